package org.hengji.check.text;

import java.util.List;
import java.util.Set;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;

/** 必填: the department, the goal, and name and value of every used row are not blank. Amounts are judged elsewhere. */
@Rule(
        name = "text.required",
        title = "必填栏空白",
        meaning = "部门名称、总体绩效目标，以及用到的每一行的名称和指标值都必须填写。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"practice:blanks", "mof-2015-88:F2"},
        raises = "indicators[0].target =",
        passes = """
            budget.income.other =
            indicators[0].level1 =
            indicators[4].target = —
            """)
final class RequiredCellsAreFilled implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var words = Set.copyOf(examination.ruleset().words("text.placeholders"));
        var blanks = RequiredCell.wanting(examination, words, Cell::isBlank);
        var source = examination.source();
        if (!blanks.isEmpty() && !(source.complete() && source.hasCells())) {
            return Outcome.deferred("原文不完整或没有分格，" + blanks.getFirst().place() + "可能没有读到，不能断定是空白");
        }
        return findings(blanks);
    }

    private Outcome findings(List<RequiredCell> blanks) {
        return Outcome.found(blanks.stream()
                .map(cell -> Finding.by(this, cell.at(), cell.place() + "空白，这一格必须填写。请补上；这一行用不到的，整行删掉。")
                        .also(cell.also()))
                .toList());
    }
}
