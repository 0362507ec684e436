package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.data.Data;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.Rows;
import org.hengji.grid.Grid;

/** 表样里的表: a head and one row for each row of a list, or for each row of a list inside it. */
record TableLayout(String list, String inner, String lead, List<Column> columns, Optional<Total> total) {

    private static final int LEAD_WIDTH = 11;

    static TableLayout of(Data data) {
        var columns = data.get("columns").list().stream().map(Column::of).toList();
        return new TableLayout(
                data.get("table").text(),
                data.text("rows", ""),
                data.text("lead", ""),
                columns,
                data.find("total").map(Total::of));
    }

    List<Line> lay(Form form) {
        var rows = records(Forms.at((Record) form, Path.of(list)).orElseThrow());
        var shown = columns.stream().filter(column -> isUsed(column, rows)).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(head(form, shown));
        lines.addAll(merged(drafts(rows, shown), shown));
        var led = lead.isEmpty() ? lines : Fields.led(label(form), lines);
        return Stream.concat(led.stream(), total.stream().flatMap(row -> row.line(form, shown, leadWidth()).stream()))
                .toList();
    }

    private int leadWidth() {
        return lead.isEmpty() ? 0 : LEAD_WIDTH;
    }

    private Item label(Form form) {
        return Item.label(Layouts.filled(form, lead)).wide(LEAD_WIDTH);
    }

    private static Line head(Form form, List<Column> shown) {
        var items = shown.stream()
                .map(column -> Item.head(Layouts.filled(form, column.label()), column.width()))
                .toList();
        return new Line(Grid.Kind.HEAD, false, items);
    }

    /** A column is shown when some row has it; of those the form has by itself only when some row fills it. */
    private boolean isUsed(Column column, List<Record> rows) {
        var cells = rows.stream()
                .flatMap(row -> column.isInner() ? inner(row).stream() : Stream.of(row))
                .map(row -> column.cell(row))
                .toList();
        return switch (column.component()) {
            case "weight" -> cells.stream().anyMatch(Cell::isAnswered);
            case "unit" -> cells.stream().anyMatch(cell -> cell instanceof Cell.NotApplicable);
            default -> cells.stream().anyMatch(cell -> !cell.isAbsent());
        };
    }

    /** One list of cells for each printed row; what belongs to an outer row reaches down over its inner rows. */
    private List<List<Item>> drafts(List<Record> rows, List<Column> shown) {
        var drafts = new ArrayList<List<Item>>();
        for (var at = 0; at < rows.size(); at++) {
            var place = place(list, rows.get(at), at);
            var inners = inner.isEmpty() ? List.<Record>of() : inner(rows.get(at));
            for (var i = 0; i < Math.max(1, inners.size()); i++) {
                drafts.add(draft(rows.get(at), place, inners, i, shown));
            }
        }
        return drafts;
    }

    private List<Item> draft(Record row, String place, List<Record> inners, int i, List<Column> shown) {
        var items = new ArrayList<Item>();
        for (var column : shown) {
            if (!column.isInner()) {
                var item = column.item(row, place);
                items.add(i == 0 ? item.down(Math.max(1, inners.size())) : Item.covered(column.width()));
                continue;
            }
            items.add(
                    i < inners.size()
                            ? column.item(inners.get(i), place(place + "." + inner, inners.get(i), i))
                            : column.nothing());
        }
        return items;
    }

    /** Where a row stands: by its identity, else by its position. */
    private static String place(String list, Record row, int position) {
        var id = Rows.id(row);
        return list + "[" + (id.isNone() ? Integer.toString(position) : "#" + id.value()) + "]";
    }

    /**
     * A label equal to the one above is printed once, while everything to its left is the same as well. A blank one names
     * no group: it goes on only as far as the next label beside it.
     */
    private static List<Line> merged(List<List<Item>> drafts, List<Column> shown) {
        var lines = new ArrayList<Line>();
        for (var row = 0; row < drafts.size(); row++) {
            var items = new ArrayList<Item>();
            for (var column = 0; column < shown.size(); column++) {
                var goesOn = row > 0 && goesOn(drafts, shown, row, column);
                var item = drafts.get(row).get(column);
                items.add(
                        goesOn
                                ? Item.covered(item.width())
                                : item.isCovered() ? item : reaching(item, drafts, shown, row, column));
            }
            lines.add(Line.body(items));
        }
        return lines;
    }

    private static Item reaching(Item item, List<List<Item>> drafts, List<Column> shown, int row, int column) {
        var reach = reach(drafts, shown, row, column);
        return shown.get(column).isMerged()
                ? item.down(reach)
                        .forAll(drafts.subList(row + 1, row + reach).stream()
                                .map(below -> below.get(column).path())
                                .toList())
                : item.down(reach);
    }

    private static int reach(List<List<Item>> drafts, List<Column> shown, int row, int column) {
        var own = drafts.get(row).get(column).rows();
        if (!shown.get(column).isMerged()) {
            return own;
        }
        var end = row + 1;
        while (end < drafts.size() && goesOn(drafts, shown, end, column)) {
            end++;
        }
        return end - row;
    }

    private static boolean goesOn(List<List<Item>> drafts, List<Column> shown, int row, int column) {
        for (var left = 0; left <= column; left++) {
            if (!shown.get(left).isMerged() || !isSame(drafts, row, left)) {
                return false;
            }
        }
        var isBlank = drafts.get(row).get(column).text().isEmpty();
        var hasNext = column + 1 < shown.size() && shown.get(column + 1).isMerged();
        return !isBlank
                || hasNext
                        && isSame(drafts, row, column + 1)
                        && !drafts.get(row).get(column + 1).text().isEmpty();
    }

    private static boolean isSame(List<List<Item>> drafts, int row, int column) {
        return drafts.get(row)
                .get(column)
                .text()
                .equals(drafts.get(row - 1).get(column).text());
    }

    private List<Record> inner(Record row) {
        return records(Records.get(row, inner));
    }

    private static List<Record> records(Object list) {
        return ((List<?>) list).stream().map(Record.class::cast).toList();
    }
}
