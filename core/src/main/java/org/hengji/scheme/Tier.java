package org.hengji.scheme;

import java.math.BigDecimal;
import org.hengji.law.Basis;

/**
 * 超额完成的档.
 *
 * @param above beyond how many times the target
 */
public record Tier(BigDecimal above, Action action, Basis basis) {

    /** 处理: whether going that far has to be explained. Points are only ever taken by a person. */
    public enum Action {
        NONE,
        EXPLAIN
    }
}
