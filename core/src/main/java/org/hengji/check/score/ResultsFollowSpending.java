package org.hengji.check.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.RowScore;

/** 结果与执行相称: nearly all the points for results while much of the money was not spent. */
@Rule(
        name = "score.high-with-low-execution",
        title = "执行得少，结果却得分很高",
        meaning = "指标得分率明显高于预算执行率，而且预算有两成以上没有执行。可能是目标定得低、预算编得多，或者得分给得宽，要说明。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "practice:result-over-execution",
        raises = """
            funds[0].executed = 570
            funds[0].rate = 60%
            funds[0].score = 6
            """,
        passes = """
            funds[0].executed = 940.5
            funds[0].rate = 99%
            funds[0].score = 9.9
            """)
final class ResultsFollowSpending implements Check {

    private static final int SCALE = 6;
    private static final Path FUNDS = Path.FORM.child("funds");

    @Override
    public Outcome examine(Examination examination) {
        return Scores.whole(examination, this::examine);
    }

    private Outcome examine(Scores scores) {
        var executed = scores.sheet().execution().flatMap(PrintedRate::executed);
        var result = result(scores);
        if (executed.isEmpty() || result.isEmpty() || result.get().signum() == 0) {
            return Outcome.notApplicable("没有可以相比的执行率和指标得分率");
        }
        var spent = spent(executed.get());
        var gap = result.get().subtract(spent).divide(result.get(), SCALE, RoundingMode.HALF_UP);
        var isHigh =
                gap.compareTo(scores.scheme().figure("result-over-execution").value()) > 0;
        return isHigh ? Outcome.found(finding(scores, result.get(), spent)) : Outcome.nothing();
    }

    private static BigDecimal spent(Explanation.Executed row) {
        return row.spent()
                .amount()
                .divide(row.budget().amount(), SCALE, RoundingMode.HALF_UP)
                .min(BigDecimal.ONE);
    }

    /** The share of their points that the indicators were given; empty where not all of them print both. */
    private static Optional<BigDecimal> result(Scores scores) {
        var points = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var row : scores.sheet().rows()) {
            if (Weights.of(scores).isExecution(row)) {
                continue;
            }
            if (!(row.weight() instanceof Cell.Known<BigDecimal>(var weight, var _))
                    || !(row.published() instanceof Cell.Known<BigDecimal>(var score, var _))) {
                return Optional.empty();
            }
            points = points.add(score);
            weights = weights.add(weight);
        }
        return weights.signum() > 0
                ? Optional.of(points.divide(weights, SCALE, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Far above only where much was left; else no more than a hint. */
    private Finding finding(Scores scores, BigDecimal result, BigDecimal spent) {
        var message = "资金：预算执行率 " + percent(spent) + "，各项指标的得分率却有 " + percent(result) + "。请说明钱花得少而结果没有受影响的原因，或核对得分。";
        var at = scores.sheet().execution().map(RowScore::at).orElse(FUNDS);
        var finding =
                Finding.by(this, at, message).value("execution", percent(spent)).value("result", percent(result));
        var left = BigDecimal.ONE.subtract(spent);
        return left.compareTo(scores.scheme().figure("underspent").value()) > 0
                ? finding
                : finding.severity(Severity.HINT);
    }

    private static String percent(BigDecimal share) {
        return RowFinding.number(share.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + " %";
    }
}
