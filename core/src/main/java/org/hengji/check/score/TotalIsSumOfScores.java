package org.hengji.check.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.scoring.RowScore;

/** 总分等于各行之和, as far as rounding explains no difference. */
@Rule(
        name = "score.total-mismatch",
        title = "总分不等于各行得分之和",
        meaning = "印出的总分与预算执行率得分加各项指标得分不一样，取整也解释不了。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:total",
        raises = "total.score = 98",
        passes = """
            indicators[0].actual = 55
            indicators[0].score = 13.75
            indicators[0].reason = 五场因台风取消
            total.score = 98.8
            """)
final class TotalIsSumOfScores implements Check {

    private static final Path SCORE = Path.FORM.child("total").child("score");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Outcome examine(Examination examination) {
        return Scores.whole(examination, this::examine);
    }

    private Outcome examine(Scores scores) {
        if (!(scores.sheet().total().published() instanceof Cell.Known<BigDecimal>(var printed, var _))) {
            return Outcome.nothing();
        }
        var weights = Weights.of(scores);
        if (!(scores.sheet().total().added() instanceof Cell.Known<BigDecimal>(var added, var _))
                || !scores.isWhole() && weights.areShort()) {
            return Outcome.deferred("有的行没有印得分，或原文没有读全，各行得分加不起来，总分不能核对");
        }
        var sum = weights.leaveOutExecution() ? added.subtract(execution(scores)) : added;
        return isSame(scores, printed, sum) ? Outcome.nothing() : Outcome.found(finding(scores, printed, sum));
    }

    private static BigDecimal execution(Scores scores) {
        return scores.sheet()
                .execution()
                .flatMap(row -> row.published().known())
                .orElse(BigDecimal.ZERO);
    }

    /** A total may be rounded to its own decimals; a finer one may be the sum of scores before they were rounded. */
    private static boolean isSame(Scores scores, BigDecimal printed, BigDecimal sum) {
        var decimals = Math.max(printed.scale(), 0);
        if (decimals > scores.sheet().decimals()) {
            var rounded = scores.sheet().rows().stream()
                    .filter(TotalIsSumOfScores::isPartial)
                    .count();
            var slack = HALF.movePointLeft(scores.sheet().decimals()).multiply(BigDecimal.valueOf(rounded));
            return sum.subtract(printed).abs().compareTo(slack) <= 0;
        }
        return sum.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0;
    }

    /** Whether rounding may have changed the score: neither nothing nor all the points. */
    private static boolean isPartial(RowScore row) {
        return row.published() instanceof Cell.Known<BigDecimal>(var score, var _)
                && score.signum() > 0
                && row.weight()
                        .known()
                        .filter(weight -> weight.compareTo(score) == 0)
                        .isEmpty();
    }

    private Finding finding(Scores scores, BigDecimal printed, BigDecimal sum) {
        var gap = printed.subtract(sum);
        var message = "总分：各行得分之和是 %s，印的总分是 %s，%s %s。请核对各行得分，改正总分。"
                .formatted(
                        RowFinding.number(sum),
                        RowFinding.number(printed),
                        gap.signum() > 0 ? "多" : "少",
                        RowFinding.number(gap.abs()));
        var raw = scores.sheet().total().published().raw();
        return Finding.by(this, SCORE, message)
                .value("total", RowFinding.number(printed))
                .value("sum", RowFinding.number(sum))
                .value("difference", RowFinding.number(gap))
                .fix(Fix.offer("总分改为 " + RowFinding.number(sum), new Edit.Set(SCORE, raw, RowFinding.number(sum))));
    }
}
