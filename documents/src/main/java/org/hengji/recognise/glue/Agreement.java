package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hengji.entry.Targets;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;

/** 数字间的关系: a target that is met has all its points, one that is missed has not. */
record Agreement(int target, int actual, int weight, int score) {

    private static final BigDecimal EXACT = new BigDecimal("0.001");
    private static final BigDecimal NEAR = new BigDecimal("0.051");

    /** Whether target, actual and score are printed in columns of their own. */
    boolean isComplete() {
        return target >= 0 && actual >= 0 && score >= 0;
    }

    /** The readings in which points follow from target and actual, where some do. */
    List<Reading> kept(List<Reading> readings) {
        return isComplete() ? readings.stream().filter(this::agrees).toList() : List.of();
    }

    private boolean agrees(Reading reading) {
        var share = share(value(reading, target), value(reading, actual));
        var scored = reading.number(score);
        if (share.isEmpty() || scored.isEmpty()) {
            return false;
        }
        var isMet = share.get().compareTo(BigDecimal.ONE) >= 0;
        if (weight < 0) {
            return isMet && scored.get().signum() > 0;
        }
        var rule = reading.number(weight).map(points -> isMet ? points : points.multiply(share.get()));
        return rule.isPresent() && rule.get().subtract(scored.get()).abs().compareTo(isMet ? EXACT : NEAR) < 0;
    }

    /** Whether a row fell short of its target, so that a reason may stand behind it. */
    boolean isMissed(Reading row) {
        var points = row.number(weight);
        var scored = row.number(score);
        if (points.isPresent() && scored.isPresent()) {
            return scored.get().compareTo(points.get()) < 0;
        }
        return target >= 0
                && actual >= 0
                && share(value(row, target), value(row, actual))
                        .filter(each -> each.compareTo(BigDecimal.ONE) < 0)
                        .isPresent();
    }

    private static Optional<Target> value(Reading reading, int column) {
        return Targets.read(reading.cells().get(column)).known();
    }

    /** How much of the target was reached; above an upper limit, how much of what was done is allowed. */
    private static Optional<BigDecimal> share(Optional<Target> target, Optional<Target> actual) {
        if (!(target.orElse(null) instanceof Target.Quantity goal)
                || !(actual.orElse(null) instanceof Target.Quantity done)) {
            return Optional.empty();
        }
        var asked = goal.scale().of(goal.value());
        var reached = done.scale().of(done.value());
        var isUpper = goal.comparator() == Comparator.AT_MOST || goal.comparator() == Comparator.BELOW;
        var over = isUpper ? asked : reached;
        var under = isUpper ? reached : asked;
        return under.signum() == 0 ? Optional.empty() : Optional.of(over.divide(under, 6, RoundingMode.HALF_UP));
    }
}
