package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.List;
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
import org.hengji.form.Edit;

/** 指标归类正确: name, value and unit belong to the level 2 they stand under. */
@Rule(
        name = "indicator.wrong-class",
        title = "指标归类不当",
        meaning = "名称、指标值或单位属于别的二级指标：合格率放在数量、资金占比放在成本、满意度放在社会效益等。归类错位是最常见的退回原因。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = {"practice:review", "mof-2015-88:10"},
        raises = "indicators[2].level2 = 数量指标\nindicators[2].name = 设备检修合格率",
        passes = "indicators[2].name = 设备检修合格率")
final class IndicatorFitsItsClass implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var classes = Classes.of(examination.ruleset());
        var findings = new ArrayList<Finding>();
        for (var row : examination.tableRows()) {
            var category = examination.category(row);
            if (category.isPresent()) {
                classes.elsewhere(examination, row, category.get())
                        .map(belonging -> finding(examination, row, category.get(), belonging))
                        .ifPresent(findings::add);
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Examination examination, IndicatorRow row, String category, Classes.Belonging belonging) {
        var remedy =
                belonging.category().map(better -> "请改归“" + better + "”，或改写指标。").orElse("请换成说明成本、产出或效果的指标。");
        var message = Places.row(row) + "：" + belonging.why() + "，不属于“" + category + "”。" + remedy;
        var finding = Finding.by(this, row.at().child("level2"), message).value("level2", category);
        return belonging
                .category()
                .map(better -> finding.value("belongs", better).fix(move(examination, row, better)))
                .orElse(finding);
    }

    /** Under another level 1 the row changes both labels. */
    private static Fix move(Examination examination, IndicatorRow row, String category) {
        var parents = examination.taxonomies().parents(category);
        var level2 =
                new Edit.Set(row.at().child("level2"), row.indicator().level2().raw(), category);
        var stays = examination.dimension(row).filter(parents::contains).isPresent();
        var edits = stays || !row.indicator().level1().isKnown()
                ? List.<Edit>of(level2)
                : List.<Edit>of(
                        new Edit.Set(
                                row.at().child("level1"),
                                row.indicator().level1().raw(),
                                parents.iterator().next()),
                        level2);
        return new Fix("改归“" + category + "”", false, edits);
    }
}
