package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hengji.form.Cell;
import org.hengji.money.Yuan;

/** 合计: amounts added up under a name, once, for the many equations that look at it. */
record Sum(String name, List<Amount> parts, Yuan value) {

    Sum(String name, List<Amount> parts) {
        this(name, List.copyOf(parts), total(parts));
    }

    private static Yuan total(List<Amount> parts) {
        var total = Yuan.ZERO;
        for (var part : parts) {
            if (part.cell() instanceof Cell.Known<Yuan>(var value, var _)) {
                total = total.isZero() ? value : total.plus(value);
            }
        }
        return total;
    }

    /** How many of the amounts are printed. */
    int addends() {
        var addends = 0;
        for (var part : parts) {
            addends += part.cell().isKnown() ? 1 : 0;
        }
        return addends;
    }

    /** Whether the form has a cell for any of the amounts. */
    boolean isPrinted() {
        return absent() < parts.size();
    }

    /** Whether the form has a cell for every amount. */
    boolean isWhole() {
        return absent() == 0;
    }

    private int absent() {
        var absent = 0;
        for (var part : parts) {
            absent += part.cell().isAbsent() ? 1 : 0;
        }
        return absent;
    }

    /** The first of the amounts that is wanted. */
    Optional<Amount> first(Predicate<Amount> wanted) {
        for (var part : parts) {
            if (wanted.test(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The same sum with the amount at that place changed, if it is one of its parts. */
    Sum with(Amount changed) {
        if (first(part -> part.at().equals(changed.at())).isEmpty()) {
            return this;
        }
        var replaced = new ArrayList<Amount>(parts.size());
        for (var part : parts) {
            replaced.add(part.at().equals(changed.at()) ? changed : part);
        }
        return new Sum(name, replaced);
    }
}
