package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.stream.Collectors;
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
        var present = Table.of(examination).rows().stream()
                .flatMap(row -> examination.category(row).stream())
                .collect(Collectors.toSet());
        if (present.isEmpty()) {
            return Outcome.notApplicable("指标表没有二级指标");
        }
        var missing = new ArrayList<>(examination.ruleset().words("structure.required-classes"));
        missing.removeAll(present);
        return Table.unlessCut(
                examination.source(), missing.stream().map(this::finding).toList(), "二级指标是否齐全");
    }

    private Finding finding(String category) {
        var message = "绩效指标：没有“%s”。请至少补一项，确实用不上的请说明原因。".formatted(category);
        return Finding.by(this, Table.PLACE, message).value("class", category);
    }
}
