package org.hengji.check.value;

import java.util.ArrayList;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.indicator.Comparator;
import org.hengji.number.Folds;

/** 符号方向要对: an output count is a floor, money spent is a ceiling. */
@Rule(
        name = "value.direction-doubtful",
        title = "计算符号方向可疑",
        meaning = "产出数量用“≤”等于做得越少越好，成本用“≥”等于花得越多越好。方向由符号决定，写反了计分就反了。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "practice:direction",
        raises = "indicators[0].target = ≤60",
        passes = """
            indicators[0].name = 演出安全事故次数
            indicators[0].unit = 次
            indicators[0].target = ≤1
            """)
final class BoundFacesRightWay implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var each : Quantified.of(examination)) {
            finding(examination, each).ifPresent(findings::add);
        }
        return Outcome.found(findings);
    }

    private Optional<Finding> finding(Examination examination, Quantified each) {
        var comparator = each.comparator();
        if (comparator.isUpperBound()
                && !each.isPercent()
                && Direction.isUp(examination, each.row())
                && !isDeclared(each)) {
            return Optional.of(finding(examination, each, "是产出数量", "做得越少越好", Comparator.AT_LEAST));
        }
        return comparator.isLowerBound() && Direction.isDown(examination, each.row())
                ? Optional.of(finding(examination, each, "是成本", "花得越多越好", Comparator.AT_MOST))
                : Optional.empty();
    }

    /** Whether the form says in words of its own that less is better here. */
    private static boolean isDeclared(Quantified each) {
        return each.ruleset()
                .wordList("value.downward")
                .holds(Folds.label(each.row().indicator().direction().raw()));
    }

    private Finding finding(
            Examination examination, Quantified each, String what, String meaning, Comparator proposed) {
        var sign = each.comparator().sign();
        var message = "%s：%s，用“%s”等于%s。请核对符号，多半应是 %s。"
                .formatted(Places.row(each.row()), what, sign, meaning, Figures.print(proposed, each.quantity()));
        return Finding.by(this, each.at(), message)
                .also(each.row().also("target"))
                .value("comparator", each.comparator().text())
                .fix(Rewrite.comparator(examination, each, proposed));
    }
}
