package org.hengji.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.data.Data;
import org.hengji.form.Form;

/**
 * 合计行: the last row of a table, its label below the columns in front, its figures below those they add up.
 *
 * @param columns the component of a column, and behind it the place in the form whose value stands below it, in turn
 * @param rest the place whose value stands below the columns behind
 */
record Total(String label, List<String> columns, String rest) {

    static Total of(Data data) {
        return new Total(data.get("label").text(), data.texts("below"), data.text("rest", ""));
    }

    Optional<Line> line(Form form, List<Column> shown, int lead) {
        var isUsed = columns.stream().filter(Fields::isField).anyMatch(place -> !Fields.isAbsent(form, place));
        return isUsed ? Optional.of(Line.body(items(form, shown, lead))) : Optional.empty();
    }

    private List<Item> items(Form form, List<Column> shown, int lead) {
        var items = new ArrayList<Item>();
        var width = lead;
        for (var column : shown) {
            var at = columns.indexOf(column.component());
            if (at < 0) {
                width += column.width();
                continue;
            }
            if (width > 0) {
                items.add(
                        items.isEmpty()
                                ? Item.label(label).wide(width)
                                : rest(form).wide(width));
            }
            items.add(Fields.place(form, columns.get(at + 1)).wide(column.width()));
            width = 0;
        }
        if (items.isEmpty()) {
            return plain(form, width);
        }
        if (width > 0) {
            items.add(rest(form).wide(width));
        }
        return items;
    }

    /** A table without the columns that were added up prints the figures one behind the other. */
    private List<Item> plain(Form form, int width) {
        var items = new ArrayList<Item>();
        items.add(Item.label(label).wide(width));
        columns.stream().filter(Fields::isField).forEach(place -> items.add(Fields.place(form, place)));
        items.add(rest(form));
        return items;
    }

    private Item rest(Form form) {
        return Fields.place(form, rest);
    }
}
