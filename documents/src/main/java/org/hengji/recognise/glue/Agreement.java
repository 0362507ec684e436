package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hengji.entry.Targets;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;

/** 数字间的关系: a target that is met has all its points, one that is missed has not; a printed rate is what was done of it. */
record Agreement(int sign, int target, int actual, int ratio, int weight, int score) {

    private static final BigDecimal EXACT = new BigDecimal("0.001");
    private static final BigDecimal NEAR = new BigDecimal("0.051");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is done of a target is seldom more than this many times it. */
    private static final BigDecimal LIKELY = BigDecimal.valueOf(3);

    private static final BigDecimal UNLIKELY = BigDecimal.TEN;

    /** What is missed by more says nothing of where a number ends. */
    private static final BigDecimal LEAST = new BigDecimal("0.2");

    static Agreement of(List<Content> columns) {
        var target = columns.indexOf(Content.VALUE);
        var last = columns.lastIndexOf(Content.VALUE);
        return new Agreement(
                columns.indexOf(Content.SIGN),
                target,
                last > target ? last : -1,
                columns.indexOf(Content.RATIO),
                columns.indexOf(Content.WEIGHT),
                columns.indexOf(Content.SCORE));
    }

    /** Whether target, actual and score are printed in columns of their own. */
    boolean isComplete() {
        return target >= 0 && actual >= 0 && score >= 0;
    }

    /** The readings in which points follow from target and actual; of several the likely one where all others are far from it. */
    List<Reading> kept(List<Reading> readings) {
        if (!isComplete()) {
            return List.of();
        }
        var kept = readings.stream().filter(this::agrees).toList();
        var likely = kept.stream()
                .filter(reading -> times(reading).compareTo(LIKELY) <= 0)
                .toList();
        var isClear = kept.stream()
                .filter(reading -> !likely.contains(reading))
                .allMatch(reading -> times(reading).compareTo(UNLIKELY) >= 0);
        return likely.size() == 1 && isClear ? likely : kept;
    }

    private boolean agrees(Reading reading) {
        var share = share(reading);
        var scored = reading.number(score);
        if (share.isEmpty() || scored.isEmpty() || !isRated(reading, share.get())) {
            return false;
        }
        var isMet = share.get().compareTo(BigDecimal.ONE) >= 0;
        if (share.get().compareTo(LEAST) < 0) {
            return false;
        }
        if (weight < 0) {
            return isMet && scored.get().signum() > 0;
        }
        var rule = reading.number(weight).map(points -> isMet ? points : points.multiply(share.get()));
        return rule.isPresent() && rule.get().subtract(scored.get()).abs().compareTo(isMet ? EXACT : NEAR) < 0;
    }

    /** Whether the printed rate is the share that was reached, or a hundred where all was. */
    private boolean isRated(Reading reading, BigDecimal share) {
        if (ratio < 0) {
            return true;
        }
        var printed = reading.cells().get(ratio).replace("%", "");
        if (printed.isEmpty() || !printed.chars().allMatch(c -> c == '.' || Glyphs.isDigit((char) c))) {
            return printed.isEmpty();
        }
        var rate = new BigDecimal(printed);
        var isWhole = rate.compareTo(HUNDRED) == 0 && share.compareTo(BigDecimal.ONE) >= 0;
        return isWhole || share.multiply(HUNDRED).subtract(rate).abs().compareTo(NEAR) < 0;
    }

    /** 公里 and 年: whether what was done, last in its row, ends in a unit the target does not have; it may begin the name behind. */
    boolean isOddlyMeasured(Reading row) {
        var isLast = actual >= 0
                && row.cells().subList(actual + 1, row.cells().size()).stream().allMatch(String::isEmpty);
        if (!isLast) {
            return false;
        }
        var asked = asked(row).map(Target::printedUnit).orElse("");
        var done = value(row, actual).map(Target::printedUnit).orElse("");
        return done.length() == 1 && !asked.isEmpty() && !asked.equals(done);
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
                && share(row).filter(each -> each.compareTo(BigDecimal.ONE) < 0).isPresent();
    }

    private Optional<BigDecimal> share(Reading row) {
        return share(asked(row), value(row, actual));
    }

    /** How many times the target what was done is, or the other way round. */
    private BigDecimal times(Reading row) {
        var share = share(row).orElse(BigDecimal.ONE);
        return share.compareTo(BigDecimal.ONE) >= 0 || share.signum() == 0
                ? share
                : BigDecimal.ONE.divide(share, 6, RoundingMode.HALF_UP);
    }

    /** The target with the comparator that stands in a column of its own. */
    private Optional<Target> asked(Reading row) {
        var own = sign < 0 ? "" : row.cells().get(sign);
        var printed = row.cells().get(target);
        return Targets.read(Glyphs.sign(own + printed, 0) == own.length() ? own + printed : printed)
                .known();
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
        var isBare = done.unit().isEmpty() && done.scale() == Scale.ONE;
        var asked = isBare ? goal.number() : goal.scale().of(goal.number());
        var reached = done.scale().of(done.number());
        var isUpper = goal.comparator() == Comparator.AT_MOST || goal.comparator() == Comparator.BELOW;
        var over = isUpper ? asked : reached;
        var under = isUpper ? reached : asked;
        return under.signum() == 0 ? Optional.empty() : Optional.of(over.divide(under, 6, RoundingMode.HALF_UP));
    }
}
