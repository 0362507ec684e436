package org.hengji.entry;

import java.util.List;
import java.util.Map;
import org.hengji.indicator.Comparator;

/** 计算符号的写法: symbols and words before a number, and words behind it. Read in folded text, the longest first. */
public final class Comparators {

    /**
     * A comparator as printed.
     *
     * @param text as it stands in the text, so that what follows is known
     * @param isSymbol whether it is a symbol rather than a word; {@code UNSTATED} then is one that we do not know
     */
    public record Sign(String text, Comparator comparator, boolean isSymbol) {

        static final Sign NONE = new Sign("", Comparator.UNSTATED, false);

        public int length() {
            return text.length();
        }

        boolean isUnknown() {
            return isSymbol && !comparator.isStated();
        }
    }

    private static final String SYMBOLS = "><=≥≤~≠±≯≮";

    private static final Map<String, Comparator> BY_SYMBOL = Map.ofEntries(
            Map.entry("≥", Comparator.AT_LEAST),
            Map.entry(">=", Comparator.AT_LEAST),
            Map.entry("=>", Comparator.AT_LEAST),
            Map.entry("≥=", Comparator.AT_LEAST),
            Map.entry("≮", Comparator.AT_LEAST),
            Map.entry("≤", Comparator.AT_MOST),
            Map.entry("<=", Comparator.AT_MOST),
            Map.entry("=<", Comparator.AT_MOST),
            Map.entry("≤=", Comparator.AT_MOST),
            Map.entry("≯", Comparator.AT_MOST),
            Map.entry(">", Comparator.ABOVE),
            Map.entry("<", Comparator.BELOW),
            Map.entry("=", Comparator.EQUAL),
            Map.entry("==", Comparator.EQUAL),
            Map.entry("~", Comparator.ABOUT),
            Map.entry("±", Comparator.ABOUT));

    private static final List<Sign> PREFIXES = List.of(
            word("大于或等于", Comparator.AT_LEAST),
            word("小于或等于", Comparator.AT_MOST),
            word("大于等于", Comparator.AT_LEAST),
            word("小于等于", Comparator.AT_MOST),
            word("不低于", Comparator.AT_LEAST),
            word("不少于", Comparator.AT_LEAST),
            word("不小于", Comparator.AT_LEAST),
            word("至少", Comparator.AT_LEAST),
            word("不超过", Comparator.AT_MOST),
            word("不高于", Comparator.AT_MOST),
            word("不大于", Comparator.AT_MOST),
            word("不多于", Comparator.AT_MOST),
            word("至多", Comparator.AT_MOST),
            word("超过", Comparator.ABOVE),
            word("大于", Comparator.ABOVE),
            word("高于", Comparator.ABOVE),
            word("多于", Comparator.ABOVE),
            word("小于", Comparator.BELOW),
            word("低于", Comparator.BELOW),
            word("少于", Comparator.BELOW),
            word("不足", Comparator.BELOW),
            word("等于", Comparator.EQUAL),
            word("大约", Comparator.ABOUT),
            word("约", Comparator.ABOUT));

    private static final List<Sign> SUFFIXES = List.of(
            word("及以上", Comparator.AT_LEAST),
            word("及以下", Comparator.AT_MOST),
            word("以上", Comparator.AT_LEAST),
            word("以下", Comparator.AT_MOST),
            word("以内", Comparator.AT_MOST),
            word("之内", Comparator.AT_MOST),
            word("左右", Comparator.ABOUT),
            word("上下", Comparator.ABOUT),
            word("内", Comparator.AT_MOST));

    private Comparators() {}

    /** The comparator a text begins with. */
    public static Sign prefix(String folded) {
        var symbol = symbol(folded);
        return symbol.isSymbol() ? symbol : first(PREFIXES, folded, true);
    }

    /** The comparator a text ends with. */
    public static Sign suffix(String folded) {
        return first(SUFFIXES, folded, false);
    }

    /** The comparator that ends at a place inside a sentence, right before a number. */
    public static Sign before(String folded, int end) {
        var from = end;
        while (from > 0 && isSymbol(folded.charAt(from - 1))) {
            from--;
        }
        if (from < end) {
            return symbol(folded.substring(from, end));
        }
        for (var sign : PREFIXES) {
            if (folded.startsWith(sign.text, end - sign.length())) {
                return sign;
            }
        }
        return Sign.NONE;
    }

    /** The comparator that begins at a place inside a sentence, behind a number and its unit. */
    public static Sign behind(String folded, int from) {
        for (var sign : SUFFIXES) {
            if (folded.startsWith(sign.text, from)) {
                return sign;
            }
        }
        return Sign.NONE;
    }

    /** The run of symbols at the beginning, blanks among them left off. */
    private static Sign symbol(String folded) {
        var end = 0;
        for (var i = 0; i < folded.length() && (folded.charAt(i) == ' ' || isSymbol(folded.charAt(i))); i++) {
            end = isSymbol(folded.charAt(i)) ? i + 1 : end;
        }
        if (end == 0) {
            return Sign.NONE;
        }
        var text = folded.substring(0, end);
        return new Sign(text, BY_SYMBOL.getOrDefault(text.replace(" ", ""), Comparator.UNSTATED), true);
    }

    private static boolean isSymbol(char c) {
        return SYMBOLS.indexOf(c) >= 0;
    }

    private static Sign first(List<Sign> signs, String folded, boolean inFront) {
        for (var sign : signs) {
            if (inFront ? folded.startsWith(sign.text) : folded.endsWith(sign.text)) {
                return sign;
            }
        }
        return Sign.NONE;
    }

    private static Sign word(String text, Comparator comparator) {
        return new Sign(text, comparator, false);
    }
}
