package org.hengji.scheme;

import java.math.BigDecimal;
import java.util.Map;
import org.hengji.law.Basis;

/**
 * 一级权重的分法: how the points of an evaluation are shared out.
 *
 * @param execution the points of 预算执行率
 * @param indicators the points of all indicators together
 * @param levels standard level-1 name → points; empty where only the sum is set
 */
public record Split(
        String name, BigDecimal execution, BigDecimal indicators, Map<String, BigDecimal> levels, Basis basis) {

    public Split {
        levels = Map.copyOf(levels);
    }
}
