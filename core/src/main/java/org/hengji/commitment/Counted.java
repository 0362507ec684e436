package org.hengji.commitment;

import java.math.BigDecimal;
import org.hengji.indicator.Comparator;

/**
 * 带单位的数: a number and its unit as they stand in a folded text.
 *
 * @param unit one that the ruleset knows; {@code printed} may add 次, as in 家次
 * @param number where its first digit stands; {@code start} is where a comparator right before it begins
 */
record Counted(
        Comparator comparator,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String printed,
        int number,
        int start,
        int end) {

    Counted compared(Comparator changed, int from, int to) {
        return new Counted(changed, low, high, unit, printed, number, from, to);
    }
}
