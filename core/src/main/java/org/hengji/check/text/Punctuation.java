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
        return hasOneOf(text, HALF) && hasOneOf(text, FULL) && !stray(text).isEmpty();
    }

    private static boolean hasOneOf(String text, String marks) {
        for (var i = 0; i < marks.length(); i++) {
            if (text.indexOf(marks.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The first half-width mark out of place; empty where there is none. */
    String stray(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> isStray(text, at))
                .mapToObj(at -> text.substring(at, at + 1))
                .findFirst()
                .orElse("");
    }

    /** The text with every mark out of place in full width. */
    String uniform(String text) {
        var uniform = new StringBuilder(text);
        IntStream.range(0, text.length())
                .filter(at -> isStray(text, at))
                .forEach(at -> uniform.setCharAt(at, FULL.charAt(HALF.indexOf(text.charAt(at)))));
        return uniform.toString();
    }

    private boolean isStray(String text, int at) {
        var mark = text.charAt(at);
        if (HALF.indexOf(mark) < 0) {
            return false;
        }
        return switch (mark) {
            case '(' -> isBracket(text, at, text.indexOf(')', at));
            case ')' -> isBracket(text, text.lastIndexOf('(', at), at);
            default -> isHan(text, at - 1) || isHan(text, at + 1);
        };
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
