package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;

/** 效益可衡量: at least one outcome indicator promises a number or a graded standard. */
@Rule(
        name = "structure.no-measured-benefit",
        title = "效益都是文字",
        meaning = "效益指标的指标值全是文字，没有一项能计量，也没有分级标准。到年底就无法证明带来了什么变化。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "mof-2015-88:13",
        raises = "indicators[5].target = 持续扩大",
        passes = """
            indicators[5].target = 持续扩大
            + indicators = level1: 效益指标; level2: 社会效益指标; name: 服务半径覆盖率; unit: %; target: ≥80\
            """)
final class BenefitIsMeasured implements Check {

    private static final String BENEFIT = "效益指标";

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        var hasBenefits = false;
        for (var table : Table.all(examination)) {
            var benefits =
                    table.where(row -> BENEFIT.equals(examination.dimension(row).orElse("")));
            hasBenefits |= !benefits.isEmpty();
            if (!benefits.isEmpty() && benefits.stream().allMatch(BenefitIsMeasured::isMereWord)) {
                findings.add(finding(examination, table, benefits));
            }
        }
        return hasBenefits ? Table.unlessCut(examination, findings, "效益是否可衡量") : Outcome.notApplicable("没有效益指标");
    }

    private Finding finding(Examination examination, Table table, List<IndicatorRow> benefits) {
        var message =
                table.name(examination) + "：" + benefits.size() + " 项效益指标的指标值都是文字，没有一项能计量。请至少把一项改成能计量的，例如知晓率、覆盖率、使用人次。";
        return Finding.by(this, table.place(), message)
                .also(Table.places(benefits, "target"))
                .value("rows", Integer.toString(benefits.size()));
    }

    private static boolean isMereWord(IndicatorRow row) {
        return !row.indicator().standard().isAnswered()
                && row.indicator().target()
                        instanceof Cell.Known<Target>(Target.Qualitative(var text, var grades), var _)
                && grades.isEmpty()
                && text.chars().noneMatch(Character::isDigit);
    }
}
