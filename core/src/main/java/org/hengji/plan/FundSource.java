package org.hengji.plan;

import java.util.Locale;

/** 资金来源: whose money a row of a funds block speaks of. */
public enum FundSource {
    TOTAL,
    FISCAL,
    CURRENT_YEAR,
    CARRY_OVER,
    CENTRAL,
    PROVINCIAL,
    LOCAL,
    OTHER;

    /** As the canonical JSON writes it: {@code current-year}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
