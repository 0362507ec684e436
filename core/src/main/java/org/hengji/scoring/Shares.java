package org.hengji.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.hengji.indicator.Comparator;
import org.hengji.money.Yuan;
import org.hengji.scheme.Method;

/** 完成比例: how far something came, as a share of 1, to sixteen digits. */
final class Shares {

    private static final MathContext DIGITS = MathContext.DECIMAL64;

    private Shares() {}

    static BigDecimal of(Yuan part, Yuan whole) {
        return part.amount().divide(whole.amount(), DIGITS);
    }

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, DIGITS);
    }

    /** What the formula makes of the operands, before points and caps; empty where a division has no meaning. */
    static Optional<BigDecimal> ratio(Explanation.Measured row) {
        var isInverse = row.method() == Method.INVERSE;
        var part = isInverse ? row.target() : row.actual();
        var whole = isInverse ? row.actual() : row.target();
        if (whole.signum() <= 0 || row.method() == Method.STRICT) {
            return Optional.empty();
        }
        return Optional.of(row.method() == Method.LINEAR ? linear(row.target(), row.actual()) : of(part, whole));
    }

    /** 1 −（实际 − 目标）÷ 目标, not below 0. */
    static BigDecimal linear(BigDecimal target, BigDecimal actual) {
        return of(target.add(target).subtract(actual), target).max(BigDecimal.ZERO);
    }

    /** What share of its points a row earns, exact where its score is rounded; empty where only a band is known. */
    static Optional<BigDecimal> earned(Explanation row) {
        return switch (row.standing()) {
            case MET -> Optional.of(BigDecimal.ONE);
            case UNDECIDED -> Optional.empty();
            case MISSED -> missed(row);
        };
    }

    private static Optional<BigDecimal> missed(Explanation row) {
        return switch (row) {
            case Explanation.Measured measured when measured.score().signum() == 0 -> Optional.of(BigDecimal.ZERO);
            case Explanation.Measured measured when isAtStrictBound(measured) -> Optional.of(BigDecimal.ONE);
            case Explanation.Measured measured -> ratio(measured);
            case Explanation.Ranged ranged -> Optional.of(nearest(ranged));
            case Explanation.Answered _ -> Optional.of(BigDecimal.ZERO);
            case Explanation.Dated dated when dated.points() instanceof Points.Exact -> Optional.of(BigDecimal.ZERO);
            default -> Optional.empty();
        };
    }

    static boolean isAtStrictBound(Explanation.Measured row) {
        return row.comparator().isStrict() && row.actual().compareTo(row.target()) == 0;
    }

    /** Of the two ends the one that was missed. */
    static BigDecimal nearest(Explanation.Ranged row) {
        if (row.score().signum() == 0) {
            return BigDecimal.ZERO;
        }
        return row.actual().compareTo(row.low()) < 0 ? of(row.actual(), row.low()) : of(row.high(), row.actual());
    }

    /** Whether the less the better. */
    static boolean isUpperBound(Explanation.Measured row) {
        return row.comparator().isUpperBound()
                || row.comparator() == Comparator.UNSTATED && row.method() == Method.INVERSE;
    }
}
