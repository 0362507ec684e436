package org.hengji.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.law.Basis;

/**
 * 定性档次: what share of its points a judgement in words may have.
 *
 * @param from the least share, included
 * @param to the greatest share; included only in the top band
 * @param words the grade words that stand for it
 */
public record Band(String name, BigDecimal from, BigDecimal to, List<String> words, Basis basis) {

    public Band {
        words = List.copyOf(words);
    }

    /** Whether even all the points may be given. */
    public boolean isTop() {
        return to.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether even none may be. */
    public boolean isBottom() {
        return from.signum() == 0;
    }
}
