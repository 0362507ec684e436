package org.hengji.check.text;

import java.util.Optional;
import java.util.function.Predicate;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.indicator.Indicator;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Fund;
import org.hengji.plan.Goal;

/** 空白表: a form in which nothing stands yet that its stage asks for; that is said once, not cell by cell. */
final class Unfilled {

    private final Examination examination;
    private final Placeholders placeholders;

    private Unfilled(Examination examination) {
        this.examination = examination;
        this.placeholders = Placeholders.of(examination);
    }

    /** What the whole form lacks, as a message names it; empty where anything of it stands there. */
    static Optional<String> what(Examination examination) {
        var unfilled = new Unfilled(examination);
        return switch (examination.form()) {
            case SelfEvaluation done ->
                unfilled.isEmpty(Indicator::actual, Indicator::score, Fund::executed)
                                && done.goals().stream().map(Goal::actual).noneMatch(unfilled::isFilled)
                        ? Optional.of("实际完成值、得分和执行数")
                        : Optional.empty();
            case Monitoring _ ->
                unfilled.isEmpty(Indicator::actual, Indicator::likelihood, Fund::executed)
                        ? Optional.of("执行情况和执行数")
                        : Optional.empty();
            case DepartmentPlan _ -> Optional.empty();
            default -> unfilled.isPlanEmpty() ? Optional.of("总体目标、资金和指标值") : Optional.empty();
        };
    }

    private boolean isPlanEmpty() {
        return isEmpty(Indicator::target, Indicator::target, Fund::initial)
                && examination.parts().stream()
                        .flatMap(part -> part.goals().stream())
                        .noneMatch(goal -> isFilled(goal.text()));
    }

    private boolean isEmpty(CellOfRow one, CellOfRow other, CellOfFund amount) {
        return noRow(row -> isFilled(one.of(row.indicator())) || isFilled(other.of(row.indicator())))
                && examination.parts().stream()
                        .flatMap(part -> part.funds().stream())
                        .noneMatch(fund -> isFilled(amount.of(fund)));
    }

    private boolean noRow(Predicate<IndicatorRow> filled) {
        for (var row : examination.rows()) {
            if (filled.test(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFilled(Cell<?> cell) {
        return cell.isAnswered() && !placeholders.fill(cell);
    }

    private interface CellOfRow {
        Cell<?> of(Indicator row);
    }

    private interface CellOfFund {
        Cell<?> of(Fund fund);
    }
}
