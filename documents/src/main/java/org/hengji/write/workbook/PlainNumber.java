package org.hengji.write.workbook;

import java.util.regex.Pattern;

/**
 * 数: a text that a cell holds as a number without losing how it was typed: its digits, decimals and commas.
 *
 * @param value such as 1234.50
 * @param format that shows the value as it was typed
 */
public record PlainNumber(double value, String format) {

    private static final Pattern BARE = Pattern.compile("-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3}){1,3}(?:\\.\\d{1,6})?");
    private static final int MOST_DIGITS = 15;

    public static boolean is(String text) {
        if (text.isEmpty()
                || text.length() > 24
                || text.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            return false;
        }
        return (BARE.matcher(text).matches() || GROUPED.matcher(text).matches()) && !isNegativeZero(text);
    }

    /** The number that the text {@link #is}. */
    public static PlainNumber of(String text) {
        var point = text.indexOf('.');
        var decimals = point < 0 ? "" : "." + "0".repeat(text.length() - point - 1);
        var whole = text.indexOf(',') < 0 ? "0" : "#,##0";
        return new PlainNumber(Double.parseDouble(text.replace(",", "")), whole + decimals);
    }

    private static boolean isNegativeZero(String text) {
        return text.startsWith("-") && text.chars().noneMatch(each -> each >= '1' && each <= '9');
    }
}
