package org.hengji.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.form.Rows;

/**
 * 同一指标: one indicator that stands in a task and in the table has one id there and there. What both places print is
 * written once: a change of it in one list is made in the others as well.
 */
public final class SharedRows {

    private SharedRows() {}

    /** The same cell of the same indicator in other lists; none where the row stands once or the other has no such cell. */
    public static List<Path> cells(Record form, Path cell) {
        if (cell.depth() < 2 || !(cell.last() instanceof Path.Step.Name(var component))) {
            return List.of();
        }
        return rows(form, cell.parent()).stream()
                .map(row -> row.child(component))
                .filter(place -> Forms.cell(form, place)
                        .filter(found -> !found.isAbsent())
                        .isPresent())
                .toList();
    }

    /** Where else the row at that place stands. */
    static List<Path> rows(Record form, Path row) {
        var id = Forms.at(form, row).map(Rows::id).orElse(RowId.NONE);
        if (id.isNone()) {
            return List.of();
        }
        var own = Forms.byPosition(form, row);
        return places(form, id).stream()
                .filter(place -> !Forms.byPosition(form, place).equals(own))
                .toList();
    }

    /** A blank row with what the same indicator says elsewhere, in the cells it has. */
    static Record filled(Record form, Record blank) {
        var elsewhere = places(form, Rows.id(blank));
        if (elsewhere.isEmpty()) {
            return blank;
        }
        var twin = (Record) Forms.at(form, elsewhere.getFirst()).orElseThrow();
        return twin.getClass().equals(blank.getClass()) ? Records.with(blank, shared(blank, twin)) : blank;
    }

    private static Map<String, Object> shared(Record blank, Record twin) {
        var shared = new HashMap<String, Object>();
        for (var component : Records.components(blank.getClass())) {
            if (Records.get(blank, component.position()) instanceof Cell<?> own
                    && Records.get(twin, component.position()) instanceof Cell<?> other
                    && !own.isAbsent()
                    && !other.isAbsent()) {
                shared.put(component.name(), other);
            }
        }
        return shared;
    }

    private static List<Path> places(Record form, RowId id) {
        var places = new ArrayList<Path>();
        search(form, Path.FORM, id, places);
        return places;
    }

    private static void search(Record owner, Path at, RowId id, List<Path> places) {
        for (var component : Records.components(owner.getClass())) {
            if (Records.get(owner, component.position()) instanceof List<?> rows) {
                search(rows, at.child(component.name()), id, places);
            }
        }
    }

    private static void search(List<?> rows, Path list, RowId id, List<Path> places) {
        for (var row : rows) {
            var own = Rows.id(row);
            if (!own.isNone() && row instanceof Record record) {
                if (own.equals(id)) {
                    places.add(list.row(own));
                }
                search(record, list.row(own), id, places);
            }
        }
    }
}
