package org.hengji.check.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** 完不成要说明: a target that may not be met has its cause and what is done about it. */
@Rule(
        name = "monitor.missing-cause",
        title = "可能完不成却没有写原因或措施",
        meaning = "完成目标可能性是“有可能”或“完全不可能”，却没有写偏差原因，或没有写改进措施。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "mof-2019-136:11",
        raises = "indicators[0].likelihood = 有可能",
        passes = """
            indicators[0].likelihood = 有可能
            indicators[0].cause = 场地检修两个月
            indicators[0].measure = 改在社区剧场演出
            """)
final class DoubtHasCause implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Progress.ask(examination, this::examine);
    }

    private Outcome examine(Progress progress) {
        var findings = new ArrayList<Finding>();
        for (var row : progress.rows()) {
            var isDoubtful = progress.likelihood(row)
                    .filter(said -> said != Likelihood.CERTAIN)
                    .isPresent();
            var missing = isDoubtful ? missing(progress, row) : "";
            if (!missing.isEmpty()) {
                findings.add(finding(row, missing));
            }
        }
        var gap = progress.examination().gap();
        return !findings.isEmpty() && gap.isPresent()
                ? Outcome.deferred(gap.get() + "，不能断定没有写原因和措施")
                : Outcome.found(findings);
    }

    /** What is not written anywhere it could stand: beside the row, or once for the form. */
    private static String missing(Progress progress, IndicatorRow row) {
        var own = row.indicator();
        var hasCause = isSaid(List.of(own.cause(), own.reason(), progress.form().cause(), own.remark()));
        var hasMeasure = isSaid(List.of(own.measure(), progress.form().measure(), own.remark(), own.reason()));
        if (hasCause
                && !hasMeasure
                && own.measure().isAbsent()
                && progress.form().measure().isAbsent()) {
            return "";
        }
        return Stream.of(hasCause ? "" : "偏差原因", hasMeasure ? "" : "改进措施")
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + "和" + other)
                .orElse("");
    }

    private static boolean isSaid(List<Cell<String>> places) {
        return places.stream().anyMatch(Cell::isKnown);
    }

    private Finding finding(IndicatorRow row, String missing) {
        var said = row.indicator().likelihood().raw();
        var message = Places.row(row) + "：完成目标可能性是“" + said + "”，没有写" + missing + "。请补上" + missing + "。";
        return Finding.by(this, row.at().child("likelihood"), message)
                .value("likelihood", said)
                .value("missing", missing);
    }
}
