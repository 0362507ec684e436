package org.hengji.check.link;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;

/** 指标表缺关键指标: every key indicator of a task stands in the table too. */
@Rule(
        name = "link.missing-in-table",
        title = "关键指标没有进指标表",
        meaning = "重点任务列出的关键性指标，在绩效指标表里找不到同名的一行。自评按指标表打分，表里没有就等于没有承诺；也可能是两处名称写得不一样。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2020-10:annex2", "mof-2015-88:22"},
        raises = "+ tasks[0].indicators = name: 流动演出车出车次数; unit: 次; target: ≥30",
        passes = """
            + tasks[0].indicators = name: 流动演出车出车次数; unit: 次; target: ≥30
            + indicators = level1: 产出指标; level2: 数量指标; name: 流动演出车 出车次数; unit: 次; target: ≥30; basis: 上年完成情况
            """)
final class TableHasKeyIndicators implements Check {

    @Override
    public Outcome examine(Examination examination) {
        if (examination.tableRows().isEmpty() || examination.keyRows().isEmpty()) {
            return Outcome.notApplicable("没有绩效指标表，或没有关键指标");
        }
        var loners = Loners.of(examination);
        var unreadable = Links.unreadable(examination);
        if (unreadable.isPresent() && !loners.keys().isEmpty()) {
            return Outcome.deferred(unreadable.get());
        }
        return Outcome.found(
                loners.keys().stream().map(key -> finding(key, loners)).toList());
    }

    private Finding finding(IndicatorRow key, Loners loners) {
        var twin = loners.twin(key);
        if (twin.isEmpty()) {
            var message = Places.row(key) + "：指标表里没有这一项。请在绩效指标里补一行，或从任务里删去。";
            return Finding.by(this, key.at(), message);
        }
        var row = twin.get();
        var message = Places.row(key) + "：指标表里没有这一项；" + Places.row(row) + "的单位和值与它相同，可能是同一项。是同一项请改用一个名称，不是请补一行。";
        var rename = new Edit.Set(
                key.at().child("name"),
                key.indicator().name().raw(),
                row.indicator().name().raw());
        return Finding.by(this, key.at(), message)
                .also(List.of(row.at()))
                .value("twin", row.name())
                .fix(Fix.offer("任务里改用名称“" + row.name() + "”", rename));
    }
}
