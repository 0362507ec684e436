package org.hengji.edit;

import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.form.Rows;

/**
 * 差异: the edits that lead from one version of a form to another. Rows are compared by identity, so both versions must have
 * one on every row.
 */
public final class Difference<F extends Record & Form> {

    private final List<Edit> edits = new ArrayList<>();
    private F present;

    private Difference(F from) {
        present = from;
    }

    /** Applied to {@code from}, they make it say what {@code to} says; none where both say the same. */
    public static <F extends Record & Form> List<Edit> of(F from, F to) {
        var difference = new Difference<>(from);
        difference.rows(to, Path.FORM);
        difference.cells(to, Path.FORM);
        return List.copyOf(difference.edits);
    }

    /** First the rows of every list, from the outside in. */
    private void rows(Record to, Path at) {
        for (var component : Records.components(to.getClass())) {
            var place = at.child(component.name());
            switch (Records.get(to, component.position())) {
                case List<?> rows -> list(rows, place);
                case Cell<?> _ -> {}
                case Record block -> rows(block, place);
                default -> {}
            }
        }
    }

    private void list(List<?> wanted, Path list) {
        for (var row : List.copyOf(list(list))) {
            var id = Rows.id(row);
            if (!id.isNone() && Rows.indexOf(wanted, id) < 0) {
                var at = list.row(id);
                make(new Edit.Remove(at, Rows.text((Record) row)));
            }
        }
        var above = RowId.NONE;
        for (var row : wanted) {
            var id = Rows.id(row);
            if (!id.isNone() && row instanceof Record record) {
                place(list, id, above);
                rows(record, list.row(id));
                above = id;
            }
        }
    }

    private void place(Path list, RowId id, RowId above) {
        var at = Rows.indexOf(list(list), id);
        if (at < 0) {
            make(new Edit.Insert(list, id, above));
            return;
        }
        if (at != Rows.indexOf(list(list), above) + 1) {
            make(new Edit.Move(list.row(id), above));
        }
    }

    /** Then what stands in the cells; by now both have the same rows in the same order. */
    private void cells(Record to, Path at) {
        for (var component : Records.components(to.getClass())) {
            var place = at.child(component.name());
            switch (Records.get(to, component.position())) {
                case Cell<?> cell -> cell(cell, place);
                case List<?> rows ->
                    rows.forEach(row -> {
                        var id = Rows.id(row);
                        if (!id.isNone() && row instanceof Record record) {
                            cells(record, place.row(id));
                        }
                    });
                case Record block -> cells(block, place);
                default -> {}
            }
        }
    }

    private void cell(Cell<?> wanted, Path at) {
        var before = Forms.cell(present, at).map(Edits::text).orElse("");
        var after = Edits.text(wanted);
        if (!before.equals(after)) {
            make(new Edit.Set(at, before, after));
        }
    }

    private List<?> list(Path list) {
        return (List<?>) Forms.at(present, list).orElseThrow();
    }

    private void make(Edit edit) {
        var edited = Edits.apply(present, List.of(edit));
        if (!edited.refused().isEmpty()) {
            throw new IllegalStateException("a difference that cannot be made: " + edited.refused());
        }
        present = edited.form();
        edits.add(edit);
    }
}
