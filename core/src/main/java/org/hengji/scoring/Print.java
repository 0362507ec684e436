package org.hengji.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.entry.Targets;

/** 数的写法, as people read them. */
final class Print {

    private static final int PERCENT = 2;

    private Print() {}

    static String number(BigDecimal number) {
        return Targets.print(number);
    }

    /** With its unit right behind it: 98%, 4604人. */
    static String number(BigDecimal number, String unit) {
        return number(number) + unit;
    }

    /** A share as 80.45 %. */
    static String percent(BigDecimal share) {
        return number(share.movePointRight(PERCENT).setScale(PERCENT, RoundingMode.HALF_UP)) + " %";
    }
}
