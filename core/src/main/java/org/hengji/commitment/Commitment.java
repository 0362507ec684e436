package org.hengji.commitment;

import java.math.BigDecimal;
import org.hengji.indicator.Comparator;
import org.hengji.ruleset.Measure;

/**
 * 承诺: a number with a unit that a sentence promises, such as 创建科普教育基地8家以上.
 *
 * @param low the number in the unit's base, magnitude words applied; the lower end where a range is promised
 * @param high the same as {@code low}, or the upper end
 * @param unit as printed behind the number
 * @param before the words before the number, {@code behind} those behind it, up to the next mark or the next number
 * @param hedged whether 争取, 力争 or the like stands before it
 * @param partial whether it counts a part or a period only (其中, 每季度), so that no total need equal it
 * @param start where the number, with a comparator right before it, begins in the folded text
 * @param end behind the unit, and a comparator there
 * @param printed number, unit and comparators as the sentence has them
 */
public record Commitment(
        Comparator comparator,
        BigDecimal low,
        BigDecimal high,
        Measure measure,
        String unit,
        String before,
        String behind,
        boolean hedged,
        boolean partial,
        int start,
        int end,
        String printed) {

    public boolean isRange() {
        return low.compareTo(high) < 0;
    }

    /** The words that say what is counted. */
    public String noun() {
        return before + " " + behind;
    }

    /** The promise as the sentence has it. */
    public String clause() {
        return (before + printed + behind).strip();
    }

    /** Whether things or people are counted or measured; shares, money and time are not. */
    public boolean isCountable() {
        return switch (measure.dimension()) {
            case "ratio", "money", "duration", "score", "position" -> false;
            default -> true;
        };
    }
}
