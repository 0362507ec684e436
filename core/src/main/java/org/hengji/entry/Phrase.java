package org.hengji.entry;

import org.hengji.number.Numeral;
import org.hengji.number.Numerals;

/**
 * 数的短语: a number with what may stand in front of it, a sign or 百分之.
 *
 * @param unit the unit said in front of the number; empty where there is none
 * @param text the text in which the numeral's end is counted
 */
record Phrase(Numeral numeral, String unit, String text) {

    private static final String HUNDRED_PERCENT = "百分之百";
    private static final String PERCENT = "百分之";
    private static final String PER_MILLE = "千分之";

    /** The number a text begins with, comparators taken off. */
    static Phrase of(String text) {
        if (text.startsWith(HUNDRED_PERCENT)) {
            return of("100%" + text.substring(HUNDRED_PERCENT.length()));
        }
        if (text.startsWith(PERCENT)) {
            return new Phrase(Numerals.scan(text, PERCENT.length()), "%", text);
        }
        if (text.startsWith(PER_MILLE)) {
            return new Phrase(Numerals.scan(text, PER_MILLE.length()), "‰", text);
        }
        var hasSign = text.startsWith("-") || text.startsWith("+");
        var numeral = Numerals.scan(text, hasSign ? 1 : 0);
        return new Phrase(
                text.startsWith("-") && numeral instanceof Numeral.Read read ? read.negated() : numeral, "", text);
    }

    /** Whether it is written in digits, and so surely a number. */
    boolean isInDigits() {
        return !unit.isEmpty() || isDigit(0) || isDigit(1);
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
