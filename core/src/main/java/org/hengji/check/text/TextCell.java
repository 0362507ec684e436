package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Part;
import org.hengji.check.Places;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;

/**
 * 文字格: a cell that holds words, and where it stands.
 *
 * @param owner the row or block, {@code column} the cell in it
 * @param text the words as read; {@code raw} as printed
 * @param twins the same cell of the same indicator in a task
 */
record TextCell(Path owner, String column, String text, String raw, List<TextCell> twins) {

    private static final List<String> COLUMNS = List.of("level1", "level2", "name", "target");
    private static final List<String> REPORTED = List.of("actual", "reason");
    private static final Path DEPARTMENT = Path.of("department");

    TextCell {
        twins = List.copyOf(twins);
    }

    /** 全表的文字格: found once for all checks of text. */
    private record Cells(List<TextCell> all) {}

    /** Everything people write in words: names, contents, the goals, levels, and values that are words. */
    static List<TextCell> of(Examination examination) {
        return examination.shared(Cells.class, TextCell::read).all();
    }

    private static Cells read(Examination examination) {
        var cells = new ArrayList<TextCell>();
        add(cells, DEPARTMENT, "name", examination.department().name());
        for (var part : examination.parts()) {
            addProject(cells, part);
        }
        cells.addAll(narrative(examination));
        for (var row : examination.rows()) {
            addRow(cells, examination, row);
        }
        return new Cells(List.copyOf(cells));
    }

    private static void addProject(List<TextCell> cells, Part part) {
        var project = part.project();
        var owner = part.at().child("project");
        add(cells, owner, "name", project.name());
        add(cells, owner, "competentDepartment", project.competentDepartment());
        add(cells, owner, "unit", project.unit());
    }

    /** What is told in sentences: the goals, what came of them, and the tasks. */
    static List<TextCell> narrative(Examination examination) {
        var cells = new ArrayList<TextCell>();
        for (var part : examination.parts()) {
            for (var goal : part.goals()) {
                add(cells, goal.at().parent(), column(goal.at()), goal.text());
                addOutcome(cells, examination, goal.at());
            }
        }
        addTasks(cells, examination);
        return cells;
    }

    /** What is told of the year: the goal of the year, and the tasks. */
    static List<TextCell> ofYear(Examination examination) {
        var cells = new ArrayList<TextCell>();
        for (var part : examination.parts()) {
            for (var goal : part.goals()) {
                if (Part.isOfYear(goal.phase())) {
                    add(cells, goal.at().parent(), column(goal.at()), goal.text());
                }
            }
        }
        addTasks(cells, examination);
        return cells;
    }

    private static void addOutcome(List<TextCell> cells, Examination examination, Path goal) {
        if (examination.isReport()) {
            Forms.cell((Record) examination.form(), goal.parent().child("actual"))
                    .ifPresent(cell -> add(cells, goal.parent(), "actual", cell));
        }
    }

    private static String column(Path at) {
        return at.last() instanceof Path.Step.Name(var name) ? name : "";
    }

    private static void addTasks(List<TextCell> cells, Examination examination) {
        for (var task : examination.tasks()) {
            add(cells, task.at(), "name", task.task().name());
            add(cells, task.at(), "content", task.task().content());
        }
    }

    private static void addRow(List<TextCell> cells, Examination examination, IndicatorRow row) {
        addRow(cells, examination, row, COLUMNS);
        if (examination.isReport()) {
            addRow(cells, examination, row, REPORTED);
        }
    }

    private static void addRow(List<TextCell> cells, Examination examination, IndicatorRow row, List<String> columns) {
        for (var column : columns) {
            var cell = cell(row.indicator(), column);
            if (isWords(cell)) {
                cells.add(words(row.at(), column, cell, twins(examination, row, column)));
            }
        }
    }

    private static List<TextCell> twins(Examination examination, IndicatorRow row, String column) {
        if (row.also().isEmpty()) {
            return List.of();
        }
        var twins = new ArrayList<TextCell>();
        for (var at : row.also()) {
            for (var key : examination.keyRows()) {
                if (key.at().equals(at)) {
                    add(twins, at, column, cell(key.indicator(), column));
                }
            }
        }
        return twins;
    }

    private static Cell<?> cell(Indicator indicator, String column) {
        return switch (column) {
            case "level1" -> indicator.level1();
            case "level2" -> indicator.level2();
            case "name" -> indicator.name();
            case "actual" -> indicator.actual();
            case "reason" -> indicator.reason();
            default -> indicator.target();
        };
    }

    private static void add(List<TextCell> cells, Path owner, String column, Cell<?> cell) {
        if (isWords(cell)) {
            cells.add(words(owner, column, cell, List.of()));
        }
    }

    private static boolean isWords(Cell<?> cell) {
        return cell instanceof Cell.Known<?>(var value, var _)
                && (value instanceof String || value instanceof Target.Qualitative);
    }

    private static TextCell words(Path owner, String column, Cell<?> cell, List<TextCell> twins) {
        var text = cell instanceof Cell.Known<?>(String value, var _) ? value : cell.raw();
        return new TextCell(owner, column, text, cell.raw(), twins);
    }

    Path at() {
        return owner.child(column);
    }

    /** Those of the cell and its twins that are so. */
    List<TextCell> thatAre(Predicate<TextCell> so) {
        if (twins.isEmpty()) {
            return so.test(this) ? List.of(this) : List.of();
        }
        var found = new ArrayList<TextCell>(1 + twins.size());
        if (so.test(this)) {
            found.add(this);
        }
        for (var twin : twins) {
            if (so.test(twin)) {
                found.add(twin);
            }
        }
        return List.copyOf(found);
    }

    /** How a message names it. */
    String place(Examination examination) {
        return Places.field(examination, at());
    }

    /** The words as an edit finds them. */
    String typed() {
        return Texts.hasMarkup(raw) ? text : raw;
    }

    /** The edit that puts other words into the cell. */
    Edit edit(String after) {
        return new Edit.Set(at(), typed(), after);
    }
}
