package org.hengji.number;

import java.math.BigDecimal;

/**
 * 数的入口: the only place where characters become numbers. Reads folded text (see {@link Folds}); length, decimals and
 * exponent are bounded before any arithmetic, so that no text can make a calculation hang.
 */
public final class Numerals {

    /** The longest integer part, in digits: 999 万亿元 in fen fits. */
    static final int MAX_INTEGER_DIGITS = 17;

    static final int MAX_DECIMALS = 18;

    private static final int GROUP = 3;
    private static final int SHOWN = 8;

    private Numerals() {}

    /** Whether a number, in digits or in Chinese numerals, begins at {@code from}. */
    public static boolean beginsAt(String folded, int from) {
        return !(scan(folded, from) instanceof Numeral.None);
    }

    /** The unsigned number that begins at {@code from}, with its magnitude word. */
    public static Numeral scan(String folded, int from) {
        if (from >= folded.length()) {
            return new Numeral.None();
        }
        return isDigit(folded.charAt(from)) ? digits(folded, from) : ChineseNumerals.scan(folded, from);
    }

    /** The whole text as one number, with an optional sign in front; {@code Refused} says what is in the way. */
    public static Numeral whole(String folded) {
        var text = folded.strip();
        var negative = text.startsWith("-");
        var from = negative || text.startsWith("+") ? 1 : 0;
        return switch (scan(text, from)) {
            case Numeral.None none -> text.isEmpty() ? none : new Numeral.Refused("这里不是数字");
            case Numeral.Refused refused -> refused;
            case Numeral.Read read when read.end() < text.length() -> new Numeral.Refused(trailing(text, read.end()));
            case Numeral.Read read -> negative ? read.negated() : read;
        };
    }

    /** Why text behind a number keeps it from being one. */
    public static String trailing(String folded, int end) {
        var first = folded.charAt(end);
        if (first == 'e' || first == 'E') {
            return "不接受科学计数法，请写出完整的数字";
        }
        if (Folds.isRaised(first)) {
            return "数字后面有上标“" + first + "”，不知道是单位还是乘方";
        }
        if (first == ',') {
            return "千分位逗号的位置不对";
        }
        return "数字后面还有“" + beginning(folded.substring(end)) + "”";
    }

    /** The first characters, none cut in half. */
    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN));
    }

    private static Numeral digits(String text, int from) {
        var integerEnd = integerEnd(text, from);
        var integer = text.substring(from, integerEnd).replace(",", "");
        if (integer.length() > MAX_INTEGER_DIGITS) {
            return new Numeral.Refused("数字有 " + integer.length() + " 位，超过 " + MAX_INTEGER_DIGITS + " 位");
        }
        var end = decimalEnd(text, integerEnd);
        if (end - integerEnd - 1 > MAX_DECIMALS) {
            return new Numeral.Refused("小数超过 " + MAX_DECIMALS + " 位");
        }
        if (end < text.length() && Folds.isRaised(text.charAt(end))) {
            return new Numeral.Refused(trailing(text, end));
        }
        var number = new BigDecimal(integer + text.substring(integerEnd, end));
        var word = blanksEnd(text, end);
        var scale = Scale.at(text, word);
        return new Numeral.Read(
                number, scale, scale == Scale.ONE ? end : word + scale.text().length());
    }

    /** Digits, with commas only where they part groups of three behind one to three that do not begin with 0. */
    private static int integerEnd(String text, int from) {
        var end = runEnd(text, from);
        if (end - from > GROUP || text.charAt(from) == '0') {
            return end;
        }
        while (end < text.length() && text.charAt(end) == ',' && runEnd(text, end + 1) == end + 1 + GROUP) {
            end += 1 + GROUP;
        }
        return end;
    }

    private static int decimalEnd(String text, int integerEnd) {
        if (integerEnd >= text.length() || text.charAt(integerEnd) != '.') {
            return integerEnd;
        }
        var end = runEnd(text, integerEnd + 1);
        return end == integerEnd + 1 ? integerEnd : end;
    }

    private static int runEnd(String text, int from) {
        var end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int blanksEnd(String text, int from) {
        var end = from;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
