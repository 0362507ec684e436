package org.hengji.indicator;

/** 计算符号: how an actual value is compared with its target. */
public enum Comparator {
    UNSTATED("", ""),
    AT_LEAST(">=", "≥"),
    ABOVE(">", ">"),
    EQUAL("=", "="),
    BELOW("<", "<"),
    AT_MOST("<=", "≤"),
    ABOUT("~", "≈");

    private final String text;
    private final String sign;

    Comparator(String text, String sign) {
        this.text = text;
        this.sign = sign;
    }

    /** As the canonical JSON writes it. */
    public String text() {
        return text;
    }

    /** As forms print it. */
    public String sign() {
        return sign;
    }

    public boolean isStated() {
        return this != UNSTATED;
    }

    /** 正向: the more the better. */
    public boolean isLowerBound() {
        return this == AT_LEAST || this == ABOVE;
    }

    /** 反向: the less the better. */
    public boolean isUpperBound() {
        return this == AT_MOST || this == BELOW;
    }

    /** Whether the bound itself does not meet the target. */
    public boolean isStrict() {
        return this == ABOVE || this == BELOW;
    }

    /** The same bound with the number included: 民法典 §1259 reads 以上 and 以下 that way. */
    public Comparator inclusive() {
        return switch (this) {
            case ABOVE -> AT_LEAST;
            case BELOW -> AT_MOST;
            case UNSTATED, AT_LEAST, EQUAL, AT_MOST, ABOUT -> this;
        };
    }
}
