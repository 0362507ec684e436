package org.hengji.check.link;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 任务缺数量指标: what the table counts is somebody's task. */
@Rule(
        name = "link.missing-in-tasks",
        title = "数量指标没有任务来源",
        meaning = "绩效指标表里的一项数量指标，没有任何重点任务列为关键性指标，看不出由哪项工作完成。任务表不列关键指标的表样不查。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2020-10:annex2", "mof-2015-88:22"},
        raises = "+ indicators = level1: 产出指标; level2: 数量指标; name: 非遗展品征集数量; unit: 件; target: ≥40; basis: 上年完成情况",
        passes = "+ indicators = level1: 产出指标; level2: 质量指标; name: 非遗展品鉴定合格率; unit: %; target: ≥95; basis: 上年完成情况")
final class TasksHaveQuantityRows implements Check {

    @Override
    public Outcome examine(Examination examination) {
        if (!hasKeys(examination)) {
            return Outcome.notApplicable("任务表没有关键指标");
        }
        var lonely = new ArrayList<IndicatorRow>();
        for (var row : Loners.of(examination).rows()) {
            if (isQuantity(examination, row)) {
                lonely.add(row);
            }
        }
        var unreadable = Links.unreadable(examination);
        if (unreadable.isPresent() && !lonely.isEmpty()) {
            return Outcome.deferred(unreadable.get());
        }
        return Outcome.found(
                lonely.stream().map(row -> finding(examination, row)).toList());
    }

    private static boolean hasKeys(Examination examination) {
        for (var key : examination.keyRows()) {
            if (!key.name().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuantity(Examination examination, IndicatorRow row) {
        return examination.category(row).filter("数量指标"::equals).isPresent();
    }

    private Finding finding(Examination examination, IndicatorRow row) {
        var twin = Loners.of(examination)
                .twinOf(row)
                .map(key -> Places.row(key) + "的单位和值与它相同，是同一项请改用一个名称。")
                .orElse("请把它列入负责的任务，或说明由哪项工作完成。");
        return Finding.by(this, row.at(), Places.row(row) + "：没有任务列出这项数量指标。" + twin);
    }
}
