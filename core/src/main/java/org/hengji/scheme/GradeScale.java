package org.hengji.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.law.Basis;

/** 评价等级: which word a total of 100 points has. The total is never rounded first. */
public record GradeScale(List<Step> steps, Basis basis) {

    /**
     * 一级.
     *
     * @param from the least total
     * @param inclusive whether {@code from} itself belongs to it
     */
    public record Step(String word, BigDecimal from, boolean inclusive) {

        boolean holds(BigDecimal total) {
            return inclusive ? total.compareTo(from) >= 0 : total.compareTo(from) > 0;
        }
    }

    public GradeScale {
        steps = List.copyOf(steps);
    }

    /** The word of a total; a total below every step has the lowest. */
    public String of(BigDecimal total) {
        return steps.stream()
                .filter(step -> step.holds(total))
                .findFirst()
                .orElseGet(steps::getLast)
                .word();
    }
}
