package org.hengji.scheme;

import java.util.regex.Pattern;
import org.hengji.law.Basis;

/**
 * 各类指标的计分公式.
 *
 * @param lowerBound 正向 (≥, &gt;)
 * @param upperBound 反向 (≤, &lt;)
 * @param equal 等于 (=), and the target is positive
 * @param unstated a number without comparator
 * @param zero a target of zero
 * @param date 时点与期间
 * @param yesNo 是与否
 * @param strictBound &gt; or &lt; and the actual value is the target: not met, scored by the ratio
 * @param negative a negative actual value counts as zero
 * @param floor 及格门槛, where an indicator's own scoring rule states one
 * @param parent 共用分值的子行
 */
public record Formulas(
        Formula lowerBound,
        Formula upperBound,
        Formula equal,
        Formula unstated,
        Formula zero,
        Formula range,
        Formula date,
        Formula yesNo,
        StrictBound strictBound,
        Basis negative,
        Floor floor,
        Basis parent) {

    /** 不含本数: whether the bound itself has all the points though it does not meet the target. */
    public record StrictBound(boolean full, Basis basis) {}

    /** 及格门槛: how a scoring rule states a share below which nothing is scored; group 1 is the percentage. */
    public record Floor(Pattern stated, Basis basis) {}
}
