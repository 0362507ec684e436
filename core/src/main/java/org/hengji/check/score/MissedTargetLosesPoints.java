package org.hengji.check.score;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.RowScore;

/** 未达标不得满分: all the points for a target that was missed. */
@Rule(
        name = "score.full-but-missed",
        title = "没有达到目标却得满分",
        meaning = "实际完成值没有达到目标，得分却等于分值。写了原因也要按完成程度扣分。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "mof-2020-10:16-ratio",
        raises = "indicators[0].actual = 48",
        passes = """
            indicators[0].actual = 48
            indicators[0].score = 12
            indicators[0].reason = 十二场因台风取消
            """)
final class MissedTargetLosesPoints implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.FULL_BUT_MISSED, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var said =
                row.shortfall() + "，却得了满分 " + row.published().raw() + "；按公式 " + row.formula() + "。请按完成程度改得分，或核对实际完成值。";
        var finding = RowFinding.offering(RowFinding.atScore(this, row, said), row);
        return scores.isAssumed(row) ? RowFinding.guessed(finding) : finding;
    }
}
