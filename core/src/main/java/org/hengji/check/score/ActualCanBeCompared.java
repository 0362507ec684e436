package org.hengji.check.score;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Obstacle;
import org.hengji.scoring.RowScore;

/** 实际值可比: a number is answered by a number, words by words. */
@Rule(
        name = "score.actual-not-comparable",
        title = "实际完成值与目标无从比较",
        meaning = "目标值是数，实际完成值却是文字，是否达到、该得几分都无从判断。目标值是文字而实际完成值是数的，请说明怎么对应。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "mof-2020-10:16",
        raises = "indicators[0].actual = 已完成",
        passes = "indicators[0].actual = 60场")
final class ActualCanBeCompared implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.NOT_COMPARABLE, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var isNumber = row.explanation() instanceof Explanation.Uncomputable(Obstacle(var kind, var _, var _), var _)
                && kind == Obstacle.Kind.WORDS_FOR_NUMBER;
        var mend = isNumber ? "请填实际完成的数。" : "请用等级用语（达成、部分达成、未达成）填写，或把目标改成数。";
        var finding = RowFinding.at(this, row, "actual", row.why() + "。" + mend);
        return isNumber && !hasDigit(row.actual().raw()) ? finding : finding.severity(Severity.EXPLAIN);
    }

    /** Words around a number, such as 线上线下共62场: a person can compare what we cannot. */
    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
