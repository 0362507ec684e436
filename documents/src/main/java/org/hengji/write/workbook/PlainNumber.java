package org.hengji.write.workbook;

import java.util.regex.Pattern;

/**
 * 数: a text that a cell holds as a number without losing how it was typed: its digits, decimals and commas.
 *
 * @param value such as 1234.50
 * @param format that shows the value as it was typed
 */
public record PlainNumber(double value, String format) {

    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3}){1,3}(?:\\.\\d{1,6})?");
    private static final int LONGEST = 24;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_WHOLE = 12;
    private static final int MOST_DECIMALS = 6;

    public static boolean is(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        return text.indexOf(',') < 0 ? isBare(text) : GROUPED.matcher(text).matches() && digits(text) <= MOST_DIGITS;
    }

    /** Looked at character by character: large tables ask for every cell. */
    private static boolean isBare(String text) {
        var begin = text.charAt(0) == '-' ? 1 : 0;
        var point = text.indexOf('.');
        var end = point < 0 ? text.length() : point;
        var whole = end - begin;
        var decimals = point < 0 ? 0 : text.length() - point - 1;
        if (whole < 1 || whole > MOST_WHOLE || point >= 0 && (decimals < 1 || decimals > MOST_DECIMALS)) {
            return false;
        }
        if (text.charAt(begin) == '0' && whole > 1 || digits(text) != whole + decimals) {
            return false;
        }
        return whole + decimals <= MOST_DIGITS && !isNegativeZero(text);
    }

    private static int digits(String text) {
        var digits = 0;
        for (var at = 0; at < text.length(); at++) {
            digits += text.charAt(at) >= '0' && text.charAt(at) <= '9' ? 1 : 0;
        }
        return digits;
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
