package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 产出指标的类别齐全: quantity, quality and timeliness stand in a plan that has level 2. */
@Rule(
        name = "structure.missing-class",
        title = "缺数量、质量或时效指标",
        meaning = "有二级指标的表里没有数量、质量或时效指标。确实用不上的写明原因；经济、社会、生态、可持续不要求都有。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = {"mof-2021-101:taxonomy", "practice:review"},
        raises = "- indicators[2]",
        passes = "indicators[2].level2 = 产出质量")
final class OutputClassesStand implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var required = examination.ruleset().words("structure.required-classes");
        var findings = new ArrayList<Finding>();
        var hasClasses = false;
        for (var table : Table.all(examination)) {
            var present = table.categories();
            hasClasses |= !present.isEmpty();
            for (var each : present.isEmpty() ? List.<String>of() : required) {
                if (!present.containsKey(each)) {
                    findings.add(finding(examination, table, each));
                }
            }
        }
        return hasClasses ? Table.unlessCut(examination, findings, "二级指标是否齐全") : Outcome.notApplicable("指标表没有二级指标");
    }

    private Finding finding(Examination examination, Table table, String category) {
        var message = table.name(examination) + "：没有“" + category + "”。请至少补一项，确实用不上的请说明原因。";
        return Finding.by(this, table.place(), message).value("class", category);
    }
}
