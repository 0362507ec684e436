package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.data.Data;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.time.Phase;

/** 表样里的表: a head and one row for each row of a list, or for each row of a list inside it. */
record TableLayout(String list, String inner, String lead, List<Column> columns) {

    /** 栏: a label and the component below it, of the row or of its inner row. */
    record Column(String label, String component, boolean isInner, boolean isMerged) {}

    static TableLayout of(Data data) {
        var columns = data.get("columns").list().stream()
                .map(column -> new Column(
                        column.get("label").text(),
                        column.find("row")
                                .or(() -> column.find("path"))
                                .orElseThrow()
                                .text(),
                        column.find("row").isPresent(),
                        column.find("merge").isPresent()))
                .toList();
        return new TableLayout(data.get("table").text(), data.text("rows", ""), data.text("lead", ""), columns);
    }

    List<List<String>> lay(Form form) {
        var rows = ((List<?>) Forms.at((Record) form, Path.of(list)).orElseThrow())
                .stream().map(Record.class::cast).toList();
        var shown = columns.stream().filter(column -> isUsed(column, rows)).toList();
        var laid = new ArrayList<List<String>>();
        if (rows.isEmpty()) {
            return laid;
        }
        laid.add(led(
                Layouts.withUnit(form, lead),
                shown.stream()
                        .map(column -> Layouts.withUnit(form, column.label()))
                        .toList()));
        var above = new ArrayList<String>();
        for (var row : rows) {
            laid.addAll(lay(row, shown, above));
        }
        return laid;
    }

    /** A column is shown when some row has it; of those the form has by itself only when some row fills it. */
    private boolean isUsed(Column column, List<Record> rows) {
        var cells = rows.stream()
                .flatMap(row -> column.isInner() ? inner(row).stream() : Stream.of(row))
                .map(row -> cell(row, column.component()))
                .toList();
        return switch (column.component()) {
            case "weight" -> cells.stream().anyMatch(Cell::isAnswered);
            case "unit" -> cells.stream().anyMatch(cell -> cell instanceof Cell.NotApplicable);
            default -> cells.stream().anyMatch(cell -> !cell.isAbsent());
        };
    }

    private List<List<String>> lay(Record row, List<Column> shown, List<String> above) {
        var inners = inner.isEmpty() ? List.<Record>of() : inner(row);
        var laid = new ArrayList<List<String>>();
        var count = Math.max(1, inners.size());
        for (var i = 0; i < count; i++) {
            var cells = new ArrayList<String>();
            for (var column : shown) {
                if (column.isInner()) {
                    cells.add(i < inners.size() ? print(inners.get(i), column) : "");
                    continue;
                }
                cells.add(i == 0 ? print(row, column) : "");
            }
            laid.add(led("", merged(cells, shown, above)));
        }
        return laid;
    }

    /** A label equal to the one above is printed once, while everything to its left is the same as well. */
    private static List<String> merged(List<String> cells, List<Column> shown, List<String> above) {
        var printed = new ArrayList<>(cells);
        var isSame = !above.isEmpty();
        for (var i = 0; i < cells.size(); i++) {
            isSame = isSame && shown.get(i).isMerged() && cells.get(i).equals(above.get(i));
            if (isSame) {
                printed.set(i, "");
            }
        }
        above.clear();
        above.addAll(cells);
        return printed;
    }

    private List<String> led(String first, List<String> cells) {
        if (lead.isEmpty()) {
            return cells;
        }
        var longer = new ArrayList<String>();
        longer.add(first);
        longer.addAll(cells);
        return longer;
    }

    private List<Record> inner(Record row) {
        return ((List<?>) Records.get(row, inner))
                .stream().map(Record.class::cast).toList();
    }

    /** The cell of a column; which half of a form a row belongs to is printed as one. */
    private static Cell<?> cell(Record row, String component) {
        return Forms.at(row, Path.of(component))
                .map(value -> switch (value) {
                    case Cell<?> cell -> cell;
                    case Phase phase -> phase(phase);
                    default -> throw new IllegalArgumentException("no cell at " + component);
                })
                .orElseThrow();
    }

    private static Cell<String> phase(Phase phase) {
        return switch (phase) {
            case UNDIVIDED -> Cell.absent();
            case WHOLE -> Cell.text("实施期");
            case MID_TERM -> Cell.text("中期");
            case ANNUAL -> Cell.text("年度");
        };
    }

    private static String print(Record row, Column column) {
        return row instanceof Indicator indicator && column.component().equals("name")
                ? named(indicator)
                : cell(row, column.component()).raw();
    }

    /** The name with its unit in brackets, as this form prints it; not where the value itself carries the unit. */
    private static String named(Indicator indicator) {
        var bound = indicator.templateBound().raw();
        var name = indicator.name().raw();
        if (!bound.isEmpty()) {
            return name + "(" + bound + ")";
        }
        var unit = indicator.unit().known().orElse("");
        var printed = indicator.target().known().map(Target::printedUnit).orElse("");
        return unit.isEmpty() || isSame(unit, printed) && !unit.equals("%") ? name : name + "(" + unit + ")";
    }

    private static boolean isSame(String unit, String printed) {
        return Folds.label(unit).equals(Folds.label(printed));
    }
}
