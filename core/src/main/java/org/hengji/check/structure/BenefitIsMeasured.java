package org.hengji.check.structure;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
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
        var table = Table.of(examination);
        var benefits = table.where(
                row -> examination.dimension(row).filter(BENEFIT::equals).isPresent());
        if (benefits.isEmpty()) {
            return Outcome.notApplicable("没有效益指标");
        }
        if (!benefits.stream().allMatch(row -> isMereWord(examination, row))) {
            return Outcome.nothing();
        }
        var message = "绩效指标：%d 项效益指标的指标值都是文字，没有一项能计量。请至少把一项改成能计量的，例如知晓率、覆盖率、使用人次。".formatted(benefits.size());
        var finding = Finding.by(this, Table.PLACE, message)
                .also(Table.places(benefits, "target"))
                .value("rows", Integer.toString(benefits.size()));
        return Table.unlessCut(examination.source(), List.of(finding), "效益是否可衡量");
    }

    private static boolean isMereWord(Examination examination, IndicatorRow row) {
        return !row.indicator().standard().isAnswered()
                && examination
                        .target(row)
                        .filter(target -> target instanceof Target.Qualitative(var _, var grades) && grades.isEmpty())
                        .isPresent();
    }
}
