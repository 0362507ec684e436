package org.hengji.recognise.glue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengji.ruleset.Ruleset;

/** 定性的词: 有效保障, 已完成 and their kind: the words that answer a target, by which they can be told from the name before. */
final class Words {

    private static final int LONGEST = 18;
    private static final int LONGEST_NAME = 40;

    /** The fewest characters of a name. */
    private static final int FEWEST = 3;

    private final Pattern answer;
    private final Set<String> whole;
    private final Set<String> lone;
    private final List<String> choices;
    private final List<String> standards;

    private Words(Pattern answer, Set<String> whole, Set<String> lone, List<String> choices, List<String> standards) {
        this.answer = answer;
        this.whole = whole;
        this.lone = lone;
        this.choices = choices;
        this.standards = standards;
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
                Set.copyOf(forms.texts("whole-words")),
                Set.copyOf(forms.texts("lone-answers")),
                longestFirst(forms.texts("likelihoods")),
                longestFirst(forms.texts("standards")));
    }

    private static String alternatives(List<String> words) {
        return String.join("|", longestFirst(words).stream().map(Pattern::quote).toList());
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    /** Where the longest word ends that answers only where nothing else does: 健全, 及时. */
    int loneEnd(String text, int at) {
        for (var end = Math.min(text.length(), at + LONGEST); end > at + 1; end--) {
            if (lone.contains(text.substring(at, end))) {
                return end;
            }
        }
        return at;
    }

    boolean isLone(String text) {
        return lone.contains(text);
    }

    /** Whether a name holds what belongs to another column, or is longer than names are. */
    boolean isSuspect(String name) {
        if (name.length() > LONGEST_NAME || name.contains("定性")) {
            return true;
        }
        for (var at = 0; at < name.length(); at++) {
            if (standardEnd(name, at) > at || choiceEnd(name, at) > at + 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name may be a name with its value and the name behind it: words that answer, or a number, stand within it. */
    boolean mayHoldAnswer(String name) {
        for (var at = FEWEST; at + FEWEST < name.length(); at++) {
            var end = Math.max(end(name, at), loneEnd(name, at));
            var isNumber = Glyphs.isDigit(name.charAt(at)) && !Glyphs.isDigit(name.charAt(at - 1));
            if (isNumber || end > at && end + FEWEST < name.length()) {
                return true;
            }
        }
        return false;
    }

    /** Where 确定能, 有可能 and their kind end. */
    int choiceEnd(String text, int at) {
        return end(choices, text, at);
    }

    /** Where 行业标准, 计划标准 and their kind end. */
    int standardEnd(String text, int at) {
        return end(standards, text, at);
    }

    private static int end(List<String> words, String text, int at) {
        for (var word : words) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
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

    /** Whether 确定能 or a word like 行业标准 ends at a place. */
    boolean choiceEndsAt(String text, int at) {
        for (var from = Math.max(0, at - LONGEST); from < at - 1; from++) {
            if (choiceEnd(text, from) == at || standardEnd(text, from) == at) {
                return true;
            }
        }
        return false;
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
