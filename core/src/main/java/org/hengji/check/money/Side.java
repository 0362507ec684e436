package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;

/** 一方: one side of a budget, its parts and the total printed above them; a form may lack any of them. */
record Side(Sum sum, Amount total) {

    /** Whether the form has this side at all. */
    boolean isPrinted() {
        return sum.isPrinted() || !total.cell().isAbsent();
    }

    /** Its figures that can stand for the whole side, the one to speak of first. */
    List<Sum> sums() {
        if (!total.cell().isKnown()) {
            return List.of(sum);
        }
        var printed = new Sum(sum.name(), List.of(total));
        return sum.addends() > 0 ? List.of(sum, printed) : List.of(printed);
    }

    /** The amounts the form has a cell for, the total last. */
    List<Amount> amounts() {
        var amounts = new ArrayList<>(sum.parts());
        amounts.add(total);
        amounts.removeIf(amount -> amount.cell().isAbsent());
        return amounts;
    }
}
