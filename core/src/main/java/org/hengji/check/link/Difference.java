package org.hengji.check.link;

import java.time.LocalDate;
import java.util.Optional;
import org.hengji.check.IndicatorRow;
import org.hengji.commitment.Wording;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.ruleset.Measures;

/** 差别: how the targets of two rows with one name differ once units and magnitude words are applied. */
enum Difference {
    NONE,
    /** The same number under another comparator, both stated. */
    SIGN,
    NUMBER;

    static Difference of(IndicatorRow key, IndicatorRow row, Measures measures, Wording wording) {
        if (isPrintedAlike(key, row)) {
            return NONE;
        }
        var one = CountedRow.of(key, measures, wording);
        var other = CountedRow.of(row, measures, wording);
        if (one.isEmpty() || other.isEmpty()) {
            return isOtherDay(day(key), day(row)) ? NUMBER : NONE;
        }
        if (!one.get().isSameNumber(other.get())) {
            return NUMBER;
        }
        return sign(key).isStated() && sign(row).isStated() && sign(key) != sign(row) ? SIGN : NONE;
    }

    private static boolean isPrintedAlike(IndicatorRow key, IndicatorRow row) {
        return key.targetLabel().equals(row.targetLabel()) && key.unitLabel().equals(row.unitLabel());
    }

    private static boolean isOtherDay(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Optional<LocalDate> day(IndicatorRow row) {
        return row.indicator()
                .target()
                .known()
                .flatMap(target ->
                        target instanceof Target.Deadline deadline ? deadline.notAfter() : Optional.<LocalDate>empty());
    }

    private static Comparator sign(IndicatorRow row) {
        return row.indicator()
                .target()
                .known()
                .map(target -> target instanceof Target.Quantity(var comparator, var _, var _, var _)
                        ? comparator
                        : Comparator.UNSTATED)
                .orElse(Comparator.UNSTATED);
    }
}
