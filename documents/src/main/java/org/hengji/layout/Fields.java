package org.hengji.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.data.Data;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid.Role;
import org.hengji.indicator.Target;
import org.hengji.money.Yuan;

/** 表样里的栏目: rows of labels and the fields beside them, alone or in a group that a label names. */
final class Fields {

    private static final int WHOLE = 1000;
    private static final int LABEL = 130;

    private Fields() {}

    static Item title(Form form, String entry) {
        return field(form, entry.substring(1)).fixed().as(Role.TITLE);
    }

    /** The rows of a group; its label stands at the first of those that are shown. */
    static List<Line> group(Form form, Data entry) {
        var rows = entry.get("rows").list().stream()
                .flatMap(row -> row(form, row).stream())
                .toList();
        return led(Item.label(Layouts.filled(form, entry.text("group", ""))), rows);
    }

    /** Rows behind a label that reaches down over all of them. */
    static List<Line> led(Item label, List<Line> rows) {
        var led = new ArrayList<Line>();
        for (var row : rows) {
            led.add(row.led(led.isEmpty() ? label.down(rows.size()) : Item.covered(label.width())));
        }
        return led;
    }

    static Optional<Line> row(Form form, Data row) {
        var isHead = row.find("heads").isPresent();
        var cells = row.texts(isHead ? "heads" : "cells");
        if (!isShown(form, row, cells)) {
            return Optional.empty();
        }
        var items = items(form, cells);
        return Optional.of(Line.body(isHead ? items.stream().map(Item::asHead).toList() : items));
    }

    /** A row is shown when the form has one of the columns it is about; an optional one only when it says something. */
    private static boolean isShown(Form form, Data row, List<String> cells) {
        var paths = new ArrayList<>(row.texts("with"));
        cells.stream().filter(Fields::isField).map(cell -> cell.substring(1)).forEach(paths::add);
        if (row.find("optional").isPresent()) {
            return paths.stream().anyMatch(path -> cell(form, path).isAnswered());
        }
        return paths.isEmpty()
                || paths.stream().anyMatch(path -> !cell(form, path).isAbsent());
    }

    /** A label whose field the form does not have is left out; the other half of its row stays in its place. */
    private static List<Item> items(Form form, List<String> cells) {
        var items = new ArrayList<Item>();
        for (var i = 0; i < cells.size(); i++) {
            var field = i + 1 < cells.size() ? cells.get(i + 1) : "";
            var isLabelOfNothing =
                    isField(field) && cell(form, field.substring(1)).isAbsent();
            items.add(
                    isField(cells.get(i))
                            ? field(form, cells.get(i).substring(1))
                            : label(form, cells.get(i), isLabelOfNothing));
        }
        return shared(items);
    }

    private static Item label(Form form, String label, boolean isLabelOfNothing) {
        return Item.label(isLabelOfNothing ? "" : Layouts.filled(form, label));
    }

    /** Labels take what they need, fields share the rest. */
    private static List<Item> shared(List<Item> items) {
        var fields =
                (int) items.stream().filter(item -> item.role() != Role.LABEL).count();
        if (fields == 0) {
            return items;
        }
        var share = (WHOLE - LABEL * (items.size() - fields)) / fields;
        return items.stream()
                .map(item -> item.wide(item.role() == Role.LABEL ? LABEL : Math.max(share, 1)))
                .toList();
    }

    /** Whether the form has no such column. */
    static boolean isAbsent(Form form, String place) {
        return cell(form, place.substring(1)).isAbsent();
    }

    static Item place(Form form, String place) {
        return field(form, place.substring(1));
    }

    static boolean isField(String cell) {
        return cell.startsWith("@");
    }

    private static Item field(Form form, String path) {
        var cell = cell(form, path);
        var item = Item.field(cell.raw(), role(Forms.cellType((Record) form, Path.of(path))), path);
        return cell.isAbsent() ? item.fixed() : item;
    }

    /** What kind of cell a value of that type stands in. */
    static Role role(Class<?> type) {
        if (type == Yuan.class || type == BigDecimal.class || type == Integer.class) {
            return Role.NUMBER;
        }
        return type == Target.class ? Role.SHORT : Role.TEXT;
    }

    static Cell<?> cell(Form form, String path) {
        return Forms.cell((Record) form, Path.of(path)).orElseThrow();
    }
}
