package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.Yuan;

/**
 * 勾稽关系: two sides of which some figures must be equal. Either side may be read in several ways, the one to speak of
 * first.
 *
 * @param tolerance what rounding may cost for every printed addend
 */
record Identity(List<Sum> left, List<Sum> right, Tolerance tolerance) {

    Identity {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    boolean holds() {
        for (var one : left) {
            for (var other : right) {
                if (equal(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean equal(Sum one, Sum other) {
        return !one.value().minus(other.value()).abs().exceeds(tolerated(one, other));
    }

    private Yuan tolerated(Sum one, Sum other) {
        return tolerance.of(one.addends() + other.addends());
    }

    Sum one() {
        return left.getFirst();
    }

    Sum other() {
        return right.getFirst();
    }

    /** What the left side has more than the right. */
    Yuan gap() {
        return one().value().minus(other().value());
    }

    /** What rounding may cost between the figures spoken of. */
    Yuan tolerated() {
        return tolerated(one(), other());
    }

    /** The amounts of the figures spoken of. */
    List<Amount> amounts() {
        var amounts = new ArrayList<>(one().parts());
        amounts.addAll(other().parts());
        amounts.removeIf(amount -> amount.cell().isAbsent());
        return amounts;
    }

    Sum shorter() {
        return gap().isNegative() ? one() : other();
    }

    Sum longer() {
        return gap().isNegative() ? other() : one();
    }

    /** The blank of the shorter side, which would balance if it held the gap. */
    Optional<Amount> blank() {
        return shorter().first(part -> part.cell().isBlank());
    }

    /** The amount of the longer side that is exactly the gap, as if it had been left out on the shorter. */
    Optional<Amount> leftOut() {
        var gap = gap().abs();
        return longer().first(part -> part.is(gap));
    }

    /** Whether the amount at that place is part of either side. */
    boolean speaksOf(Path at) {
        return first(part -> part.at().equals(at)).isPresent();
    }

    Identity with(Amount changed) {
        return new Identity(with(left, changed), with(right, changed), tolerance);
    }

    private static List<Sum> with(List<Sum> sums, Amount changed) {
        var replaced = new ArrayList<Sum>(sums.size());
        for (var sum : sums) {
            replaced.add(sum.with(changed));
        }
        return replaced;
    }

    /** Why an amount that cannot be read keeps this from being decided. */
    Optional<String> unreadable() {
        return first(part -> part.cell() instanceof Cell.Unreadable)
                .map(amount -> "“" + amount.label() + "”写的是“" + amount.cell().raw() + "”，读不出金额，合计无法核对");
    }

    /** Why a blank keeps this from being decided where the source may have lost what stood there. */
    Optional<String> unprinted() {
        return first(part -> part.cell().isBlank()).map(amount -> "原文不完整或没有分格，“" + amount.label() + "”可能没有读到，合计无法核对");
    }

    private Optional<Amount> first(Predicate<Amount> wanted) {
        return first(left, wanted).or(() -> first(right, wanted));
    }

    private static Optional<Amount> first(List<Sum> sums, Predicate<Amount> wanted) {
        for (var sum : sums) {
            var found = sum.first(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
