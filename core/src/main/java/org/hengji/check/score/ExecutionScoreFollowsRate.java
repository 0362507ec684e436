package org.hengji.check.score;

import java.math.RoundingMode;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Forms;
import org.hengji.plan.Fund;
import org.hengji.scoring.Mistake;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.Verdict;

/** 执行率得分相符: executed ÷ budget gives the rate, the rate times its points the score, never more than the points. */
@Rule(
        name = "score.execution-mismatch",
        title = "预算执行率或它的得分算错",
        meaning = "执行率等于全年执行数除以全年预算数，得分等于执行率乘分值，超支也不超过分值。印出的执行率或得分与表里的金额算出来的不一样。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:execution",
        raises = """
            funds[0].executed = 760
            funds[1].executed = 760
            """,
        passes = """
            funds[0].executed = 960
            funds[0].rate = 101.05%
            """)
final class ExecutionScoreFollowsRate implements Check {

    @Override
    public Outcome examine(Examination examination) {
        return Scores.each(examination, Concern.EXECUTION, this::finding);
    }

    private Finding finding(Scores scores, RowScore row) {
        var isScore = row.verdict() == Verdict.DIFFERS;
        var finding = RowFinding.at(this, row, isScore ? "score" : "rate", said(scores, row))
                .value("rate", rate(scores, row));
        if (!isScore) {
            return finding;
        }
        var offered = RowFinding.offering(finding, row);
        if (isOtherBase(scores, row)) {
            return RowFinding.guessed(offered);
        }
        return isRounded(scores, row) ? offered.severity(Severity.EXPLAIN) : offered;
    }

    /** All the points for nearly all the money: what rounding makes of 9.98 where a form prints no decimals. */
    private static boolean isRounded(Scores scores, RowScore row) {
        return row.recomputed()
                .map(score -> score.setScale(scores.sheet().decimals(), RoundingMode.HALF_UP))
                .filter(rounded -> row.published()
                        .known()
                        .filter(printed -> printed.compareTo(rounded) == 0)
                        .isPresent())
                .isPresent();
    }

    private static String said(Scores scores, RowScore row) {
        var printed = "印的是" + (rate(scores, row).isEmpty() ? "" : "执行率 " + rate(scores, row))
                + (row.published().raw().isEmpty()
                        ? ""
                        : " 得分 " + row.published().raw());
        var mistake = scores.sheet().mistake(row);
        return row.formula() + "，" + printed + "。" + (mistake.isEmpty() ? "" : "可能是" + mistake + "。")
                + "请核对预算数和执行数，再改执行率和得分。";
    }

    private static String rate(Scores scores, RowScore row) {
        return Forms.at((Record) scores.form(), row.at()).orElse("") instanceof Fund fund
                ? fund.rate().raw()
                : "";
    }

    /** Another region may take another budget as the base, and the score follows from that one. */
    private static boolean isOtherBase(Scores scores, RowScore row) {
        return !scores.isOwnScheme()
                && scores.sheet().mistakes(row).stream().anyMatch(slip -> slip.kind() == Mistake.Kind.OTHER_BASE);
    }
}
