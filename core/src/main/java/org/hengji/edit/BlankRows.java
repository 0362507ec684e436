package org.hengji.edit;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.RowId;

/** 空行: the blank row a list takes. It has the columns of its neighbours, or, in an empty list, those of its type. */
public final class BlankRows {

    private static final Path TASKS = Path.FORM.child("tasks");

    private BlankRows() {}

    public static Record of(Record form, Path list) {
        var rows = (List<?>) Forms.at(form, list).orElseThrow();
        return rows.isEmpty()
                ? ofType(Forms.cellType(form, list), isInTask(list) ? "blankKey" : "blank")
                : like((Record) rows.getFirst());
    }

    /** Key indicators have neither levels nor weight, unlike the rows of the table. */
    private static boolean isInTask(Path list) {
        return list.depth() > TASKS.depth() && TASKS.contains(list);
    }

    private static Record like(Record row) {
        var components = Records.components(row.getClass());
        var values = components.stream()
                .map(component -> emptied(Records.get(row, component.position())))
                .toArray();
        return Records.create(row.getClass(), values);
    }

    private static Object emptied(Object value) {
        return switch (value) {
            case Cell<?> cell -> cell.isAbsent() ? cell : Cell.blank();
            case List<?> _ -> List.of();
            case RowId _ -> RowId.NONE;
            case Enum<?> which -> which;
            default -> throw new IllegalStateException("a row holds cells, rows, its kind and its id, not " + value);
        };
    }

    private static Record ofType(Class<?> type, String maker) {
        try {
            return (Record) type.getMethod(maker).invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("every row record has a " + maker + "(): " + type, e);
        }
    }
}
