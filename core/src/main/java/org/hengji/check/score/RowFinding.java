package org.hengji.check.score;

import java.math.BigDecimal;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Severity;
import org.hengji.entry.Targets;
import org.hengji.form.Edit;
import org.hengji.scoring.RowScore;

/** 一行得分的问题: its place, its figures, and the score to put in where the formula gives one. */
final class RowFinding {

    private RowFinding() {}

    /** At the row's score; {@code said} is what stands behind the row's name. */
    static Finding atScore(Check check, RowScore row, String said) {
        return at(check, row, "score", said);
    }

    static Finding at(Check check, RowScore row, String component, String said) {
        var finding = Finding.by(check, row.at().child(component), Scores.name(row) + "：" + said)
                .value("score", row.published().raw())
                .value("weight", row.weight().raw());
        return row.isExecution()
                ? finding
                : finding.value("target", row.target().raw())
                        .value("actual", row.actual().raw());
    }

    /** With the score of the formula as a value and as a button. */
    static Finding offering(Finding finding, RowScore row) {
        return row.recomputed()
                .map(score -> finding.value("recomputed", number(score)).fix(fix(row, score)))
                .orElse(finding);
    }

    private static Fix fix(RowScore row, BigDecimal score) {
        var text = number(score);
        return Fix.offer(
                "得分改为 " + text,
                new Edit.Set(row.at().child("score"), row.published().raw(), text));
    }

    /** No more than a question where the formula itself is our guess. */
    static Finding guessed(Finding finding) {
        return finding.severity(Severity.EXPLAIN).certainty(Certainty.LIKELY);
    }

    static String number(BigDecimal number) {
        return Targets.print(number);
    }
}
