package org.hengji.check.score;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.RowScore;

/** 扣分有原因: a row below full marks says why, where the form has a column for it. */
@Rule(
        name = "score.missing-reason",
        title = "扣了分没有写原因",
        meaning = "得分低于分值，而表里的“偏差原因分析及改进措施”一栏空着。没有达到目标的要写明原因和改进措施。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "practice:reason",
        raises = """
            indicators[0].actual = 48
            indicators[0].score = 12
            """,
        passes = """
            indicators[0].actual = 48
            indicators[0].score = 12
            indicators[0].reason = 十二场因台风取消，明年补办
            """)
final class LostPointsHaveReason implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.NO_REASON, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var said = "分值 " + row.weight().raw() + "，得分 " + row.published().raw() + "，没有写扣分的原因。请在原因一栏写明偏差原因和改进措施。";
        return RowFinding.at(this, row, "reason", said);
    }
}
