package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;

/**
 * 表样里的行: a row before it is known how many columns the table has.
 *
 * @param hasLead whether its first cell names a group of rows; such cells stand one below the other, in the first column
 */
record Line(Grid.Kind kind, boolean hasLead, List<Item> items) {

    Line {
        items = List.copyOf(items);
    }

    static Line outside(Item item) {
        return new Line(Grid.Kind.OUTSIDE, false, List.of(item));
    }

    static Line body(List<Item> items) {
        return new Line(Grid.Kind.BODY, false, items);
    }

    /** The same row in a group that {@code lead} names. */
    Line led(Item lead) {
        var longer = new ArrayList<Item>();
        longer.add(lead);
        longer.addAll(items);
        return new Line(kind, true, longer);
    }

    boolean isOutside() {
        return kind == Grid.Kind.OUTSIDE;
    }

    /** The row in the columns of the table; each item takes those nearest to its wish. */
    Grid.Row row(int number, Columns columns) {
        var spans = columns.spans(items.stream().map(Item::width).toList(), hasLead);
        var cells = new ArrayList<Grid.Cell>();
        for (var i = 0; i < items.size(); i++) {
            cells.add(items.get(i).cell(spans.get(i)));
            for (var covered = 1; covered < spans.get(i); covered++) {
                cells.add(Grid.Cell.COVERED);
            }
        }
        return new Grid.Row(number, kind, cells);
    }
}
