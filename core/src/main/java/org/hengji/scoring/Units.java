package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;
import org.hengji.scheme.Conversions;

/** 同一单位: brings a target and its answer to one unit; the same unit printed twice takes no time. */
record Units(Conversions conversions) {

    private static final String PERCENT = "%";

    /** 可比与否. */
    sealed interface Pairing {
        record Same(Numbers.Pair pair) implements Pairing {}

        /** One is a percentage and the other may be one or a share of 1. */
        record Doubtful() implements Pairing {}

        record Different() implements Pairing {}
    }

    /** 区间与数. */
    record RangePair(BigDecimal low, BigDecimal high, BigDecimal actual, String unit) {}

    Pairing pair(Target.Quantity target, Target.Quantity actual, String rowUnit) {
        var unit = target.unit().isEmpty() ? rowUnit : target.unit();
        var own = actual.unit();
        var isPlain = target.scale() == Scale.ONE && actual.scale() == Scale.ONE;
        if (isPlain && (own.isEmpty() || own.equals(unit))) {
            return isShareOfOne(target.number(), actual.number(), unit, own)
                    ? new Pairing.Doubtful()
                    : new Pairing.Same(new Numbers.Pair(target.number(), actual.number(), unit));
        }
        if (!isPlain && target.scale() == actual.scale() && own.equals(unit)) {
            return new Pairing.Same(new Numbers.Pair(
                    target.number(), actual.number(), target.scale().text() + unit));
        }
        if (isPlain && unit.isEmpty() && isPercent(own) && isShare(target.number()) && !isShare(actual.number())) {
            return new Pairing.Doubtful();
        }
        return converted(target, actual, unit, rowUnit);
    }

    /** A bare answer between 0 and 1 to a percentage above 1: 0.98 may be 98 %. */
    private boolean isShareOfOne(BigDecimal target, BigDecimal actual, String unit, String own) {
        return own.isEmpty() && isShare(actual) && !isShare(target) && isPercent(unit);
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    }

    private boolean isPercent(String unit) {
        return unit.equals(PERCENT) || !unit.isEmpty() && conversions.isSame(unit, PERCENT);
    }

    private Pairing converted(Target.Quantity target, Target.Quantity actual, String unit, String rowUnit) {
        var first = conversions.amount(target, rowUnit);
        var second = conversions.amount(actual, unit);
        var isSame = first.unit().equals(second.unit())
                || first.unit().isEmpty()
                || second.unit().isEmpty();
        return isSame
                ? new Pairing.Same(new Numbers.Pair(
                        first.value(), second.value(), first.unit().isEmpty() ? second.unit() : first.unit()))
                : new Pairing.Different();
    }

    /** Empty where the units differ or cannot be told. */
    Optional<RangePair> pair(Target.Range range, Target.Quantity actual, String rowUnit) {
        var low = pair(end(range.low(), range.unit()), actual, rowUnit);
        var high = pair(end(range.high(), range.unit()), actual, rowUnit);
        return low instanceof Pairing.Same(var below) && high instanceof Pairing.Same(var above)
                ? Optional.of(new RangePair(below.target(), above.target(), below.actual(), below.unit()))
                : Optional.empty();
    }

    private static Target.Quantity end(BigDecimal number, String unit) {
        return new Target.Quantity(Comparator.UNSTATED, number, Scale.ONE, unit);
    }
}
