package org.hengji.recognise.glue;

import java.util.Set;
import org.hengji.entry.Comparators;
import org.hengji.number.Folds;

/** 字的种类: the edges at which glued text may be cut at all. */
final class Glyphs {

    /** Words that end names as well: 签约, 培训不足. */
    private static final Set<String> AMBIGUOUS = Set.of("约", "不足", "大约");

    private static final String CLOSING = ")）」』”\"》】";

    private Glyphs() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHan(char c) {
        return c >= '\u2E80' && c <= '\u9FFF';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0' || c == '\t';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '/' || c == '－';
    }

    /** Whether a name may end before this place: behind a character of words, in front of one of another kind. */
    static boolean isEdge(String text, int at) {
        var before = text.charAt(at - 1);
        var isWord = isHan(before) || Character.isLetter(before) || CLOSING.indexOf(before) >= 0 || isBlank(before);
        return isWord && (at == text.length() || startsValue(text, at) && !endsSign(text, at));
    }

    /** Whether what stands before is a comparator in words, which belongs to the number behind it. */
    private static boolean endsSign(String text, int at) {
        for (var from = Math.max(0, at - 5); from < at; from++) {
            if (sign(text, from) == at) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsValue(String text, int at) {
        var c = text.charAt(at);
        return isDigit(c) || isBlank(c) || isDash(c) || sign(text, at) > at && !isInsideSign(text, at);
    }

    /** 超过 in 不超过 begins no comparator. */
    private static boolean isInsideSign(String text, int at) {
        for (var from = Math.max(0, at - 3); from < at; from++) {
            if (sign(text, from) >= sign(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the comparator that begins at a place ends; the place itself where none does. */
    static int sign(String text, int at) {
        if (at >= text.length() || isBlank(text.charAt(at))) {
            return at;
        }
        var sign = Comparators.prefix(folded(text.substring(at, Math.min(text.length(), at + 8))));
        var end = at + sign.length();
        var number = blanks(text, end);
        var isDoubtful = AMBIGUOUS.contains(sign.text());
        return sign.length() > 0 && !isDoubtful && number < text.length() && isDigit(text.charAt(number)) ? end : at;
    }

    /** ≧ and ＝ as ≥ and =, where no character is lost by it. */
    private static String folded(String text) {
        var folded = Folds.marks(text);
        return folded.length() == text.length() ? folded : text;
    }

    static int blanks(String text, int at) {
        var end = at;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the digits, points and commas that begin at a place. */
    static int run(String text, int at) {
        var end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || isInside(text, end, at))) {
            end++;
        }
        return end;
    }

    /** A point or comma between two digits. */
    private static boolean isInside(String text, int at, int from) {
        return (text.charAt(at) == '.' || text.charAt(at) == ',')
                && at > from
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1));
    }

    static int han(String text, int at) {
        var end = at;
        while (end < text.length() && isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
