package org.hengji.check.monitor;

import java.util.ArrayList;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Standing;

/** 可能性与数字一致: what is said of the end of the year agrees with the figures beside it. */
@Rule(
        name = "monitor.likelihood-contradicts",
        title = "完成可能性与完成情况矛盾",
        meaning = "写的是“确定能”，预计完成值却达不到目标，或上限已经超过；或者写的是“有可能”“不可能”，目标却已经达到。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = {"mof-2019-136:11", "practice:likelihood"},
        raises = """
            indicators[0].forecast = 50
            indicators[0].likelihood = 确定能
            """,
        passes = """
            indicators[0].forecast = 50
            indicators[0].likelihood = 有可能
            indicators[0].cause = 场地检修两个月
            indicators[0].measure = 改在社区剧场演出
            """)
final class LikelihoodFitsFigures implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Progress.ask(examination, this::examine);
    }

    private Outcome examine(Progress progress) {
        var findings = new ArrayList<Finding>();
        for (var row : progress.rows()) {
            progress.likelihood(row)
                    .flatMap(said -> contradiction(progress, row, said))
                    .ifPresent(why -> findings.add(finding(row, why)));
        }
        return Outcome.found(findings);
    }

    private static Optional<String> contradiction(Progress progress, IndicatorRow row, Likelihood said) {
        return said == Likelihood.CERTAIN ? overSure(progress, row) : tooDoubtful(progress, row);
    }

    private static Optional<String> overSure(Progress progress, IndicatorRow row) {
        var expected = progress.expected(row);
        if (expected.filter(LikelihoodFitsFigures::isMissed).isPresent()) {
            return Optional.of("全年预计 " + row.indicator().forecast().raw() + "，达不到目标值");
        }
        var isExceeded = progress.achieved(row)
                .filter(own -> own.comparator().isUpperBound() && isMissed(own))
                .isPresent();
        return isExceeded && expected.isEmpty()
                ? Optional.of("已完成 " + row.indicator().actual().raw() + "，超过了上限")
                : Optional.empty();
    }

    /** A target of more that was already reached cannot be missed any more. */
    private static Optional<String> tooDoubtful(Progress progress, IndicatorRow row) {
        var isReached = progress.achieved(row)
                .filter(own -> own.comparator().isLowerBound() && isCount(own) && own.standing() == Standing.MET)
                .isPresent();
        return isReached ? Optional.of("已完成 " + row.indicator().actual().raw() + "，已经达到目标值") : Optional.empty();
    }

    /** Rates and surveys may still fall; what was counted stays. */
    private static boolean isCount(Explanation.Measured own) {
        return own.target().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isMissed(Explanation.Measured own) {
        return own.standing() == Standing.MISSED;
    }

    private Finding finding(IndicatorRow row, String why) {
        var said = row.indicator().likelihood().raw();
        var target = row.indicator().target().raw();
        var message = Places.row(row) + "：完成目标可能性写的是“" + said + "”，而" + why + " " + target + "。请核对两处。";
        return Finding.by(this, row.at().child("likelihood"), message)
                .value("likelihood", said)
                .value("target", target);
    }
}
