package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hengji.check.Examination;
import org.hengji.check.Examination.TaskRow;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Part;
import org.hengji.check.Places;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Path;

/**
 * 必填格的查找: who promises, the goals, and name and value of every used row; in an evaluation also what came of it and the
 * points. Rows without anything else in them are not used.
 */
final class RequiredCells {

    private static final Path DEPARTMENT = Path.of("department.name");

    private final Examination examination;
    private final boolean isEvaluation;
    private final Predicate<Cell<?>> way;
    private final Placeholders placeholders;
    private final List<RequiredCell> wanting = new ArrayList<>();

    private RequiredCells(Examination examination, Predicate<Cell<?>> way) {
        this.examination = examination;
        this.isEvaluation = examination.form() instanceof SelfEvaluation;
        this.way = way;
        this.placeholders = Placeholders.of(examination);
    }

    /** The required cells that are wanting in a way. */
    static List<RequiredCell> wanting(Examination examination, Predicate<Cell<?>> way) {
        var cells = new RequiredCells(examination, way);
        cells.look(DEPARTMENT, examination.department().name());
        for (var part : examination.parts()) {
            cells.look(part);
        }
        for (var row : examination.tasks()) {
            cells.look(row);
        }
        for (var row : examination.rows()) {
            cells.look(row);
        }
        return cells.wanting;
    }

    private void look(Path at, Cell<?> cell) {
        if (way.test(cell)) {
            wanting.add(new RequiredCell(at, List.of(), Places.field(examination, at), cell));
        }
    }

    private void look(IndicatorRow row, String column, String place, Cell<?> cell) {
        wanting.add(new RequiredCell(row.at().child(column), row.also(column), place, cell));
    }

    private void look(Part part) {
        if (!examination.isDepartmentPlan()) {
            var project = part.at().child("project");
            look(project.child("name"), part.project().name());
            look(project.child("competentDepartment"), part.project().competentDepartment());
        }
        for (var goal : part.goals()) {
            look(goal.at(), goal.text());
        }
        if (examination.form() instanceof SelfEvaluation done) {
            for (var i = 0; i < done.goals().size(); i++) {
                look(
                        part.goals().get(i).at().parent().child("actual"),
                        done.goals().get(i).actual());
            }
        }
    }

    /** A task counts as used once it says what is done, for how much, or how that is measured. */
    private void look(TaskRow row) {
        var task = row.task();
        if (way.test(task.name())
                && (isFilled(task.content())
                        || task.amount().isKnown()
                        || task.indicators().stream().anyMatch(indicator -> isFilled(indicator.name())))) {
            look(row.at().child("name"), task.name());
        }
    }

    private void look(IndicatorRow row) {
        var name = row.indicator().name();
        var value = row.indicator().target();
        if (way.test(name) && isFilled(value)) {
            look(row, "name", Places.field(row.at().child("name")), name);
        }
        if (way.test(value) && isUsed(row)) {
            look(row, "target", Places.row(row) + "的指标值", value);
        }
        if (isEvaluation && isUsed(row)) {
            lookAtResult(row);
        }
    }

    private void lookAtResult(IndicatorRow row) {
        var indicator = row.indicator();
        if (way.test(indicator.actual())) {
            look(row, "actual", Places.row(row) + "的实际完成值", indicator.actual());
        }
        var hasPoints = indicator.weight().isKnown() || indicator.weight().isAbsent();
        if (way.test(indicator.score()) && hasPoints && !row.isUnderRow()) {
            look(row, "score", Places.row(row) + "的得分", indicator.score());
        }
    }

    /** A row with a name of its own; neither one that only heads others nor one the template keeps for a class. */
    private boolean isUsed(IndicatorRow row) {
        return isFilled(row.indicator().name())
                && row.indicator().rows().isEmpty()
                && (row.indicator().target().isAnswered() || !isClassLabel(row));
    }

    private boolean isClassLabel(IndicatorRow row) {
        return !examination.isDepartmentPlan()
                && examination.taxonomies().level2(row.name()).isPresent();
    }

    private boolean isFilled(Cell<?> cell) {
        return cell.isAnswered() && !placeholders.fill(cell);
    }
}
