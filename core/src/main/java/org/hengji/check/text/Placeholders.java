package org.hengji.check.text;

import java.util.stream.Collectors;
import org.hengji.check.Examination;
import org.hengji.form.Cell;
import org.hengji.number.Folds;
import org.hengji.ruleset.WordList;

/** 占位内容: what stands in a cell until somebody fills it in. */
final class Placeholders {

    private static final int MAX_LENGTH = 10;

    private final WordList words;
    private final String heads;

    private Placeholders(WordList words) {
        this.words = words;
        this.heads = words.words().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    static Placeholders of(Examination examination) {
        return examination
                .ruleset()
                .compiled(Placeholders.class, ruleset -> new Placeholders(ruleset.wordList("text.placeholders")));
    }

    /** Whether a whole cell is one of the words, a single character however often repeated. */
    boolean fill(Cell<?> cell) {
        var raw = cell.raw();
        return raw.length() <= MAX_LENGTH && cell.isAnswered() && mayBeWord(raw) && words.holds(once(Folds.label(raw)));
    }

    /** A glance: Han stays as it is when the text is folded, and most texts begin with it. */
    private boolean mayBeWord(String raw) {
        var first = raw.charAt(0);
        return first < '\u4E00' || first > '\u9FFF' || heads.indexOf(first) >= 0;
    }

    /** The text with runs of one character as that character alone, Latin letters in upper case. */
    private static String once(String text) {
        var once = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = Character.toUpperCase(text.charAt(i));
            if (once.isEmpty() || once.charAt(once.length() - 1) != c) {
                once.append(c);
            }
        }
        return once.toString();
    }
}
