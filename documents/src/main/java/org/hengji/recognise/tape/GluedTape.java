package org.hengji.recognise.tape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.recognise.glue.GluedForm;
import org.hengji.recognise.glue.GluedRow;
import org.hengji.ruleset.Ruleset;

/** 粘连的表成表: what stands around the table is read like any form; the rows of the table come cut. */
final class GluedTape {

    private GluedTape() {}

    static Optional<Form> read(GluedForm glued, Ruleset ruleset) {
        var grid = glued.grid();
        var reader = new TapeReader(Tape.of(grid, grid.rows()), new Lexicon(ruleset));
        reader.read();
        reader.table()
                .ifPresent(table -> glued.table().forEach(row -> reader.cuts().add(cut(row, glued.columns(), table))));
        return new FormBuilder(reader, grid).build().map(form -> noted(form, glued));
    }

    private static Cut cut(GluedRow row, List<String> roles, Header table) {
        var cells = new HashMap<Integer, String>();
        var taken = new HashSet<Integer>();
        for (var i = 0; i < roles.size(); i++) {
            var column = column(roles.get(i), table, taken);
            if (column >= 0 && !row.cells().get(i).isEmpty()) {
                cells.put(column, row.cells().get(i));
            }
        }
        var token = new Token(row.printed(), "", row.number(), 0, 1, Gap.LINE);
        return new Cut(row.number(), cells, List.of(token), List.of(), 0, true);
    }

    /** The first column of that role that no other column of the row has taken. */
    private static int column(String role, Header table, Set<Integer> taken) {
        for (var i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).is(role) && taken.add(i)) {
                return i;
            }
        }
        return -1;
    }

    private static Form noted(Form form, GluedForm glued) {
        return form.withSource(
                glued.noted(form.source(), texts(form, "indicators", "name"), texts(form, "funds", "label")));
    }

    /** One text of every row of a list of the form. */
    private static List<String> texts(Form form, String list, String component) {
        return Forms.at((Record) form, Path.of(list)).orElse(List.of()) instanceof List<?> rows
                ? rows.stream()
                        .map(row -> ((Cell<?>) Records.get((Record) row, component)).raw())
                        .toList()
                : List.of();
    }
}
