package org.hengji.recognise.tape;

/** 样子: what a text can be, by its shape alone. */
enum Sort {
    BLANK,
    /** 一横、一斜杠: nothing to fill in. */
    DASH,
    /** 省略号: the template's, or 指标2： with nothing behind it. */
    DOTS,
    LEVEL1,
    LEVEL2,
    /** （50分）: the points of a level 1 whose name was lost. */
    LEVEL_POINTS,
    NUMBER,
    PERCENT,
    /** A number with a unit behind it. */
    MEASURED,
    /** A number with a comparator before or behind it. */
    COMPARED,
    /** A day, a month, a period. */
    TIME,
    SIGN,
    NATURE,
    UNIT,
    LIKELIHOOD,
    /** A few characters that are none of these. */
    WORD,
    TEXT;

    boolean isValue() {
        return switch (this) {
            case NUMBER, PERCENT, MEASURED, COMPARED, TIME -> true;
            default -> false;
        };
    }

    boolean isWords() {
        return this == WORD || this == TEXT;
    }
}
