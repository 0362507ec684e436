package org.hengji.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** 金额单位: the unit that amounts are printed in. */
public enum MoneyUnit {
    YUAN("元", 0),
    THOUSAND("千元", 3),
    WAN("万元", 4),
    MILLION("百万元", 6),
    YI("亿元", 8);

    private final String text;
    private final int power;

    MoneyUnit(String text, int power) {
        this.text = text;
        this.power = power;
    }

    public String text() {
        return text;
    }

    public static Optional<MoneyUnit> of(String text) {
        return Arrays.stream(values()).filter(unit -> unit.text.equals(text)).findFirst();
    }

    /** The unit named anywhere in a label such as 预算金额(万元); the longest name wins. */
    public static Optional<MoneyUnit> in(String label) {
        return Arrays.stream(new MoneyUnit[] {MILLION, WAN, THOUSAND, YI, YUAN})
                .filter(unit -> label.contains(unit.text))
                .findFirst();
    }

    public BigDecimal toYuan(BigDecimal number) {
        return number.scaleByPowerOfTen(power);
    }

    public BigDecimal fromYuan(BigDecimal yuan) {
        return yuan.scaleByPowerOfTen(-power);
    }
}
