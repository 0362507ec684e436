package org.hengji.fillin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.edit.BlankRows;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.read.Refusal;

/** 填好的表格: the rows of a list in the order the sheet has them now; those people added are new, those gone are gone. */
final class FilledTable {

    private final Form form;
    private final Plan.Table table;
    private final FilledSheet sheet;
    private final List<Record> base;
    private final Set<Integer> seen = new HashSet<>();

    private FilledTable(Form form, Plan.Table table, FilledSheet sheet) {
        this.form = form;
        this.table = table;
        this.sheet = sheet;
        this.base = Plan.records(Forms.at((Record) form, list()).orElseThrow());
    }

    static <F extends Record> F read(F form, Plan.Table table, FilledSheet sheet) throws Refusal {
        var filled = new FilledTable((Form) form, table, sheet);
        var rows = table.hasInner() ? new FilledTasks((Form) form, table, sheet).rows() : filled.rows();
        return Forms.with(form, Path.of(table.list()), rows);
    }

    private Path list() {
        return Path.of(table.list());
    }

    private List<Record> rows() {
        var rows = new ArrayList<Record>();
        for (var row : sheet.rows()) {
            if (sheet.isUsed(row)) {
                rows.add(filled(start(row), row));
            }
        }
        return List.copyOf(rows);
    }

    /** A copied row has the number of the one it was copied from; only the first is that row. */
    private Record start(Grid.Row row) {
        return sheet.key(row)
                .flatMap(key -> index(key, base.size()))
                .filter(seen::add)
                .map(base::get)
                .orElseGet(() -> BlankRows.of((Record) form, list()));
    }

    private Record filled(Record start, Grid.Row row) {
        var filled = start;
        for (var column : table.columns()) {
            var text = sheet.text(row, column.key());
            if (text.isPresent()) {
                filled = Entries.with(filled, column.component(), text.get(), form.source());
            }
        }
        return filled;
    }

    static Optional<Integer> index(String text, int size) {
        return text.length() > 6 || text.isEmpty() || !text.chars().allMatch(each -> each >= '0' && each <= '9')
                ? Optional.empty()
                : Optional.of(Integer.parseInt(text)).filter(index -> index < size);
    }
}
