package org.hengji.check.value;

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
import org.hengji.form.Cell;
import org.hengji.indicator.Target;

/** 各项任务要有各自的时限: one deadline for the whole of the year's work measures no part of it. */
@Rule(
        name = "value.single-deadline",
        title = "全部任务共用一个时限",
        meaning = "几项任务只有一个笼统的完成时间。各项任务进度不同，共用一个时限看不出哪一项按时、哪一项拖后。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "mof-2015-88:13",
        raises = """
            indicators[3].name = 年度重点任务完成时间
            indicators[3].unit =
            indicators[3].target = 2025年12月31日前
            """,
        passes = """
            indicators[3].name = 惠民演出完成时间
            indicators[3].unit =
            indicators[3].target = 2025年12月31日前
            """)
final class TasksHaveOwnDeadlines implements Check {

    @Override
    public Outcome examine(Examination examination) {
        if (!examination.isDepartmentPlan()) {
            return Outcome.notApplicable("本表没有重点工作任务");
        }
        var deadlines = new ArrayList<IndicatorRow>();
        for (var row : examination.rows()) {
            if (isDeadline(row)) {
                deadlines.add(row);
            }
        }
        if (deadlines.size() != 1 || !isForEverything(examination, deadlines.getFirst())) {
            return Outcome.nothing();
        }
        if (!examination.source().complete()) {
            return Outcome.deferred("表格不完整，不能判断各项任务有没有各自的时限。");
        }
        var tasks = examination.tasks().size();
        return tasks < 2 ? Outcome.notApplicable("重点工作任务不足两项") : Outcome.found(finding(deadlines.getFirst(), tasks));
    }

    private static boolean isDeadline(IndicatorRow row) {
        return row.indicator().target() instanceof Cell.Known<Target>(Target.Deadline _, var _);
    }

    /** Whether nothing is left of the name without the words that mean the whole of the work. */
    private static boolean isForEverything(Examination examination, IndicatorRow row) {
        var rest = row.nameLabel();
        for (var word : examination.ruleset().words("value.whole-work")) {
            rest = rest.replace(word, "");
        }
        return rest.isEmpty();
    }

    private Finding finding(IndicatorRow row, int tasks) {
        var raw = row.indicator().target().raw();
        var message = Places.row(row) + "：" + tasks + " 项任务共用“" + raw + "”一个时限，看不出各项是否按时。请为主要任务分别写明完成日期。";
        return Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("tasks", Integer.toString(tasks))
                .value("deadline", raw);
    }
}
