package org.hengji.check.value;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 百分号只写一次: % in the name or the unit column and again in the value. */
@Rule(
        name = "value.doubled-percent",
        title = "百分号写了两次",
        meaning = "指标名称或计量单位里已有“%”，指标值又写“%”。意思不变，但指标值应是纯数字，去掉一个即可。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:values",
        raises = "indicators[2].target = ≥98%",
        passes = """
            indicators[2].target = ≥98%
            indicators[2].unit =
            """)
final class PercentStandsOnce implements Check {

    private static final String PERCENT = "%";
    private static final Pattern SIGN = Pattern.compile("[%％﹪]");

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            if (isDoubled(examination.ruleset(), row)) {
                findings.add(finding(examination, row));
            }
        }
        return Outcome.found(findings);
    }

    private static boolean isDoubled(Ruleset ruleset, IndicatorRow row) {
        return row.indicator().target() instanceof Cell.Known<Target>(var target, var raw)
                && isPercent(ruleset, target.printedUnit())
                && isPercent(ruleset, row.unit())
                && !row.indicator().unit().raw().equals(raw)
                && !isSplitOff(row, target.printedUnit());
    }

    /** Whether the unit of the row is nothing but what stands in the value, or in the bound a template left in the name. */
    private static boolean isSplitOff(IndicatorRow row, String printed) {
        return row.indicator().templateBound().raw().contains(PERCENT)
                || !printed.equals(PERCENT) && Folds.label(printed).equals(row.unitLabel());
    }

    private static boolean isPercent(Ruleset ruleset, String unit) {
        return Units.measure(ruleset, unit).filter(Units::isPercent).isPresent();
    }

    private Finding finding(Examination examination, IndicatorRow row) {
        var raw = row.indicator().target().raw();
        var after = SIGN.matcher(raw).replaceAll("");
        var example = after.equals(raw) ? "" : " " + after;
        var message = Places.row(row) + "：计量单位已是“%”，指标值又写“" + raw + "”。请把指标值改为纯数字" + example + "。";
        var finding = Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("value", raw);
        return after.equals(raw)
                ? finding
                : finding.fix(
                        new Fix("去掉指标值里的 %", true, Rewrite.cells(examination, row, Rewrite.Column.TARGET, after)));
    }
}
