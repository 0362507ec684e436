package org.hengji.write;

/** 不作公式的文字: text that a spreadsheet will not run. */
public final class Inert {

    private static final String STARTS = "=+-@\t\r";

    private Inert() {}

    /** The text, behind an apostrophe where it would be taken for a formula; a plain number is none. */
    public static String text(String text) {
        var isFormula = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        return isFormula ? "'" + text : text;
    }

    private static boolean isNumber(String text) {
        var digits = text.substring(1);
        return text.charAt(0) == '-'
                && !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    }
}
