package org.hengji.check.score;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.RowScore;

/** 资金总额不为零: a total of nothing above sources that were spent. */
@Rule(
        name = "score.total-row-empty",
        title = "资金总额一行是零",
        meaning = "资金总额一行填的是 0，下面的资金来源却有预算、有执行，预算执行率因此得 0 分。总额要等于各来源之和。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:total-row",
        raises = """
            funds[0].initial = 0
            funds[0].adjusted = 0
            funds[0].executed = 0
            funds[0].rate = 0
            funds[0].score = 0
            """,
        passes = """
            funds[0].adjusted = 1000
            funds[0].executed = 1000
            funds[1].adjusted = 0
            funds[1].executed = 0
            """)
final class TotalRowIsFilled implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.EMPTY_TOTAL, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var finding = Finding.by(this, row.at(), "资金：" + row.why() + "，再按总额算执行率和得分。")
                .value("score", row.published().raw())
                .value("weight", row.weight().raw());
        return finding;
    }
}
