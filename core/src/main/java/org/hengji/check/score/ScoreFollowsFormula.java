package org.hengji.check.score;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.scoring.RowScore;

/** 得分按公式: a score that target, actual value and weight do not give. */
@Rule(
        name = "score.indicator-mismatch",
        title = "指标得分与公式不符",
        meaning = "按目标值、实际完成值和分值重算，得分不是印出的数。高于公式的必须改；低于公式的，或者本地区的赋分方案还不知道的，写明理由。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "mof-2020-10:16",
        raises = """
            indicators[0].actual = 30
            indicators[0].score = 12
            indicators[0].reason = 两场因台风取消
            """,
        passes = """
            indicators[0].actual = 30
            indicators[0].score = 7.5
            indicators[0].reason = 两场因台风取消
            """)
final class ScoreFollowsFormula implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.MISMATCH, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var finding = RowFinding.offering(RowFinding.atScore(this, row, said(scores, row)), row);
        if (scores.isAssumed(row)) {
            return RowFinding.guessed(finding);
        }
        var isTooMuch = row.excess().filter(excess -> excess.signum() > 0).isPresent();
        return isTooMuch && scores.isOwnScheme() ? finding : finding.severity(Severity.EXPLAIN);
    }

    private static String said(Scores scores, RowScore row) {
        var mistake = scores.sheet().mistake(row);
        var assumed = scores.isOwnScheme() ? "" : "（按" + scores.scheme().name() + "的方案，本地另有规定的写明）";
        return row.formula() + "，印的得分是 " + row.published().raw() + "。"
                + (mistake.isEmpty() ? "" : "可能是" + mistake + "。")
                + "请改得分或实际完成值" + assumed + reason(scores, row) + "。";
    }

    private static String reason(Scores scores, RowScore row) {
        return scores.reason(row) == Reason.MISSING ? "，并写明扣分原因" : "";
    }
}
