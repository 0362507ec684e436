package org.hengji.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.indicator.Indicator;

/** 核对: a published score against the points the rule gives. */
final class Comparison {

    private static final int MAX_DECIMALS = 2;

    private Comparison() {}

    /** How many decimals the form prints in the scores of its rows, at most two. */
    static int decimals(SelfEvaluation form) {
        var most = 0;
        for (var fund : form.funds()) {
            most = Math.max(most, decimals(fund.score()));
        }
        for (var row : form.indicators()) {
            most = Math.max(most, decimals(row));
        }
        return Math.min(most, MAX_DECIMALS);
    }

    private static int decimals(Indicator row) {
        var most = decimals(row.score());
        for (var each : row.rows()) {
            most = Math.max(most, decimals(each.score()));
        }
        return most;
    }

    private static int decimals(Cell<BigDecimal> cell) {
        return cell instanceof Cell.Known<BigDecimal>(var value, var _) ? Math.max(value.scale(), 0) : 0;
    }

    static Verdict verdict(Explanation explained, Cell<BigDecimal> weight, Cell<BigDecimal> published, int decimals) {
        if (!(published instanceof Cell.Known<BigDecimal>(var printed, var _))) {
            return unpublished(explained);
        }
        return switch (explained) {
            case Explanation.Uncomputable _ when isOutside(weight, printed) -> Verdict.OUT_OF_BAND;
            case Explanation.Uncomputable _ -> Verdict.NOT_COMPUTABLE;
            case Explanation.Completed _ -> Verdict.COMPLETION_ONLY;
            default -> verdict(explained, printed, decimals);
        };
    }

    private static Verdict unpublished(Explanation explained) {
        return switch (explained) {
            case Explanation.Uncomputable _ -> Verdict.NOT_COMPUTABLE;
            case Explanation.Completed _ -> Verdict.COMPLETION_ONLY;
            default -> Verdict.NOT_PUBLISHED;
        };
    }

    /** More than all the points, or less than none, whatever the row achieved. */
    private static boolean isOutside(Cell<BigDecimal> weight, BigDecimal printed) {
        return weight instanceof Cell.Known<BigDecimal>(var points, var _)
                && points.signum() >= 0
                && (printed.signum() < 0 || printed.compareTo(points) > 0);
    }

    private static Verdict verdict(Explanation explained, BigDecimal printed, int decimals) {
        return switch (explained.points()) {
            case Points.Exact(var score) -> {
                var makesFull = explained.standing() != Standing.MET && printed.compareTo(full(explained)) >= 0;
                yield verdict(score, printed, decimals, !makesFull && printed.compareTo(full(explained)) <= 0);
            }
            case Points.Between between -> between.holds(printed) ? Verdict.IN_BAND : Verdict.OUT_OF_BAND;
            case Points.None() -> Verdict.NOT_COMPUTABLE;
        };
    }

    private static BigDecimal full(Explanation explained) {
        return switch (explained) {
            case Explanation.Executed(var _, var _, var _, var _, var weight, var _, var _, var _) -> weight;
            case Explanation.Measured measured -> measured.weight();
            case Explanation.Ranged ranged -> ranged.weight();
            case Explanation.Dated dated -> dated.weight();
            case Explanation.Graded graded -> graded.weight();
            case Explanation.Answered answered -> answered.weight();
            case Explanation.Doubtful doubtful -> doubtful.asLowerBound().weight();
            case Explanation.Parted parted -> parted.weight();
            case Explanation.Completed _, Explanation.Uncomputable _ -> BigDecimal.ZERO;
        };
    }

    /** {@code mayRound}: where rounding would turn a miss into full marks, only equality will do. */
    static Verdict verdict(BigDecimal score, BigDecimal printed, int decimals, boolean mayRound) {
        if (printed.compareTo(score) == 0) {
            return Verdict.EQUAL;
        }
        return mayRound && printed.compareTo(score.setScale(decimals, RoundingMode.HALF_UP)) == 0
                ? Verdict.ROUNDED
                : Verdict.DIFFERS;
    }
}
