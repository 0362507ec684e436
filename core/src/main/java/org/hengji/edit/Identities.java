package org.hengji.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hengji.form.Form;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.form.Rows;
import org.hengji.indicator.Indicator;
import org.hengji.number.Folds;

/**
 * 行号的给定: every row of a form that is stored gets an id. A key indicator of a task and the row of the table that says the
 * same are one indicator and get the same id; from then on an edit of one is an edit of the other.
 */
public final class Identities {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 8;

    private final RandomGenerator random;
    private final Set<RowId> taken = new HashSet<>();

    /** What an indicator says, as it is compared, with the id of the row that said it first. */
    private final Map<List<String>, RowId> said = new HashMap<>();

    private Identities(RandomGenerator random) {
        this.random = random;
    }

    /** The form with an id on every row; ids that are there already stay. */
    public static <F extends Record & Form> F given(F form, RandomGenerator random) {
        var identities = new Identities(random);
        identities.note(form);
        return identities.in(form);
    }

    /** A new id for one row, such as one that is inserted. */
    public static RowId next(RandomGenerator random) {
        var id = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new RowId(id.toString());
    }

    private void note(Record owner) {
        for (var component : Records.components(owner.getClass())) {
            if (Records.get(owner, component.position()) instanceof List<?> rows) {
                rows.stream()
                        .filter(Record.class::isInstance)
                        .map(Record.class::cast)
                        .forEach(this::noteRow);
            }
        }
    }

    private void noteRow(Record row) {
        var id = Rows.id(row);
        if (!id.isNone()) {
            taken.add(id);
            sayings(row).forEach(saying -> said.putIfAbsent(saying, id));
        }
        note(row);
    }

    private <R extends Record> R in(R owner) {
        var changed = new HashMap<String, Object>();
        for (var component : Records.components(owner.getClass())) {
            if (Records.get(owner, component.position()) instanceof List<?> rows && hasRows(rows)) {
                changed.put(component.name(), given(rows));
            }
        }
        return changed.isEmpty() ? owner : Records.with(owner, changed);
    }

    private static boolean hasRows(List<?> rows) {
        return !rows.isEmpty() && rows.getFirst() instanceof Record row && Records.has(row.getClass(), "id");
    }

    private List<Object> given(List<?> rows) {
        var here = new HashSet<RowId>();
        rows.forEach(row -> here.add(Rows.id(row)));
        var given = new ArrayList<Object>(rows.size());
        for (var row : rows) {
            var id = idOf((Record) row, here);
            here.add(id);
            given.add(in(Records.with((Record) row, "id", id)));
        }
        return given;
    }

    /** The row's own id, else that of the row elsewhere that says the same, else a new one; once in a list. */
    private RowId idOf(Record row, Set<RowId> here) {
        var own = Rows.id(row);
        if (!own.isNone()) {
            return own;
        }
        for (var saying : sayings(row)) {
            var shared = said.get(saying);
            if (shared != null && !here.contains(shared)) {
                return shared;
            }
        }
        var fresh = fresh();
        sayings(row).forEach(saying -> said.putIfAbsent(saying, fresh));
        return fresh;
    }

    private RowId fresh() {
        var id = next(random);
        while (!taken.add(id)) {
            id = next(random);
        }
        return id;
    }

    /** Name, unit and value as they are compared; nothing for a row without a name, which says nothing yet. */
    private static List<List<String>> sayings(Record row) {
        return row instanceof Indicator indicator && indicator.name().isKnown()
                ? List.of(List.of(
                        Folds.label(indicator.name().raw()),
                        Folds.label(indicator.unit().raw()),
                        Folds.label(indicator.target().raw())))
                : List.of();
    }
}
