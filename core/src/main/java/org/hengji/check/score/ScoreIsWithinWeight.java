package org.hengji.check.score;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.RowScore;

/** 得分不超过分值. */
@Rule(
        name = "score.over-weight",
        title = "得分高于分值",
        meaning = "一行的得分比它的分值还高。超额完成也只得满分。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:within-weight",
        raises = "indicators[1].score = 16",
        passes = "indicators[1].score = 15.00")
final class ScoreIsWithinWeight implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.OVER_WEIGHT, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var said = "得分 " + row.published().raw() + " 高于分值 " + row.weight().raw() + "，得分最多等于分值。请核对两栏是不是填反或填错。";
        return RowFinding.offering(RowFinding.atScore(this, row, said), row);
    }
}
