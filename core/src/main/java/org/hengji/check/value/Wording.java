package org.hengji.check.value;

import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 定性指标值: a value in words, and what kind of words they are. */
record Wording(IndicatorRow row, Target.Qualitative words, Ruleset ruleset) {

    /** The row's value where it is words and they are an answer at all. */
    static Optional<Wording> of(Examination examination, IndicatorRow row) {
        return row.indicator().target() instanceof Cell.Known<Target>(Target.Qualitative words, var _)
                ? Optional.of(new Wording(row, words, examination.ruleset())).filter(Wording::isAnswer)
                : Optional.empty();
    }

    private boolean isAnswer() {
        var text = Folds.label(words.text());
        return text.codePoints().anyMatch(Character::isLetter)
                && !ruleset.words("value.no-answer").contains(text);
    }

    /** Whether it describes work: long, and begins with a verb of doing. */
    boolean isTask() {
        var text = Folds.label(words.text());
        return text.length() >= ruleset.parameter("value.task-length").intValue()
                && Words.beginsWithAny(ruleset.words("value.work-verbs"), text);
    }

    /** Whether it names a number, a grade or a standard to hold it against. */
    boolean isGraded() {
        return !words.grades().isEmpty()
                || row.indicator().standard().isAnswered()
                || words.text().chars().anyMatch(Character::isDigit);
    }
}
