package org.hengji.scheme;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.number.Scale;
import org.hengji.ruleset.Measures;

/** 单位换算: numbers printed in different units of one kind, brought to the same unit. */
public final class Conversions {

    /** 换算: a unit as so many of another. */
    record Equivalent(String unit, BigDecimal times) {}

    /** 换算后的数: what a printed number is in its base unit; the unit is empty where none is known. */
    public record Amount(BigDecimal value, String unit) {}

    private final Measures measures;
    private final Map<String, Equivalent> equivalents;

    Conversions(Measures measures, Map<String, Equivalent> equivalents) {
        this.measures = measures;
        this.equivalents = new HashMap<>(equivalents);
    }

    /** A number under the unit it prints itself or, where it prints none, the unit of its row. */
    public Amount amount(Target.Quantity quantity, String rowUnit) {
        var printed = quantity.unit();
        return amount(quantity.number(), quantity.scale(), printed.isEmpty() ? rowUnit : printed, printed.isEmpty());
    }

    /**
     * {@code inherits}: the unit stands elsewhere; a magnitude word that it repeats counts once, 30万 under 万人 is 300000.
     */
    private Amount amount(BigDecimal number, Scale scale, String unit, boolean inherits) {
        var text = plain(unit);
        var measure = measures.of(text);
        if (measure.isEmpty()) {
            return new Amount(scale.of(number), text);
        }
        var found = measure.get();
        var isRepeated = inherits && scale == found.scale();
        var inBase = found.toBase(isRepeated ? number : scale.of(number));
        var same = equivalents.get(found.base());
        return same == null ? new Amount(inBase, found.base()) : new Amount(inBase.multiply(same.times()), same.unit());
    }

    /** 元/人*月, 元/人·月 and 元/人每月 are one unit. */
    private static String plain(String unit) {
        var label = Folds.label(unit);
        return label.indexOf('*') < 0 && label.indexOf('每') < 0
                ? label
                : label.replace('*', '·').replace("/每", "/").replace('每', '·');
    }

    /** Whether two texts name one unit: 百分比 and %. */
    public boolean isSame(String one, String other) {
        var first = measures.of(plain(one));
        return first.isPresent() && first.equals(measures.of(plain(other)));
    }

    /** Whether a text is only a unit, so that its number is missing. */
    public boolean isBareUnit(String text) {
        return measures.of(text).isPresent();
    }
}
