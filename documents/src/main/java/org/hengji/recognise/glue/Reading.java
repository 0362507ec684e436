package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 读法: one way to cut a row into its columns.
 *
 * @param cells a text for every column, empty where it is left blank
 * @param missing how many columns a row should fill and this one does not
 * @param cut the columns whose number was cut out of a longer run of digits
 * @param isTorn whether one of these runs stands between a comparator and a unit, and so is one number if it can be
 */
record Reading(List<String> cells, int missing, Set<Integer> cut, boolean isTorn) {

    Reading {
        cells = List.copyOf(cells);
        cut = Set.copyOf(cut);
    }

    boolean isCut() {
        return !cut.isEmpty();
    }

    Optional<BigDecimal> number(int column) {
        if (column < 0) {
            return Optional.empty();
        }
        var text = cells.get(column).replace("分", "").replace(",", "");
        var isNumber = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return isNumber ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
