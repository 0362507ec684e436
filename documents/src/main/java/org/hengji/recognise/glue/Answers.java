package org.hengji.recognise.glue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hengji.ruleset.Ruleset;

/**
 * 文字的值: where words that answer a target begin and end: words we know, a word printed once for the target and again for
 * what was done, and what stands behind 定性.
 */
final class Answers {

    private static final int LONGEST = 14;
    private static final int LONGEST_NATURE = 12;
    private static final String QUALITATIVE = "定性";

    private final String text;
    private final Words words;

    /** How many columns of values stand side by side. */
    private final int copies;

    private final boolean hasSign;
    private final Set<String> found = new HashSet<>();

    Answers(String text, List<Content> columns, Ruleset ruleset) {
        this.text = text;
        this.words = Words.of(ruleset);
        this.copies = copies(columns);
        this.hasSign = columns.contains(Content.SIGN);
    }

    /** A unit between them stays blank beside words. */
    private static int copies(List<Content> columns) {
        var copies = 0;
        for (var content : columns.subList(Math.max(0, columns.indexOf(Content.VALUE)), columns.size())) {
            if (content == Content.VALUE) {
                copies++;
            } else if (content != Content.UNIT) {
                return copies;
            }
        }
        return copies;
    }

    /** Where the answer that begins at a place ends; the place itself where none does. */
    int end(int at) {
        var end = Math.max(known(at), Math.max(copied(at), behindNature(at)));
        if (end > at) {
            found.add(text.substring(at, end));
        }
        return end;
    }

    /** Whether a name may end at a place because an answer begins there and words go on with nothing else. */
    boolean begins(int at) {
        return at < text.length() && (known(at) > at || copied(at) > at || nature(at) > at);
    }

    /** Whether a text is an answer as far as this text tells. */
    boolean isTelling(String cell) {
        return words.end(cell, 0) == cell.length() || words.isLone(cell) || found.contains(cell);
    }

    private int known(int at) {
        var end = words.end(text, at);
        if (end > at && isClosed(end)) {
            return end;
        }
        var lone = words.loneEnd(text, at);
        return lone > at && isClosed(lone) ? lone : at;
    }

    private boolean isClosed(int end) {
        return end == text.length()
                || !Glyphs.isHan(text.charAt(end))
                || words.end(text, end) > end
                || words.choiceEnd(text, end) > end
                || words.standardEnd(text, end) > end
                || words.loneEnd(text, end) > end && isWordsEnd(words.loneEnd(text, end));
    }

    /** 优良优良: printed as often as there are columns of values, up to the end of the words. */
    private int copied(int at) {
        if (copies < 2) {
            return at;
        }
        for (var length = LONGEST; length > 1; length--) {
            if (isCopied(at, length) || isLaterCopy(at, length)) {
                return at + length;
            }
        }
        return at;
    }

    private boolean isCopied(int at, int length) {
        var end = at + length * copies;
        if (end > text.length() || !Glyphs.isHan(text.charAt(at)) || !isWordsEnd(end) || !isWordsEnd(end, at)) {
            return false;
        }
        for (var copy = 1; copy < copies; copy++) {
            if (!text.regionMatches(at, text, at + copy * length, length)) {
                return false;
            }
        }
        return true;
    }

    /** The second and later ones of such words. */
    private boolean isLaterCopy(int at, int length) {
        for (var copy = 1; copy < copies; copy++) {
            if (at - copy * length >= 0 && isCopied(at - copy * length, length)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a copy that begins at a place ends in words: 提升0.5个等级. */
    private boolean isWordsEnd(int end, int at) {
        return Glyphs.isHan(text.charAt(end - 1)) && (Glyphs.han(text, at) >= end || Glyphs.han(text, at) > at + 1);
    }

    private boolean isWordsEnd(int at) {
        return at == text.length() || !Glyphs.isHan(text.charAt(at)) || words.choiceEnd(text, at) > at;
    }

    /** The end of 定性 where the rest of the words can be its value. */
    private int nature(int at) {
        if (!hasSign || !text.startsWith(QUALITATIVE, at)) {
            return at;
        }
        var end = at + QUALITATIVE.length();
        var han = Glyphs.han(text, end);
        var isNumber = end < text.length() && Glyphs.isDigit(text.charAt(end));
        return isNumber || han > end && han - end <= LONGEST_NATURE || known(end) > end ? end : at;
    }

    private int behindNature(int at) {
        var from = at - QUALITATIVE.length();
        if (from < 0 || nature(from) != at || known(at) > at || copied(at) > at) {
            return at;
        }
        var end = Glyphs.han(text, at);
        return end > at && end - at <= LONGEST_NATURE ? end : at;
    }

    /** Where the value behind 定性 begins, where 定性 begins at a place; the place itself where it does not. */
    int natureEnd(int at) {
        return nature(at);
    }

    boolean isBehindNature(int at) {
        return at >= QUALITATIVE.length() && nature(at - QUALITATIVE.length()) == at;
    }
}
