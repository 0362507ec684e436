package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import org.hengji.data.Data;
import org.hengji.form.Form;
import org.hengji.grid.Grid;
import org.hengji.ruleset.Ruleset;

/**
 * 表样: lays a form out as the official table, the way its ruleset's layout says: labels, spans, widths, what is a head,
 * which place of the form stands in which cell. Every output is a writing of this grid.
 */
public final class Layouts {

    private static final String THROUGH = "{through}";

    private Layouts() {}

    /** The official table of the form; read back, it gives the form again. */
    public static Grid lay(Form form, Ruleset ruleset) {
        return lay(form, ruleset, false);
    }

    /** The official table, with the lines to sign on when it is to be signed. */
    public static Grid lay(Form form, Ruleset ruleset, boolean isSigned) {
        var layout = ruleset.part("layouts").get(form.kind());
        var lines = new ArrayList<Line>();
        for (var entry : layout.get("rows").list()) {
            lines.addAll(lines(form, entry));
        }
        if (isSigned) {
            layout.find("signature").map(Data::text).map(Layouts::note).ifPresent(lines::add);
        }
        return grid(lines, layout);
    }

    /** The table with a line of its own below it, such as which version it is. */
    public static Grid footed(Grid table, String foot) {
        var width = table.width();
        var cells = new ArrayList<Grid.Cell>();
        cells.add(new Grid.Cell(foot, width, 1, false, Grid.Role.NOTE, "", false, List.of()));
        for (var covered = 1; covered < width; covered++) {
            cells.add(Grid.Cell.COVERED);
        }
        var rows = new ArrayList<>(table.rows());
        rows.add(new Grid.Row(rows.size() + 1, Grid.Kind.OUTSIDE, cells));
        return new Grid(table.format(), table.hasCells(), rows, table.notes(), table.page());
    }

    private static List<Line> lines(Form form, Data entry) {
        if (entry.find("title").isPresent()) {
            return List.of(Line.outside(Fields.title(form, entry.text("title", ""))));
        }
        if (entry.find("year").isPresent()) {
            return yearLine(form);
        }
        if (entry.find("table").isPresent()) {
            return TableLayout.of(entry).lay(form);
        }
        return entry.find("group").isPresent()
                ? Fields.group(form, entry)
                : Fields.row(form, entry).stream().toList();
    }

    /** The year below a title that does not name it. */
    private static List<Line> yearLine(Form form) {
        return form
                .year()
                .known()
                .filter(year -> !form.title().raw().contains(year.toString()))
                .map(year -> note("（" + year + "年度）"))
                .stream()
                .toList();
    }

    private static Line note(String text) {
        return Line.outside(new Item(text, Grid.Role.NOTE, "", false, 1, 1, false, List.of()));
    }

    private static Grid grid(List<Line> lines, Data layout) {
        var columns = Columns.of(lines);
        var rows = new ArrayList<Grid.Row>();
        for (var line : lines) {
            rows.add(line.row(rows.size() + 1, columns));
        }
        var landscape = layout.find("landscape").map(from -> Integer.parseInt(from.text()));
        var isLandscape =
                landscape.filter(from -> columns.widths().size() >= from).isPresent();
        return new Grid("layout", true, rows, List.of(), new Grid.Page(isLandscape, columns.widths()));
    }

    /** A label with what the form fills into it. */
    static String filled(Form form, String label) {
        var withUnit = label.replace("{unit}", form.source().unit().text());
        return withUnit.contains(THROUGH)
                ? withUnit.replace(THROUGH, months(Fields.cell(form, "through").raw()))
                : withUnit;
    }

    /** The months up to one that is written as {@code 2024-07}. */
    private static String months(String through) {
        return through.matches("\\d{4}-\\d{2}") ? "1-" + Integer.parseInt(through.substring(5)) + "月" : "";
    }
}
