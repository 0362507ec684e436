package org.hengji.check.value;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.indicator.Comparator;

/** 计算符号要能计分: ≈, ~, 约 and 左右 give no line between met and missed. */
@Rule(
        name = "value.illegal-comparator",
        title = "不能用的计算符号",
        meaning = "指标值用了“≈”“≅”“约”“左右”一类的写法。计算符号只有 ≥、>、=、<、≤，约数分不出完成与未完成，不能计分。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:comparators",
        raises = "indicators[0].target = 60场左右",
        passes = "indicators[0].target = 60场以上")
final class ComparatorIsExact implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var each : Quantified.of(examination)) {
            if (each.comparator() == Comparator.ABOUT) {
                findings.add(finding(examination, each));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Examination examination, Quantified about) {
        var raw = about.row().indicator().target().raw();
        var bound = Direction.bound(examination, about.row());
        var message = Places.row(about.row()) + "：指标值“" + raw + "”是约数，分不出完成与未完成，不能计分。请改为 "
                + Figures.print(bound, about.quantity()) + " 或 " + Figures.print(Comparator.EQUAL, about.quantity())
                + "。";
        return Finding.by(this, about.at(), message)
                .also(about.row().also("target"))
                .value("value", raw)
                .fix(Rewrite.comparator(examination, about, bound))
                .fix(Rewrite.comparator(examination, about, Comparator.EQUAL));
    }
}
