package org.hengji.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 行: lists of rows, changed by position or by identity. Every row record has an {@code id} component. */
public final class Rows {

    private Rows() {}

    /** The position of the row with that id; -1 where there is none. */
    public static int indexOf(List<?> rows, RowId id) {
        for (var i = 0; i < rows.size(); i++) {
            if (id(rows.get(i)).equals(id) && !id.isNone()) {
                return i;
            }
        }
        return -1;
    }

    public static RowId id(Object row) {
        return row instanceof Record owner && Records.has(owner.getClass(), "id")
                ? (RowId) Records.get(owner, "id")
                : RowId.NONE;
    }

    /** The row's cells as typed, joined by tabs: what an undo of a removal shows. */
    public static String text(Record row) {
        return Records.components(row.getClass()).stream()
                .map(component -> Records.get(row, component.position()))
                .filter(Cell.class::isInstance)
                .map(cell -> ((Cell<?>) cell).raw())
                .collect(Collectors.joining("\t"));
    }

    static List<Object> with(List<?> rows, int index, Object changed) {
        var copy = new ArrayList<Object>(rows);
        copy.set(index, changed);
        return List.copyOf(copy);
    }

    public static List<Object> inserted(List<?> rows, int index, Object row) {
        var copy = new ArrayList<Object>(rows);
        copy.add(index, row);
        return List.copyOf(copy);
    }

    public static List<Object> removed(List<?> rows, int index) {
        var copy = new ArrayList<Object>(rows);
        copy.remove(index);
        return List.copyOf(copy);
    }
}
