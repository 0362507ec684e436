package org.hengji.check.text;

import java.util.stream.IntStream;
import org.hengji.number.Numerals;
import org.hengji.ruleset.Measures;

/** 标点: which half-width marks of a text stand where a full-width one belongs. */
final class Punctuation {

    private static final String HALF = ",;:?!()";

    /** Those of {@link #HALF} in the same order, and two that have no half width. */
    private static final String FULL = "，；：？！（）、。";

    private static final int MAX_BRACKET = 12;

    private final Measures measures;

    Punctuation(Measures measures) {
        this.measures = measures;
    }

    boolean isMixed(String text) {
        return hasBoth(text) && !stray(text).isEmpty();
    }

    private static boolean hasBoth(String text) {
        var half = false;
        var full = false;
        for (var i = 0; i < text.length() && !(half && full); i++) {
            var c = text.charAt(i);
            half = half || isIn(HALF, c);
            full = full || isIn(FULL, c);
        }
        return half && full;
    }

    /** Most characters of a text are Han, and no mark is. */
    private static boolean isIn(String marks, char c) {
        return (c < '\u4E00' || c > '\u9FFF') && marks.indexOf(c) >= 0;
    }

    /** The first half-width mark out of place; empty where there is none. */
    String stray(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (isStray(text, at)) {
                return text.substring(at, at + 1);
            }
        }
        return "";
    }

    /** The text with every mark out of place in full width. */
    String uniform(String text) {
        var uniform = new StringBuilder(text);
        for (var at = 0; at < text.length(); at++) {
            if (isStray(text, at)) {
                uniform.setCharAt(at, FULL.charAt(HALF.indexOf(text.charAt(at))));
            }
        }
        return uniform.toString();
    }

    private boolean isStray(String text, int at) {
        var mark = text.charAt(at);
        if (!isIn(HALF, mark)) {
            return false;
        }
        return switch (mark) {
            case '(' -> isBracket(text, at, partner(text, at, 1));
            case ')' -> isBracket(text, partner(text, at, -1), at);
            default -> isHan(text, at - 1) || isHan(text, at + 1);
        };
    }

    /** The other bracket of the pair, past the pairs between them; -1 where there is none. */
    private static int partner(String text, int at, int step) {
        var depth = 0;
        for (var i = at; i >= 0 && i < text.length(); i += step) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether two brackets belong to words: beside Han, and around neither a unit nor a list number. */
    private boolean isBracket(String text, int open, int close) {
        if (open < 0 || close < 0) {
            return false;
        }
        var inside = text.substring(open + 1, close);
        var beside = isHan(text, open - 1) || isHan(text, open + 1) || isHan(text, close - 1) || isHan(text, close + 1);
        return beside && !isUnit(inside) && !isNumber(inside);
    }

    private boolean isUnit(String inside) {
        return inside.length() <= MAX_BRACKET && measures.of(inside).isPresent();
    }

    private static boolean isNumber(String inside) {
        return !inside.isEmpty() && IntStream.range(0, inside.length()).allMatch(at -> Numerals.beginsAt(inside, at));
    }

    private static boolean isHan(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }
}
