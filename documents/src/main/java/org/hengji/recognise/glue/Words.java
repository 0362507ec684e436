package org.hengji.recognise.glue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengji.ruleset.Ruleset;

/** 定性的词: 有效保障, 已完成 and their kind: the words that answer a target, by which they can be told from the name before. */
final class Words {

    private static final int LONGEST = 18;

    private final Pattern answer;
    private final Set<String> whole;

    private Words(Pattern answer, Set<String> whole) {
        this.answer = answer;
        this.whole = whole;
    }

    static Words of(Ruleset ruleset) {
        return ruleset.compiled(Words.class, Words::read);
    }

    private static Words read(Ruleset ruleset) {
        var forms = ruleset.part("forms");
        var degrees = alternatives(forms.texts("degrees"));
        var changes = alternatives(forms.texts("changes"));
        var answers = alternatives(forms.texts("answers"));
        return new Words(
                Pattern.compile("(?:" + answers + "|(?:" + degrees + "){1,3}(?:" + changes + "))"),
                Set.copyOf(forms.texts("whole-words")));
    }

    private static String alternatives(List<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList());
    }

    /** Where the answer that begins at a place ends; the place itself where none begins. */
    int end(String text, int at) {
        var found = answer.matcher(text).region(at, text.length());
        return found.lookingAt() ? found.end() : at;
    }

    /** Whether a unit of that length would tear a word: 项 of 项目. */
    boolean isTorn(String text, int at, int length) {
        return length == 1 && at + 2 <= text.length() && whole.contains(text.substring(at, at + 2));
    }

    /** Whether an answer ends at a place. */
    boolean endsAt(String text, int at) {
        for (var from = Math.max(0, at - LONGEST); from < at - 1; from++) {
            if (end(text, from) == at) {
                return true;
            }
        }
        return false;
    }
}
