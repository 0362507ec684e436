package org.hengji.fillin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hengji.edit.BlankRows;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.grid.Grid;
import org.hengji.read.Refusal;

/**
 * 填好的重点任务: a line for each key indicator, the task's own cells repeated in each. Which task a line belongs to is told
 * by its hidden number and by the task's name; of the repeated cells the one that differs from what was written counts.
 */
final class FilledTasks {

    private final Form form;
    private final Plan.Table table;
    private final FilledSheet sheet;
    private final Path list;
    private final List<Record> base;
    private final Plan.Column name;
    private final Set<String> seen = new HashSet<>();

    FilledTasks(Form form, Plan.Table table, FilledSheet sheet) {
        this.form = form;
        this.table = table;
        this.sheet = sheet;
        this.list = Path.of(table.list());
        this.base = Plan.records(Forms.at((Record) form, list).orElseThrow());
        this.name = table.columns().stream()
                .filter(column -> !column.isInner())
                .findFirst()
                .orElseThrow();
    }

    List<Record> rows() throws Refusal {
        var groups = new LinkedHashMap<String, List<Grid.Row>>();
        for (var row : sheet.rows()) {
            if (sheet.isUsed(row)) {
                groups.computeIfAbsent(group(row), _ -> new ArrayList<>()).add(row);
            }
        }
        var rows = new ArrayList<Record>();
        for (var group : groups.entrySet()) {
            rows.add(task(FilledTable.index(group.getKey(), base.size()), group.getValue()));
        }
        return List.copyOf(rows);
    }

    /** The number of the task that a line belongs to, or the name of a new one. */
    private String group(Grid.Row row) throws Refusal {
        var named = sheet.text(row, name.key()).orElse("").strip();
        var written = sheet.key(row)
                .map(key -> key.substring(0, Math.max(0, key.indexOf('.'))))
                .flatMap(key -> FilledTable.index(key, base.size()));
        if (written.isPresent() && (named.isEmpty() || Entries.isSame(name(written.get()), named))) {
            return written.get().toString();
        }
        for (var task = 0; task < base.size(); task++) {
            if (!named.isEmpty() && Entries.isSame(name(task), named)) {
                return String.valueOf(task);
            }
        }
        if (written.isPresent()) {
            return written.get().toString();
        }
        if (named.isEmpty()) {
            throw new Refusal("%s没有写“%s”，不知道属于哪一项；请补上。".formatted(sheet.place(row), name.label()));
        }
        return "=" + named;
    }

    private String name(int task) {
        return Entries.text(base.get(task), name.component());
    }

    private Record task(Optional<Integer> index, List<Grid.Row> lines) throws Refusal {
        var task = index.map(base::get).orElseGet(() -> BlankRows.of((Record) form, list));
        for (var column : table.columns()) {
            if (!column.isInner() && sheet.columns().containsKey(column.key())) {
                task = Entries.with(task, column.component(), agreed(task, column, lines), form.source());
            }
        }
        var inners = new ArrayList<Record>();
        for (var line : lines) {
            inner(line).ifPresent(inners::add);
        }
        return Records.with(task, Map.of(table.inner(), List.copyOf(inners)));
    }

    /** What the lines of a task say together; what was written counts only when nothing else is said. */
    private String agreed(Record task, Plan.Column column, List<Grid.Row> lines) throws Refusal {
        var written = Entries.text(task, column.component());
        var said = new LinkedHashSet<String>();
        var hasWritten = false;
        for (var line : lines) {
            var text = sheet.text(line, column.key()).orElse("");
            hasWritten |= Entries.isSame(written, text);
            if (!text.isBlank() && !Entries.isSame(written, text)) {
                said.add(text.strip());
            }
        }
        if (said.size() > 1) {
            throw new Refusal("%s所在的任务，“%s”写得不一样（%s）；请写成一样的，或另起一个任务名称。"
                    .formatted(sheet.place(lines.getFirst()), column.label(), shown(said)));
        }
        return said.isEmpty() ? hasWritten ? written : "" : said.getFirst();
    }

    private static String shown(Set<String> said) {
        return said.stream()
                .limit(2)
                .map(text -> "“" + (text.length() > 20 ? text.substring(0, 20) + "……" : text) + "”")
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }

    /** The key indicator of a line; none where the line holds only the task. */
    private Optional<Record> inner(Grid.Row line) {
        var isUsed = table.columns().stream()
                .filter(Plan.Column::isInner)
                .anyMatch(column -> !sheet.text(line, column.key()).orElse("").isBlank());
        if (!isUsed) {
            return Optional.empty();
        }
        var row = written(line).orElseGet(this::blank);
        for (var column : table.columns()) {
            var text = sheet.text(line, column.key());
            if (column.isInner() && text.isPresent()) {
                row = Entries.with(row, column.component(), text.get(), form.source());
            }
        }
        return Optional.of(row);
    }

    private Optional<Record> written(Grid.Row line) {
        return sheet.key(line).filter(key -> key.indexOf('.') > 0).flatMap(key -> {
            var dot = key.indexOf('.');
            return FilledTable.index(key.substring(0, dot), base.size())
                    .map(task -> Plan.records(Records.get(base.get(task), table.inner())))
                    .flatMap(rows -> FilledTable.index(key.substring(dot + 1), rows.size())
                            .filter(_ -> seen.add(key))
                            .map(rows::get));
        });
    }

    private Record blank() {
        for (var task = 0; task < base.size(); task++) {
            var inner = list.row(task).plus(new Path.Step.Name(table.inner()));
            if (!((List<?>) Forms.at((Record) form, inner).orElse(List.of())).isEmpty()) {
                return BlankRows.of((Record) form, inner);
            }
        }
        return BlankRows.of((Record) form, list.row(0).plus(new Path.Step.Name(table.inner())));
    }
}
