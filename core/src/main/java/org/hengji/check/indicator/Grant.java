package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.WordList;

/** 授予的事项: a title, base or station that somebody grants; {@code honour} is what it is called. */
record Grant(IndicatorRow row, String honour) {

    /** A shorter name is found in too many texts to mean the same. */
    private static final int SHORTEST = 4;

    static Optional<Grant> of(Examination examination, IndicatorRow row) {
        var words = examination.ruleset();
        var name = row.name();
        if (!isGranted(name, words) || words.wordList("indicator.own-work").isIn(name)) {
            return Optional.empty();
        }
        var bare = Words.without(name, words.wordList("indicator.founded"));
        return Optional.of(new Grant(row, Words.withoutClosing(bare, words.wordList("indicator.counting.closing"))));
    }

    private static boolean isGranted(String name, Ruleset words) {
        var isFounded = words.wordList("indicator.founded").isIn(name)
                && words.wordList("indicator.honours").isIn(name);
        return isFounded || words.wordList("indicator.granted").isIn(name);
    }

    /** The contents of the tasks, or the goals of a project, without the words that only look like a level. */
    static List<String> texts(Examination examination) {
        var texts = new ArrayList<String>();
        for (var task : examination.tasks()) {
            add(texts, examination, task.task().content());
        }
        if (!examination.isDepartmentPlan()) {
            for (var part : examination.parts()) {
                part.goals().forEach(goal -> add(texts, examination, goal.text()));
            }
        }
        return texts;
    }

    private static void add(List<String> texts, Examination examination, Cell<String> cell) {
        cell.known().ifPresent(text -> texts.add(withoutLookalikes(examination, text)));
    }

    /** Whether the name states that level, or one of the texts does in front of the same honour. */
    boolean isOf(Examination examination, Level level, List<String> texts) {
        var words = level.words(examination, "indicator.above.");
        var name = withoutLookalikes(examination, row.name());
        return words.isIn(name) || honour.length() >= SHORTEST && isSaid(words, texts);
    }

    private boolean isSaid(WordList levels, List<String> texts) {
        for (var text : texts) {
            if (text.contains(honour) && levels.words().stream().anyMatch(word -> text.contains(word + honour))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutLookalikes(Examination examination, String text) {
        return Words.without(text, examination.ruleset().wordList("indicator.above.ignored"));
    }
}
