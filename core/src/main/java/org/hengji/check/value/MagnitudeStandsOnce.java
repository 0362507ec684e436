package org.hengji.check.value;

import java.util.ArrayList;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;

/** 量级只写一次: 30万 under 万人 multiplies to three thousand million people. */
@Rule(
        name = "value.doubled-magnitude",
        title = "量级写了两次",
        meaning = "计量单位已经带“万”“亿”，指标值里又写一次，两个量级相乘，数值大了成千上万倍，也不再是纯数字。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:arithmetic",
        raises = "indicators[5].target = ≥1.8万",
        passes = """
            indicators[5].target = ≥18000
            indicators[5].unit = 人次
            indicators[0].target = ≥1.2万
            """)
final class MagnitudeStandsOnce implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var each : Quantified.of(examination)) {
            if (each.isDoubled()) {
                findings.add(finding(examination, each));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Examination examination, Quantified doubled) {
        var row = doubled.row();
        var quantity = doubled.quantity();
        var scale = Units.scale(examination.ruleset(), row.unit());
        var base = row.unit().substring(scale.text().length());
        var product = Figures.large(scale.of(quantity.value())) + base;
        var once = new Target.Quantity(quantity.comparator(), quantity.number(), Scale.ONE, "");
        var after = Figures.print(quantity.comparator(), once);
        var finding = Finding.by(this, doubled.at(), message(row, product, after))
                .also(row.also("target"))
                .value("value", row.indicator().target().raw())
                .value("unit", row.unit())
                .value("product", product);
        return scale == quantity.scale() ? finding.fix(Rewrite.value(examination, row, after)) : finding;
    }

    private static String message(IndicatorRow row, String product, String after) {
        var raw = row.indicator().target().raw();
        return Places.row(row) + "：计量单位已是“" + row.unit() + "”，指标值又写“" + raw + "”，相乘等于 " + product
                + "。请去掉其中一个量级，例如把指标值改为 " + after + "。";
    }
}
