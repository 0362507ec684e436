package org.hengji.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.hengji.number.Folds;

/** 上下级相符: level 1 is a parent of level 2 in one of the taxonomies in use. */
@Rule(
        name = "structure.wrong-parent",
        title = "一级与二级指标不相符",
        meaning = "二级指标上面的一级指标空着，或在现行各套指标体系里都不是它的上级。上级唯一的可以直接改正。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "mof-2015-88:10",
        raises = "indicators[5].level1 =",
        passes = """
            indicators[4].level1 = 成本指标
            indicators[6].level1 = 满意度（10分）\
            """)
final class LevelsBelongTogether implements Check {

    private static final String SATISFACTION = "满意度";

    @Override
    public Outcome examine(Examination examination) {
        var wrong = new ArrayList<IndicatorRow>();
        var hasLevel1 = false;
        for (var table : Table.all(examination)) {
            if (table.hasLevel1()) {
                hasLevel1 = true;
                wrong.addAll(table.all(row -> isWrong(examination, row)));
            }
        }
        if (!hasLevel1) {
            return Outcome.notApplicable("指标表没有一级指标栏");
        }
        var findings = wrong.stream().map(row -> finding(examination, row)).toList();
        return decidable(examination, wrong)
                ? Outcome.found(findings)
                : Table.unlessCut(examination, findings, "没有印出的一级指标是什么");
    }

    /** What is printed can be judged in a form that was cut off; what is not printed there cannot. */
    private static boolean decidable(Examination examination, List<IndicatorRow> wrong) {
        return examination.source().hasCells()
                && wrong.stream().noneMatch(row -> label(row).isEmpty());
    }

    private static boolean isWrong(Examination examination, IndicatorRow row) {
        var category = examination.category(row);
        if (category.isEmpty() || row.indicator().level1().isAbsent()) {
            return false;
        }
        var label = label(row);
        if (label.isEmpty()) {
            return !standsForBoth(examination, row, category.get());
        }
        return !isParent(examination, label, category.get())
                && !isOfAnotherScheme(examination, label)
                && !isOverSatisfaction(examination, label, category.get());
    }

    /** 满意度 is often printed once across both columns; only a department's plan has them apart. */
    private static boolean standsForBoth(Examination examination, IndicatorRow row, String category) {
        return !examination.isDepartmentPlan()
                && row.indicator().level2().raw().contains(SATISFACTION)
                && examination.taxonomies().onlyParent(category).orElse("").contains(SATISFACTION);
    }

    /** The printed level 1 without a weight in brackets. */
    private static String label(IndicatorRow row) {
        var text = Folds.label(row.indicator().level1().raw());
        var bracket = text.indexOf('(');
        return bracket < 0 ? text : text.substring(0, bracket);
    }

    private static boolean isParent(Examination examination, String label, String category) {
        var level = examination.taxonomies().level1(label);
        return level.isPresent() && examination.taxonomies().isParent(level.get(), category);
    }

    private static boolean isOfAnotherScheme(Examination examination, String label) {
        return examination.taxonomies().level1(label).isEmpty()
                && examination.ruleset().wordList("structure.other-level1").begins(label);
    }

    /** Forms that part indicators into 产出 and 效果 alone have 满意度 below 效果. */
    private static boolean isOverSatisfaction(Examination examination, String label, String category) {
        return examination
                        .ruleset()
                        .wordList("structure.level1-over-satisfaction")
                        .holds(label)
                && examination.taxonomies().onlyParent(category).orElse("").contains(SATISFACTION);
    }

    private Finding finding(Examination examination, IndicatorRow row) {
        var category = examination.category(row).orElseThrow();
        var parents = examination.taxonomies().parents(category);
        var above = "“" + String.join("”或“", parents) + "”";
        var printed = label(row);
        var fault = printed.isEmpty() ? "没有一级指标" : "印在“" + printed + "”之下，这不是它的上级";
        var message = Places.row(row) + "：“" + category + "”" + fault + "。请把一级指标改为" + above + "。";
        var finding = Finding.by(this, row.at().child("level1"), message)
                .value("level1", printed)
                .value("level2", category);
        return only(parents.stream().toList())
                .map(parent -> finding.fix(Fix.safe("一级指标改为“" + parent + "”", label(row, parent))))
                .orElse(finding);
    }

    private static Optional<String> only(List<String> parents) {
        return parents.size() == 1 ? Optional.of(parents.getFirst()) : Optional.empty();
    }

    private static Edit label(IndicatorRow row, String parent) {
        return new Edit.Set(row.at().child("level1"), row.indicator().level1().raw(), parent);
    }
}
