package org.hengji.commitment;

import java.util.ArrayList;
import java.util.List;
import org.hengji.number.Folds;

/** 句读: where clauses and sentences of a folded text begin and end. */
public final class Sentences {

    private static final String CLAUSE_MARKS = ",。、;:!?";
    private static final String LIST_MARKS = ",。;!?";
    private static final String SENTENCE_MARKS = "。;!?";
    private static final String JOINTS = "和及与并暨";
    private static final String OPENING = "“《「『〈";
    private static final String CLOSING = "”》」』〉";

    /** Longer quotations are no slogans or names; an opening mark may have lost its partner. */
    private static final int MAX_QUOTED = 60;

    private Sentences() {}

    /** The text folded for numbers and marks; the end of a line ends a sentence. */
    public static String folded(String text) {
        return Folds.marks(text.replace('\n', '。'));
    }

    /** The text with blanks for whatever stands in quotes or book title marks; every place stays where it is. */
    public static String unquoted(String text) {
        var first = 0;
        while (first < text.length() && placeIn(OPENING, text.charAt(first)) < 0) {
            first++;
        }
        return first == text.length() ? text : unquoted(text, first);
    }

    private static String unquoted(String text, int first) {
        var plain = text.toCharArray();
        for (var i = first; i < text.length(); i++) {
            var pair = placeIn(OPENING, text.charAt(i));
            var close = pair < 0 ? -1 : text.indexOf(CLOSING.charAt(pair), i);
            for (; close - i <= MAX_QUOTED && i < close; i++) {
                plain[i] = ' ';
            }
        }
        return new String(plain);
    }

    /** Where the clause that holds a place begins. */
    public static int clauseStart(String text, int at) {
        return start(text, at, CLAUSE_MARKS);
    }

    public static int clauseEnd(String text, int at) {
        return end(text, at, CLAUSE_MARKS);
    }

    /** Where the clause that holds a place ends, the members of a list joined by 、 taken as one. */
    public static int listEnd(String text, int at) {
        return end(text, at, LIST_MARKS);
    }

    private static int end(String text, int at, String marks) {
        var end = at;
        while (end < text.length() && placeIn(marks, text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Where the clause begins that holds a place, the members of a list joined by 、 taken as one. */
    static int listStart(String text, int at) {
        return start(text, at, LIST_MARKS);
    }

    /** Where the sentence that holds a place begins. */
    public static int sentenceStart(String text, int at) {
        return start(text, at, SENTENCE_MARKS);
    }

    public static int sentenceEnd(String text, int at) {
        return end(text, at, SENTENCE_MARKS);
    }

    /** The sentences of a folded text, each without its closing mark. */
    public static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (int from = 0, end; from < text.length(); from = end + 1) {
            end = sentenceEnd(text, from);
            sentences.add(text.substring(from, end));
        }
        return sentences;
    }

    /** The first 和, 及 or 与 of a stretch; {@code otherwise} where it has none. */
    static int joint(String text, int from, int to, int otherwise) {
        for (var i = from; i < to; i++) {
            if (JOINTS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return otherwise;
    }

    private static int start(String text, int at, String marks) {
        var start = at;
        while (start > 0 && placeIn(marks, text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Most characters of a text are Han, and no mark is. */
    private static int placeIn(String marks, char c) {
        return c >= '\u4E00' && c <= '\u9FFF' ? -1 : marks.indexOf(c);
    }
}
