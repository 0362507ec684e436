package org.hengji.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 取整的错因: the right figure, rounded or cut off elsewhere than the scheme says. */
final class RoundingSlips {

    private static final int FINEST = 2;

    private RoundingSlips() {}

    static void add(Slips slips, BigDecimal score, BigDecimal exact) {
        for (var decimals = 0; decimals < FINEST; decimals++) {
            var rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
            if (rounded.compareTo(score) != 0) {
                slips.add(Mistake.Kind.ROUNDED, rounded, Print.number(score) + " 四舍五入到" + place(decimals));
            }
        }
        for (var decimals = 0; decimals <= FINEST; decimals++) {
            var cut = exact.setScale(decimals, RoundingMode.DOWN);
            if (cut.compareTo(score) != 0) {
                slips.add(Mistake.Kind.TRUNCATED, cut, Print.number(score) + " 只截取到" + place(decimals));
            }
        }
    }

    private static String place(int decimals) {
        return decimals == 0 ? "整数" : decimals + " 位小数";
    }
}
