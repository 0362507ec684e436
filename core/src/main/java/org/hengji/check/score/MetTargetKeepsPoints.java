package org.hengji.check.score;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.RowScore;

/** 达标得满分: points taken off a row that met its target, and nobody says why. */
@Rule(
        name = "score.met-but-deducted",
        title = "达到目标却扣了分",
        meaning = "实际完成值达到目标，得分却低于分值，也没有写原因。达到目标的记满分；因为目标定得过低等原因调减的，要写明。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "mof-2020-10:16-ratio",
        raises = "indicators[0].score = 12",
        passes = """
            indicators[0].score = 12
            indicators[0].reason = 目标值定得偏低，主动调减
            """)
final class MetTargetKeepsPoints implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.MET_BUT_DEDUCTED, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var said = "目标达到了，得分却是 " + row.published().raw() + "（分值 " + row.weight().raw() + "），也没有写原因；按公式 " + row.formula()
                + "。请改为满分，或写明为什么扣分。";
        var finding = RowFinding.offering(RowFinding.atScore(this, row, said), row);
        return scores.isAssumed(row) ? RowFinding.guessed(finding) : finding;
    }
}
