package org.hengji.check.text;

import java.util.List;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Path;

/**
 * 必填: who promises, the goal, and name and value of every used row are not blank, nor what came of it in an evaluation.
 * Amounts are judged elsewhere.
 */
@Rule(
        name = "text.required",
        title = "必填栏空白",
        meaning = "部门或项目名称、总体绩效目标，以及用到的每一行的名称和指标值都必须填写，自评表还有实际完成值和得分。整张没有填的只说一次。",
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
        var blanks = RequiredCells.wanting(examination, Cell::isBlank);
        var unfilled = Unfilled.what(examination);
        if (blanks.isEmpty() && unfilled.isEmpty()) {
            return Outcome.nothing();
        }
        var gap = examination.gap();
        if (gap.isPresent()) {
            return Outcome.deferred(gap.get() + "，" + first(blanks, unfilled) + "可能没有读到，不能断定是空白");
        }
        return unfilled.map(this::unfilled).orElseGet(() -> findings(blanks));
    }

    private static String first(List<RequiredCell> blanks, Optional<String> unfilled) {
        return unfilled.orElseGet(() -> blanks.getFirst().place());
    }

    private Outcome unfilled(String what) {
        return Outcome.found(Finding.by(this, Path.FORM, "全表：" + what + "都没有填写，还是一张空表。请填写以后再提交。"));
    }

    private Outcome findings(List<RequiredCell> blanks) {
        return Outcome.found(blanks.stream()
                .map(cell -> Finding.by(this, cell.at(), cell.place() + "空白，这一格必须填写。请补上；这一行用不到的，整行删掉。")
                        .also(cell.also()))
                .toList());
    }
}
