package org.hengji.check.cross;

import java.util.Optional;
import org.hengji.check.IndicatorRow;
import org.hengji.indicator.Target;
import org.hengji.ruleset.Ruleset;
import org.hengji.scheme.Conversions;
import org.hengji.scheme.Scheme;

/** 目标值的比较: two targets of one indicator, whatever unit each is printed in. */
final class Promised {

    private final Conversions conversions;

    Promised(Ruleset ruleset) {
        this.conversions = Scheme.of(ruleset).conversions();
    }

    /** Whether both say the same: the same number and no other comparator, or the same words. */
    boolean isSame(Target one, Target other, IndicatorRow own, IndicatorRow theirs) {
        if (one instanceof Target.Quantity first && other instanceof Target.Quantity second) {
            return isSameSign(first, second) && isSameNumber(first, own.unit(), second, theirs.unit());
        }
        return one.kind().equals(other.kind())
                && Subject.key(own.indicator().target().raw())
                        .equals(Subject.key(theirs.indicator().target().raw()));
    }

    private static boolean isSameSign(Target.Quantity one, Target.Quantity other) {
        return !one.comparator().isStated() || !other.comparator().isStated() || one.comparator() == other.comparator();
    }

    private boolean isSameNumber(Target.Quantity one, String unit, Target.Quantity other, String otherUnit) {
        return one.number().compareTo(other.number()) == 0 && one.scale() == other.scale()
                || order(one, unit, other, otherUnit)
                        .filter(order -> order == 0)
                        .isPresent();
    }

    /** Which of two numbers is larger; empty where their units cannot be compared. */
    Optional<Integer> order(Target.Quantity one, String unit, Target.Quantity other, String otherUnit) {
        var first = conversions.amount(one, unit);
        var second = conversions.amount(other, otherUnit);
        var isComparable = first.unit().isEmpty()
                || second.unit().isEmpty()
                || first.unit().equals(second.unit());
        return isComparable ? Optional.of(first.value().compareTo(second.value())) : Optional.empty();
    }
}
