package org.hengji.scoring;

import java.math.BigDecimal;

/** 应得分: what a row earns under the scheme, as far as it can be said. */
public sealed interface Points {

    Points NONE = new None();

    /** 一个数, rounded as the scheme rounds. */
    record Exact(BigDecimal score) implements Points {}

    /** 一个区间; {@code includesHigh} is false where the upper end belongs to the next band. */
    record Between(BigDecimal low, BigDecimal high, boolean includesHigh) implements Points {

        boolean holds(BigDecimal score) {
            var under = includesHigh ? score.compareTo(high) <= 0 : score.compareTo(high) < 0;
            return score.compareTo(low) >= 0 && under;
        }
    }

    /** 说不出. */
    record None() implements Points {}
}
