package org.hengji.check.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Places;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;

/** 钱袋: an amount from which costs are paid, what it is called and where it stands. */
record Purse(String name, Yuan amount, Path at) {

    private static final int SUBJECT = 4;

    boolean holds(BigDecimal yuan) {
        return yuan.compareTo(amount.amount()) <= 0;
    }

    /** The largest amount the form gives for everything. */
    static Optional<Purse> whole(DepartmentPlan plan) {
        var budget = plan.budget();
        var expenditure = budget.expenditure();
        return Stream.of(
                        of("预算总额", budget.total(), "budget.total"),
                        of("部门预算支出", expenditure.total(), "budget.expenditure.total"),
                        sum("部门预算支出", List.of(expenditure.basic(), expenditure.project()), "budget.expenditure"),
                        sum("各项任务金额", plan.tasks().stream().map(KeyTask::amount).toList(), "tasks"))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Purse::amount));
    }

    /** The amount of the task whose name shares most of the indicator's. */
    static Optional<Purse> task(Examination examination, IndicatorRow row) {
        return examination.tasks().stream()
                .filter(task -> task.task().amount().isKnown() && subject(task, row) >= SUBJECT)
                .max(Comparator.comparingInt(task -> subject(task, row)))
                .flatMap(task -> of(
                        "任务" + Places.quoted(task.task().name().raw()) + "的金额",
                        task.task().amount(),
                        task.at().child("amount").toString()));
    }

    private static int subject(Examination.TaskRow task, IndicatorRow row) {
        return SharedText.longest(Folds.label(task.task().name().raw()), Folds.label(row.name()));
    }

    private static Optional<Purse> of(String name, Cell<Yuan> cell, String at) {
        return cell.known().map(amount -> new Purse(name, amount, Path.of(at)));
    }

    /** The sum, where every addend is known. */
    private static Optional<Purse> sum(String name, List<Cell<Yuan>> cells, String at) {
        return cells.isEmpty() || !cells.stream().allMatch(Cell::isKnown)
                ? Optional.empty()
                : Optional.of(new Purse(
                        name,
                        cells.stream().flatMap(cell -> cell.known().stream()).reduce(Yuan.ZERO, Yuan::plus),
                        Path.of(at)));
    }
}
