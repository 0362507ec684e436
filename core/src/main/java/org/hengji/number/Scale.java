package org.hengji.number;

import java.math.BigDecimal;

/** 数量级: the magnitude word behind a number, such as 万 in 30万. The longest word that fits is taken. */
public enum Scale {
    ONE("", 0),
    TRILLION("万亿", 12),
    HUNDRED_BILLION("千亿", 11),
    YI("亿", 8),
    TEN_MILLION("千万", 7),
    MILLION("百万", 6),
    WAN("万", 4),
    THOUSAND("千", 3),
    HUNDRED("百", 2);

    private static final Scale[] WORDS = {TRILLION, HUNDRED_BILLION, YI, TEN_MILLION, MILLION, WAN, THOUSAND, HUNDRED};

    /** 千克, 千米, 千瓦 and their like are units of their own, and so are 百分比 and 百分点. */
    private static final String AFTER_THOUSAND = "克米瓦卡伏帕焦赫安";

    private static final String AFTER_HUNDRED = "分";

    private final String text;
    private final int power;

    Scale(String text, int power) {
        this.text = text;
        this.power = power;
    }

    public String text() {
        return text;
    }

    /** Applies the magnitude: 30 with 万 is 300000. */
    public BigDecimal of(BigDecimal number) {
        return power == 0 ? number : number.scaleByPowerOfTen(power);
    }

    /** The magnitude word standing at {@code from}; {@link #ONE} where none does. */
    public static Scale at(String text, int from) {
        for (var scale : WORDS) {
            if (text.startsWith(scale.text, from) && !scale.beginsUnit(text, from + scale.text.length())) {
                return scale;
            }
        }
        return ONE;
    }

    private boolean beginsUnit(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        return switch (this) {
            case THOUSAND -> AFTER_THOUSAND.indexOf(text.charAt(end)) >= 0;
            case HUNDRED -> AFTER_HUNDRED.indexOf(text.charAt(end)) >= 0;
            case ONE, TRILLION, HUNDRED_BILLION, YI, TEN_MILLION, MILLION, WAN -> false;
        };
    }

    /** The magnitude of that very word. */
    public static Scale named(String word) {
        for (var scale : values()) {
            if (scale.text.equals(word)) {
                return scale;
            }
        }
        throw new IllegalArgumentException("not a magnitude: " + word);
    }
}
