package org.hengji.check.score;

import java.math.BigDecimal;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.RowScore;

/** 大幅超额有说明: an actual value far beyond its target may mean that the target was set too low. */
@Rule(
        name = "score.overachieved",
        title = "大幅超过目标没有说明",
        meaning = "实际完成值大幅超过目标值（一般是 130%），也没有写原因。目标定得过低的要分析原因，是否调减由审核的人决定。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "mof-2020-10:16-over",
        raises = "indicators[0].actual = 90",
        passes = """
            indicators[0].actual = 90
            indicators[0].reason = 新增三十场由社会力量承办
            """)
final class LargeExcessIsExplained implements Check {

    private static final BigDecimal MANIFOLD = BigDecimal.TEN.pow(2);

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.OVERACHIEVED, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var mend = isManifold(row) ? "请先核对两个数的单位，没有错的写明原因。" : "请写明原因；目标定得过低的，明年调整。";
        var said =
                "目标值 " + row.target().raw() + "，实际完成 " + row.actual().raw() + "，" + row.shortfall() + "，没有说明。" + mend;
        return RowFinding.at(this, row, "actual", said);
    }

    /** So far beyond that the unit is in doubt. */
    private static boolean isManifold(RowScore row) {
        return row.explanation() instanceof Explanation.Measured own
                && own.actual().compareTo(own.target().multiply(MANIFOLD)) >= 0;
    }
}
