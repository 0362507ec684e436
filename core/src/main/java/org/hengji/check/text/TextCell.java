package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Places;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.plan.DepartmentPlan;

/**
 * 文字格: a cell that holds words, and where it stands.
 *
 * @param owner the row or block, {@code column} the cell in it
 * @param text the words as read; {@code raw} as printed
 * @param twins the same cell of the same indicator in a task
 */
record TextCell(Path owner, String column, String text, String raw, List<TextCell> twins) {

    private static final List<String> COLUMNS = List.of("level1", "level2", "name", "target");
    private static final Path DEPARTMENT = Path.of("department");

    TextCell {
        twins = List.copyOf(twins);
    }

    /** 全表的文字格: found once for all checks of text. */
    private record Cells(List<TextCell> all) {}

    /** Everything people write in words: names, contents, the goal, levels, and values that are words. */
    static List<TextCell> of(Examination examination) {
        return examination.shared(Cells.class, TextCell::read).all();
    }

    private static Cells read(Examination examination) {
        var cells = new ArrayList<TextCell>();
        add(cells, DEPARTMENT, "name", examination.plan().department().name());
        cells.addAll(narrative(examination));
        for (var row : examination.rows()) {
            addRow(cells, examination.plan(), row);
        }
        return new Cells(List.copyOf(cells));
    }

    /** What is told in sentences: the goal, and the tasks. */
    static List<TextCell> narrative(Examination examination) {
        var cells = new ArrayList<TextCell>();
        add(cells, Path.FORM, "goal", examination.plan().goal());
        for (var task : examination.tasks()) {
            add(cells, task.at(), "name", task.task().name());
            add(cells, task.at(), "content", task.task().content());
        }
        return cells;
    }

    private static void addRow(List<TextCell> cells, DepartmentPlan plan, IndicatorRow row) {
        for (var column : COLUMNS) {
            var cell = cell(row.indicator(), column);
            if (!isWords(cell)) {
                continue;
            }
            var twins = new ArrayList<TextCell>();
            row.also().forEach(at -> add(twins, at, column, cell(twin(plan, at), column)));
            cells.add(words(row.at(), column, cell, twins));
        }
    }

    /** The key indicator at {@code tasks[i].indicators[j]}. */
    private static Indicator twin(DepartmentPlan plan, Path at) {
        return plan.tasks().get(index(at, 1)).indicators().get(index(at, 3));
    }

    private static int index(Path at, int step) {
        return at.steps().get(step) instanceof Path.Step.Index(var index) ? index : 0;
    }

    private static Cell<?> cell(Indicator indicator, String column) {
        return switch (column) {
            case "level1" -> indicator.level1();
            case "level2" -> indicator.level2();
            case "name" -> indicator.name();
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

    /** The cell and its twins. */
    Stream<TextCell> all() {
        return Stream.concat(Stream.of(this), twins.stream());
    }

    String place() {
        return Places.field(at());
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
