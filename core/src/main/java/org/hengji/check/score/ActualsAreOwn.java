package org.hengji.check.score;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.hengji.number.Folds;
import org.hengji.scoring.RowScore;

/** 实际完成值不照抄: not every actual value is its target to the letter. */
@Rule(
        name = "score.copied-actuals",
        title = "实际完成值全部照抄目标值",
        meaning = "每一行的实际完成值都和目标值一字不差，像是照抄。实际完成值要按统计、验收或调查的结果填。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "mof-2020-10:21",
        raises = """
            indicators[0].actual = ≥60场
            indicators[0].target = ≥60场
            indicators[1].actual = ≥98%
            indicators[2].actual = ≥95%
            indicators[3].actual = ≤3.5万元
            indicators[4].actual = 明显提升
            indicators[5].actual = ≥1.8万人次
            indicators[6].actual = ≥92%
            """,
        passes = """
            indicators[0].target = ≥60场
            indicators[0].actual = ≥60场
            indicators[1].actual = ≥98%
            indicators[2].actual = ≥95%
            """)
final class ActualsAreOwn implements Check {

    private static final int FEW = 3;
    private static final Path INDICATORS = Path.FORM.child("indicators");

    @Override
    public Outcome examine(Examination examination) {
        return Scores.whole(examination, this::examine);
    }

    private Outcome examine(Scores scores) {
        var answered = scores.sheet().rows().stream()
                .filter(row -> row.target().isKnown() && row.actual().isKnown())
                .toList();
        return answered.size() >= FEW && answered.stream().allMatch(ActualsAreOwn::isCopied)
                ? Outcome.found(finding(answered))
                : Outcome.nothing();
    }

    private static boolean isCopied(RowScore row) {
        return Folds.label(row.target().raw()).equals(Folds.label(row.actual().raw()));
    }

    private Finding finding(List<RowScore> rows) {
        var message = "绩效指标：" + rows.size() + " 行的实际完成值都与目标值一字不差，像是照抄。请按实际结果填写。";
        return Finding.by(this, INDICATORS, message)
                .also(rows.stream().map(row -> row.at().child("actual")).toList())
                .value("rows", Integer.toString(rows.size()));
    }
}
