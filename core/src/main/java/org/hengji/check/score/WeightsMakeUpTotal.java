package org.hengji.check.score;

import java.math.BigDecimal;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;

/** 分值合计: all weights together are what the scheme has to share out. */
@Rule(
        name = "score.weights-sum",
        title = "分值合计不对",
        meaning = "预算执行率和各项指标的分值加起来，不是赋分方案规定的合计（一般是 100）。表里没有印分值的不作判断。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"mof-notice-2016:total", "mof-2020-10:13"},
        raises = """
            indicators[5].weight = 25
            indicators[5].score = 25
            """,
        passes = """
            indicators[4].weight = 10
            indicators[4].score = 10
            indicators[5].weight = 20
            indicators[5].score = 20
            """)
final class WeightsMakeUpTotal implements Check {

    private static final Path INDICATORS = Path.FORM.child("indicators");

    @Override
    public Outcome examine(Examination examination) {
        return Scores.whole(examination, this::examine);
    }

    private Outcome examine(Scores scores) {
        var weights = Weights.of(scores);
        if (weights.areNone()) {
            return Outcome.deferred("表里没有印分值，合计无从核对");
        }
        var order = weights.sum().compareTo(weights.due());
        if (order == 0 || order < 0 && isWithoutExecution(scores, weights)) {
            return Outcome.nothing();
        }
        if (order < 0 && (!scores.isWhole() || weights.unweighted() > 0)) {
            return Outcome.deferred("原文不完整，或有的行没有印分值，读到的分值只有 " + RowFinding.number(weights.sum()) + "，合计无从核对");
        }
        return Outcome.found(finding(scores, weights));
    }

    /** 90 without the points of execution, which the form does not print. */
    private static boolean isWithoutExecution(Scores scores, Weights weights) {
        return weights.execution().isEmpty()
                && scores.scheme().splits().stream()
                        .anyMatch(split -> split.indicators().compareTo(weights.sum()) == 0);
    }

    private Finding finding(Scores scores, Weights weights) {
        var gap = weights.sum().subtract(weights.due());
        var message = "分值：%s，合计 %s，应为 %s，%s %s。请核对各行分值。"
                .formatted(
                        weights.print(),
                        RowFinding.number(weights.sum()),
                        RowFinding.number(weights.due()),
                        gap.signum() > 0 ? "多" : "少",
                        RowFinding.number(gap.abs()));
        var finding = Finding.by(this, INDICATORS, message)
                .value("sum", RowFinding.number(weights.sum()))
                .value("due", RowFinding.number(weights.due()))
                .value("difference", RowFinding.number(gap));
        return scores.isOwnScheme() || contradictsItself(weights) ? finding : finding.severity(Severity.EXPLAIN);
    }

    /** Whether the form itself says what the sum should be, or at least does not say that it should be another. */
    private static boolean contradictsItself(Weights weights) {
        return weights.printed()
                .map(printed -> printed.compareTo(weights.sum()) != 0)
                .orElse(weights.execution().isPresent() || isMoreThanAll(weights.sum(), weights.due()));
    }

    private static boolean isMoreThanAll(BigDecimal sum, BigDecimal due) {
        return sum.compareTo(due) > 0;
    }
}
