package org.hengji.check.value;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Places;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.hengji.time.Phase;

/** 钱袋: an amount from which costs are paid, what it is called and where it stands. */
record Purse(String name, Yuan amount, Path at) {

    private static final int SUBJECT = 4;
    private static final List<String> COLUMNS = List.of("initial", "adjusted");

    boolean holds(BigDecimal yuan) {
        return yuan.compareTo(amount.amount()) <= 0;
    }

    /** The largest amount a department's plan gives for everything; empty for other forms. */
    static Optional<Purse> whole(Examination examination) {
        var budget = examination.budget();
        var expenditure = budget.expenditure();
        return Stream.of(
                        of("预算总额", budget.total(), "budget.total"),
                        of("部门预算支出", expenditure.total(), "budget.expenditure.total"),
                        sum("部门预算支出", List.of(expenditure.basic(), expenditure.project()), "budget.expenditure"),
                        sum(
                                "各项任务金额",
                                examination.tasks().stream()
                                        .map(row -> row.task().amount())
                                        .toList(),
                                "tasks"))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Purse::amount));
    }

    /** The largest amount the row's own project has for the row's half. */
    static Optional<Purse> project(Examination examination, IndicatorRow row) {
        return examination.parts().stream()
                .filter(part -> part.at().contains(row.at()))
                .flatMap(part -> IntStream.range(0, part.funds().size())
                        .filter(i -> isOneHalf(part.funds().get(i).phase(), row.phase()))
                        .mapToObj(part.at().child("funds")::row))
                .flatMap(fund -> COLUMNS.stream().flatMap(column -> of(examination, fund.child(column)).stream()))
                .max(Comparator.comparing(Purse::amount));
    }

    /** Amounts of another half pay for other years. */
    private static boolean isOneHalf(Phase fund, Phase row) {
        return fund == row || fund == Phase.UNDIVIDED || row == Phase.UNDIVIDED;
    }

    private static Optional<Purse> of(Examination examination, Path at) {
        return Forms.cell((Record) examination.form(), at).orElse(Cell.blank())
                        instanceof Cell.Known<?>(Yuan amount, var _)
                ? Optional.of(new Purse(Places.field(examination, at), amount, at))
                : Optional.empty();
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
        return SharedText.longest(Folds.label(task.task().name().raw()), row.nameLabel());
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
