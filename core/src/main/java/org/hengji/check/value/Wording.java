package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/**
 * 定性指标值: a value in words, and what kind of words they are.
 *
 * @param label the words as they are compared
 */
record Wording(IndicatorRow row, Target.Qualitative words, String label, Ruleset ruleset) {

    private record All(List<Wording> rows) {}

    /** The values of a form that are words and an answer at all, each judged once. */
    static List<Wording> of(Examination examination) {
        return examination.shared(All.class, Wording::all).rows();
    }

    private static All all(Examination examination) {
        var rows = new ArrayList<Wording>();
        for (var row : examination.rows()) {
            if (row.indicator().target() instanceof Cell.Known<Target>(Target.Qualitative words, var _)) {
                var wording = new Wording(row, words, Folds.label(words.text()), examination.ruleset());
                if (wording.isAnswer()) {
                    rows.add(wording);
                }
            }
        }
        return new All(rows);
    }

    private boolean isAnswer() {
        return label.codePoints().anyMatch(Character::isLetter)
                && !ruleset.wordList("value.no-answer").holds(label);
    }

    /** Whether it describes work: long, and begins with a verb of doing. */
    boolean isTask() {
        return label.length() >= ruleset.parameter("value.task-length").intValue()
                && ruleset.wordList("value.work-verbs").begins(label);
    }

    /** Whether it names a number, a grade or a standard to hold it against. */
    boolean isGraded() {
        return !words.grades().isEmpty()
                || row.indicator().standard().isAnswered()
                || words.text().chars().anyMatch(Character::isDigit);
    }
}
