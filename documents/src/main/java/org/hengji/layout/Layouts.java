package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.ruleset.Data;
import org.hengji.ruleset.Ruleset;

/** 表样: lays a form out as a grid, the way its ruleset's layout says. */
public final class Layouts {

    private Layouts() {}

    /** The official table of the form; read back, it gives the form again. */
    public static Grid lay(Form form, Ruleset ruleset) {
        var rows = new ArrayList<List<String>>();
        var layout = ruleset.part("layouts").get(form.kind());
        for (var row : layout.get("rows").list()) {
            if (row.find("table").isPresent()) {
                rows.addAll(TableLayout.of(row).lay(form));
                continue;
            }
            if (row.find("year").isPresent()) {
                yearLine(form).ifPresent(rows::add);
                continue;
            }
            if (isShown(form, row)) {
                rows.add(row.texts("cells").stream()
                        .map(cell -> text(form, cell))
                        .toList());
            }
        }
        var width = rows.stream().mapToInt(List::size).max().orElse(1);
        var numbered = new ArrayList<Grid.Row>();
        rows.forEach(row -> numbered.add(new Grid.Row(numbered.size() + 1, padded(row, width))));
        return new Grid("text", true, numbered, List.of());
    }

    /** The year below a title that does not name it. */
    private static Optional<List<String>> yearLine(Form form) {
        return form.year()
                .known()
                .filter(year -> !form.title().raw().contains(year.toString()))
                .map(year -> List.of("（" + year + "年度）"));
    }

    /** A row is shown when the form has one of the columns it is about; an optional one only when it says something. */
    private static boolean isShown(Form form, Data row) {
        var paths = new ArrayList<>(row.texts("with"));
        row.texts("cells").stream()
                .filter(cell -> cell.startsWith("@"))
                .map(cell -> cell.substring(1))
                .forEach(paths::add);
        if (row.find("optional").isPresent()) {
            return paths.stream().anyMatch(path -> cell(form, path).isAnswered());
        }
        return paths.isEmpty()
                || paths.stream().anyMatch(path -> !cell(form, path).isAbsent());
    }

    private static String text(Form form, String cell) {
        return cell.startsWith("@") ? cell(form, cell.substring(1)).raw() : withUnit(form, cell);
    }

    static String withUnit(Form form, String label) {
        return label.replace("{unit}", form.source().unit().text());
    }

    private static Cell<?> cell(Form form, String path) {
        return Forms.cell((Record) form, Path.of(path)).orElseThrow();
    }

    private static List<Grid.Cell> padded(List<String> row, int width) {
        var cells = new ArrayList<Grid.Cell>();
        row.forEach(text -> cells.add(Grid.Cell.of(text)));
        while (cells.size() < width && !row.isEmpty()) {
            cells.add(Grid.Cell.BLANK);
        }
        return cells.isEmpty() ? List.of(Grid.Cell.BLANK) : cells;
    }
}
