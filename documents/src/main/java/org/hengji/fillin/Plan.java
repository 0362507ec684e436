package org.hengji.fillin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.data.Data;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.money.Yuan;
import org.hengji.ruleset.Ruleset;

/** 填报簿的设计: which sheets a form's workbook has, and what stands in each, told from the layout of its ruleset. */
record Plan(String template, List<Sheet> sheets) {

    /** 填报表: single fields, or one table. */
    sealed interface Sheet {

        String name();
    }

    /** 栏目: the labels and places of single cells. */
    record Fields(String name, List<Field> fields) implements Sheet {}

    record Field(String label, String path) {}

    /**
     * 表格.
     *
     * @param list the list whose rows it shows
     * @param inner the list inside each of them that has a line for every row; empty where there is none
     */
    record Table(String name, String list, String inner, List<Column> columns) implements Sheet {

        boolean hasInner() {
            return !inner.isEmpty();
        }
    }

    record Column(String label, String component, boolean isInner, int width) {

        /** How the column is known in the workbook. */
        String key() {
            return isInner ? "*" + component : component;
        }
    }

    static Plan of(Form form, Ruleset ruleset) {
        var data = ruleset.part("fillIn");
        var all = new Shown(form, data, ruleset.part("layouts").get(form.kind())).all();
        var sheets = new ArrayList<Sheet>();
        data.get("sheets").map().forEach((name, places) -> {
            var taken = places.texts();
            table(name, taken, all).or(() -> fields(name, taken, all)).ifPresent(sheets::add);
        });
        return new Plan(data.get("template").text(), List.copyOf(sheets));
    }

    private static Optional<Sheet> table(String name, List<String> taken, List<Sheet> all) {
        return all.stream()
                .filter(sheet -> sheet instanceof Table table && taken.contains(table.list()))
                .map(sheet -> (Table) sheet)
                .<Sheet>map(table -> new Table(name, table.list(), table.inner(), table.columns()))
                .findFirst();
    }

    private static Optional<Sheet> fields(String name, List<String> taken, List<Sheet> all) {
        var fields = all.stream()
                .flatMap(sheet -> sheet instanceof Fields some ? some.fields().stream() : Stream.of())
                .filter(field -> taken.stream().anyMatch(place -> Path.of(place).contains(Path.of(field.path()))))
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Fields(name, together(fields)));
    }

    /** What stands side by side on paper, such as expenditure and income, stands block by block here. */
    private static List<Field> together(List<Field> fields) {
        var blocks = new LinkedHashMap<String, List<Field>>();
        for (var field : fields) {
            var block = field.path().substring(0, Math.max(0, field.path().lastIndexOf('.')));
            blocks.computeIfAbsent(block, _ -> new ArrayList<>()).add(field);
        }
        return blocks.values().stream().flatMap(List::stream).toList();
    }

    /** 表样所示: the fields and tables that the layout has for this form. */
    private record Shown(Form form, Data data, Data layout) {

        List<Sheet> all() {
            var all = new ArrayList<Sheet>();
            var alone = new ArrayList<Field>();
            data.get("fields").map().forEach((path, label) -> add(label.text(), path, alone));
            for (var entry : layout.get("rows").list()) {
                entry.find("table").ifPresent(list -> table(entry, list.text()).ifPresent(all::add));
                entry.find("cells").ifPresent(cells -> pairs(cells.texts(), alone));
                entry.find("group")
                        .ifPresent(
                                group -> group(group.text(), entry.get("rows").list(), alone));
            }
            all.add(new Fields("", alone));
            return all;
        }

        /** A group's only field that has no label of its own takes that of the group. */
        private void group(String label, List<Data> rows, List<Field> fields) {
            for (var row : rows) {
                var cells = row.texts("cells");
                pairs(cells.size() == 1 ? List.of(label, cells.getFirst()) : cells, fields);
            }
        }

        private void pairs(List<String> cells, List<Field> fields) {
            var label = "";
            for (var cell : cells) {
                if (!cell.startsWith("@")) {
                    label = cell;
                    continue;
                }
                if (data.get("fields").find(cell.substring(1)).isEmpty()) {
                    add(label, cell.substring(1), fields);
                }
            }
        }

        private void add(String label, String path, List<Field> fields) {
            var cell = Forms.cell((Record) form, Path.of(path));
            if (cell.isPresent() && !cell.get().isAbsent()) {
                fields.add(new Field(withUnit(isAmount(path) ? label + "（{unit}）" : label), path));
            }
        }

        private boolean isAmount(String path) {
            return Forms.cellType((Record) form, Path.of(path)) == Yuan.class;
        }

        private Optional<Sheet> table(Data entry, String list) {
            var rows = records(Forms.at((Record) form, Path.of(list)).orElse(List.of()));
            var inner = entry.text("rows", "");
            var columns = entry.get("columns").list().stream()
                    .map(Shown::column)
                    .map(column ->
                            new Column(withUnit(column.label()), column.component(), column.isInner(), column.width()))
                    .filter(column -> has(column, rows, inner))
                    .toList();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Table("", list, inner, withUnits(columns, rows, inner)));
        }

        /** The layout prints a unit with the name; here it has a column of its own. */
        private List<Column> withUnits(List<Column> columns, List<Record> rows, String inner) {
            var unit = new Column("计量单位", "unit", !inner.isEmpty(), 8);
            var name = columns.stream()
                    .filter(column -> column.component().equals("name") && column.isInner() == unit.isInner())
                    .findFirst();
            if (columns.stream().anyMatch(column -> column.key().equals(unit.key()))
                    || name.isEmpty()
                    || !has(unit, rows, inner)) {
                return columns;
            }
            var longer = new ArrayList<>(columns);
            longer.add(columns.indexOf(name.get()) + 1, unit);
            return longer;
        }

        private static Column column(Data data) {
            var path =
                    data.find("row").or(() -> data.find("path")).orElseThrow().text();
            var width = Integer.parseInt(data.text("width", "12"));
            return new Column(data.get("label").text(), path, data.find("row").isPresent(), width);
        }

        /** Places of rows that hold a cell, at least in one of them. */
        private static boolean has(Column column, List<Record> rows, String inner) {
            return rows.stream()
                    .flatMap(row -> column.isInner() ? records(Records.get(row, inner)).stream() : Stream.of(row))
                    .anyMatch(row -> Entries.isShown(row, column.component()));
        }

        private String withUnit(String label) {
            return label.replace("{unit}", form.source().unit().text());
        }
    }

    static List<Record> records(Object list) {
        return ((List<?>) list).stream().map(Record.class::cast).toList();
    }
}
