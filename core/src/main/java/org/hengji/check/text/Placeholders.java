package org.hengji.check.text;

import java.util.Set;
import org.hengji.form.Cell;
import org.hengji.number.Folds;

/** 占位内容: what stands in a cell until somebody fills it in. */
final class Placeholders {

    private static final int MAX_LENGTH = 10;

    private Placeholders() {}

    /** Whether a whole cell is one of the words, a single character however often repeated. */
    static boolean is(Cell<?> cell, Set<String> words) {
        var raw = cell.raw();
        return raw.length() <= MAX_LENGTH && cell.isAnswered() && words.contains(once(Folds.label(raw)));
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
