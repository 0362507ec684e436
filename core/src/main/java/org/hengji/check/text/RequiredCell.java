package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hengji.check.Examination;
import org.hengji.check.Examination.TaskRow;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Places;
import org.hengji.form.Cell;
import org.hengji.form.Path;

/**
 * 必填格: a cell that may not stay empty: the department, the goal, and name and value of every used row.
 *
 * @param also the same cell of the same indicator in a task
 * @param place how a message names it
 */
record RequiredCell(Path at, List<Path> also, String place, Cell<?> cell) {

    /** The required cells that are wanting in a way; rows without anything else in them are not used. */
    static List<RequiredCell> wanting(Examination examination, Set<String> placeholders, Predicate<Cell<?>> way) {
        var cells = new ArrayList<RequiredCell>();
        var plan = examination.plan();
        if (way.test(plan.department().name())) {
            cells.add(single(Path.of("department.name"), plan.department().name()));
        }
        if (way.test(plan.goal())) {
            cells.add(single(Path.of("goal"), plan.goal()));
        }
        examination.tasks().stream()
                .filter(row -> way.test(row.task().name()) && isUsed(row, placeholders))
                .forEach(row ->
                        cells.add(single(row.at().child("name"), row.task().name())));
        examination.rows().forEach(row -> add(cells, row, placeholders, way));
        return cells;
    }

    private static void add(
            List<RequiredCell> cells, IndicatorRow row, Set<String> placeholders, Predicate<Cell<?>> way) {
        var name = row.indicator().name();
        var value = row.indicator().target();
        if (way.test(name) && isFilled(value, placeholders)) {
            cells.add(new RequiredCell(
                    row.at().child("name"),
                    row.also("name"),
                    Places.field(row.at().child("name")),
                    name));
        }
        if (way.test(value) && isFilled(name, placeholders)) {
            cells.add(new RequiredCell(row.at().child("target"), row.also("target"), Places.row(row) + "的指标值", value));
        }
    }

    private static RequiredCell single(Path at, Cell<?> cell) {
        return new RequiredCell(at, List.of(), Places.field(at), cell);
    }

    /** A task counts as used once it says what is done, for how much, or how that is measured. */
    private static boolean isUsed(TaskRow row, Set<String> placeholders) {
        var task = row.task();
        return isFilled(task.content(), placeholders)
                || task.amount().isKnown()
                || task.indicators().stream().anyMatch(indicator -> isFilled(indicator.name(), placeholders));
    }

    private static boolean isFilled(Cell<?> cell, Set<String> placeholders) {
        return cell.isAnswered() && !Placeholders.is(cell, placeholders);
    }
}
