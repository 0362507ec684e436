package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.data.Data;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
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
                rows.add(texts(form, row.texts("cells")));
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
                .filter(Layouts::isField)
                .map(cell -> cell.substring(1))
                .forEach(paths::add);
        if (row.find("optional").isPresent()) {
            return paths.stream().anyMatch(path -> cell(form, path).isAnswered());
        }
        return paths.isEmpty()
                || paths.stream().anyMatch(path -> !cell(form, path).isAbsent());
    }

    /** A label whose field the form does not have is left out; the other half of its row stays in its place. */
    private static List<String> texts(Form form, List<String> cells) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var field = i + 1 < cells.size() ? cells.get(i + 1) : "";
            var isLabelOfNothing =
                    isField(field) && cell(form, field.substring(1)).isAbsent();
            texts.add(isLabelOfNothing ? "" : text(form, cells.get(i)));
        }
        return texts;
    }

    private static String text(Form form, String cell) {
        return isField(cell) ? cell(form, cell.substring(1)).raw() : withUnit(form, cell);
    }

    private static boolean isField(String cell) {
        return cell.startsWith("@");
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
