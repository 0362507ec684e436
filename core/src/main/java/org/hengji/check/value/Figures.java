package org.hengji.check.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;

/** 数的写法: numbers and values as messages and fixes print them. */
final class Figures {

    private static final int PLACES = 2;

    private Figures() {}

    /** Without needless zeros and exponents. */
    static String plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped).toPlainString();
    }

    /** With the largest of 亿 and 万 that fits and a blank behind the number: {@code 30 万}, {@code 60 亿}, {@code 300 }. */
    static String large(BigDecimal number) {
        for (var scale : new Scale[] {Scale.YI, Scale.WAN}) {
            var one = scale.of(BigDecimal.ONE);
            if (number.abs().compareTo(one) >= 0) {
                return plain(number.divide(one, PLACES, RoundingMode.HALF_UP)) + " " + scale.text();
            }
        }
        return plain(number.setScale(PLACES, RoundingMode.HALF_UP)) + " ";
    }

    /** A quantity as it would be printed behind another comparator. */
    static String print(Comparator comparator, Target.Quantity quantity) {
        return comparator.sign()
                + quantity.number().toPlainString()
                + quantity.scale().text()
                + quantity.unit();
    }
}
