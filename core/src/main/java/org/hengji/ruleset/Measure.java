package org.hengji.ruleset;

import java.math.BigDecimal;
import org.hengji.number.Scale;

/**
 * 计量单位: a magnitude and a base unit, such as 万 and 人次.
 *
 * @param dimension what is counted: person, visit, entity, occasion, piece, ratio, money, duration, length, …
 */
public record Measure(Scale scale, String base, String dimension) {

    /** A number in this unit as a number in its base unit. */
    public BigDecimal toBase(BigDecimal number) {
        return scale.of(number);
    }

    public boolean isRatio() {
        return "ratio".equals(dimension);
    }

    public boolean isMoney() {
        return "money".equals(dimension);
    }

    /** As printed: magnitude and base. */
    public String text() {
        return scale.text() + base;
    }
}
