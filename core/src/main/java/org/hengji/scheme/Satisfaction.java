package org.hengji.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.law.Basis;

/**
 * 满意度的区间计分: not what rows are scored by, only what may explain a printed score.
 *
 * @param levels the standard names of the classes it is about
 * @param fullFrom the share from which on all the points are given
 * @param zeroBelow the share below which none is
 */
public record Satisfaction(List<String> levels, BigDecimal fullFrom, BigDecimal zeroBelow, Basis basis) {

    public Satisfaction {
        levels = List.copyOf(levels);
    }
}
