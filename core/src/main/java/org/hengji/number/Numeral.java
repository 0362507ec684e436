package org.hengji.number;

import java.math.BigDecimal;

/** 数字: what the one door found at a place of a text. */
public sealed interface Numeral {

    /** A number with its magnitude word; {@code end} is the position behind both. */
    record Read(BigDecimal number, Scale scale, int end) implements Numeral {

        /** The number with its magnitude applied. */
        public BigDecimal value() {
            return scale.of(number);
        }

        /** The number behind a minus sign; there is no negative zero. */
        public Numeral negated() {
            return number.signum() == 0 ? new Refused("零前面有负号") : new Read(number.negate(), scale, end);
        }
    }

    /** Something that begins like a number and is none we accept, and why, in Chinese. */
    record Refused(String why) implements Numeral {}

    /** No number stands here. */
    record None() implements Numeral {}
}
