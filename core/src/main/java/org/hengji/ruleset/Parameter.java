package org.hengji.ruleset;

import java.math.BigDecimal;
import org.hengji.law.Basis;

/** 参数: a number that a decree or a practice sets, and what it rests on. */
public record Parameter(String name, BigDecimal value, String label, Basis basis) {

    public int intValue() {
        return value.intValueExact();
    }
}
