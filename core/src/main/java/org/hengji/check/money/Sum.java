package org.hengji.check.money;

import java.util.List;
import org.hengji.money.Yuan;

/** 合计: amounts added up under a name. */
record Sum(String name, List<Amount> parts) {

    Sum {
        parts = List.copyOf(parts);
    }

    Yuan value() {
        var value = Yuan.ZERO;
        for (var part : parts) {
            value = value.plus(part.value());
        }
        return value;
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
        return parts.stream().anyMatch(part -> !part.cell().isAbsent());
    }

    /** Whether the form has a cell for every amount. */
    boolean isWhole() {
        return parts.stream().noneMatch(part -> part.cell().isAbsent());
    }

    /** The same sum with the amount at that place changed, if it is one of its parts. */
    Sum with(Amount changed) {
        return new Sum(
                name,
                parts.stream()
                        .map(part -> part.at().equals(changed.at()) ? changed : part)
                        .toList());
    }
}
