package org.hengji;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hengji.data.Data;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Forms;
import org.hengji.form.Records;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** 表的答案: what a sample form says, written down by hand; only what the key names is compared. */
record FormKey(Path file, Data data) {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    private static final List<String> ROW = List.of("level1", "level2", "name", "target", "actual", "weight", "score");
    private static final List<String> FUND = List.of("initial", "adjusted", "executed", "weight", "rate", "score");

    static List<FormKey> all() {
        try (var files = Files.list(Samples.FOLDER.resolve("forms"))) {
            return files.filter(file -> file.toString().endsWith(".key.json"))
                    .sorted()
                    .map(file -> new FormKey(
                            file, new Data(file.toString(), new Load(SETTINGS).loadFromString(Samples.text(file)))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path sample() {
        return file.resolveSibling(data.get("file").text());
    }

    List<Data> forms() {
        return data.get("forms").list();
    }

    @Override
    public String toString() {
        return data.get("file").text();
    }

    /** What the key says of a form, one line a row. */
    static List<String> expected(Data form) {
        var lines = new ArrayList<String>(List.of("kind " + form.get("kind").text()));
        for (var fund : rows(form, "funds")) {
            lines.add("fund " + line(fund, FUND));
        }
        for (var row : indicators(form)) {
            lines.add(line(row, ROW));
            rows(row, "rows").forEach(part -> lines.add("  " + line(part, ROW)));
        }
        form.find("total").ifPresent(total -> lines.add("total " + line(total, List.of("weight", "score", "grade"))));
        return lines;
    }

    /** A class of the template without an indicator is no row. */
    private static List<Data> indicators(Data form) {
        return rows(form, "indicators").stream()
                .filter(row ->
                        !row.text("name", "").isEmpty() && !row.text("name", "").equals("null"))
                .toList();
    }

    private static List<Data> rows(Data data, String name) {
        return data.find(name).map(Data::list).orElse(List.of());
    }

    private static String line(Data row, List<String> components) {
        var line = new StringBuilder();
        for (var component : components) {
            row.find(component)
                    .ifPresent(value -> line.append(component)
                            .append('=')
                            .append(text(value))
                            .append(' '));
        }
        return line.toString().strip();
    }

    private static String text(Data value) {
        if (value.find("value").isPresent()) {
            var comparator = value.text("comparator", "null");
            return (comparator.equals("null") ? "" : comparator)
                    + number(value.get("value").text());
        }
        if (value.find("raw").isPresent()) {
            return folded(value.get("raw").text());
        }
        return value.value() instanceof String text ? folded(text.equals("null") ? "" : number(text)) : "";
    }

    /** Numbers without the zeros behind them. */
    private static String number(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? Targets.print(new BigDecimal(text)) : text;
    }

    /** The same of a form as read, as far as the key names it. */
    static List<String> read(Data key, Form form) {
        var lines = new ArrayList<String>(List.of("kind " + form.kind()));
        if (key.find("funds").isPresent()) {
            read(lines, "fund ", rows(key, "funds"), records((Record) form, "funds"), FUND);
        }
        var rows = records((Record) form, "indicators");
        var keys = indicators(key);
        for (var i = 0; i < rows.size(); i++) {
            var of = i < keys.size() ? keys.get(i) : key;
            lines.add(line(of, rows.get(i), ROW));
            read(lines, "  ", rows(of, "rows"), List.copyOf(((Indicator) rows.get(i)).rows()), ROW);
        }
        key.find("total")
                .ifPresent(total -> lines.add("total "
                        + line(
                                total,
                                (Record) Forms.at((Record) form, org.hengji.form.Path.of("total"))
                                        .orElseThrow(),
                                List.of("weight", "score", "grade"))));
        return lines;
    }

    private static void read(
            List<String> lines, String lead, List<Data> keys, List<Record> rows, List<String> components) {
        for (var i = 0; i < rows.size(); i++) {
            lines.add(lead + line(i < keys.size() ? keys.get(i) : keys.getLast(), rows.get(i), components));
        }
    }

    private static List<Record> records(Record owner, String list) {
        return ((List<?>) Records.get(owner, list))
                .stream().map(Record.class::cast).toList();
    }

    private static String line(Data key, Record row, List<String> components) {
        var line = new StringBuilder();
        for (var component : components) {
            if (key.find(component).isPresent()) {
                var cell = (Cell<?>) Records.get(row, component);
                line.append(component).append('=').append(text(cell)).append(' ');
            }
        }
        return line.toString().strip();
    }

    private static String text(Cell<?> cell) {
        return switch (cell) {
            case Cell.Known<?>(BigDecimal number, var _) -> Targets.print(number);
            case Cell.Known<?>(Yuan amount, var _) -> amount.toWan().toPlainString();
            case Cell.Known<?>(Target.Quantity quantity, var _) ->
                quantity.comparator().text() + Targets.print(quantity.number());
            case Cell.NotApplicable<?> _ -> "";
            default -> folded(cell.raw());
        };
    }

    private static String folded(String text) {
        return Folds.label(text);
    }
}
