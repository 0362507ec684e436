package org.hengji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hengji.entry.Amounts;
import org.hengji.entry.Targets;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.KeyTask;
import org.hengji.ruleset.Ruleset;

/** 年度重点工作任务表: tasks with their contents, amounts and key indicators; merged cells of a task run down. */
final class TaskTable {

    static final String TABLE = "tasks";

    private static final List<String> AMOUNTS = List.of("amount", "fiscalAppropriation", "other");
    private static final List<String> KEYS = List.of("name", "content", "indicators.name", "indicators.target");

    private final Ruleset ruleset;
    private final MoneyUnit unit;
    private final Notes notes;
    private final List<KeyTask> tasks = new ArrayList<>();

    TaskTable(Ruleset ruleset, MoneyUnit unit, Notes notes) {
        this.ruleset = ruleset;
        this.unit = unit;
        this.notes = notes;
    }

    List<KeyTask> tasks() {
        return List.copyOf(tasks);
    }

    void read(Sheet.Line line, Columns columns) {
        var main = columns.known(KEYS);
        var cells = columns.texts(line, main);
        var shift = Shift.find(cells, read -> isValid(main, read));
        var read = shift.map(Shift::read).orElse(cells);
        columns.place(line, main);
        if (!text(main, read, "name").isEmpty() || tasks.isEmpty()) {
            columns.place(line, AMOUNTS);
            tasks.add(task(line, columns, main, read));
            notes.moved(line.number(), Path.of(TABLE).row(tasks.size() - 1), columns);
        }
        continueContent(line, main, read);
        keyIndicator(line, main, read);
        if (shift.isPresent() && line.size() >= columns.width()) {
            notes.add(Note.Kind.SHIFTED_CELLS, line.number(), here(), cells, read, "这一行的内容整体移了位，已按所在栏放回");
        }
    }

    private Path here() {
        var task = Path.of(TABLE).row(tasks.size() - 1);
        var keys = tasks.getLast().indicators().size();
        return keys == 0 ? task : task.child("indicators").row(keys - 1);
    }

    private KeyTask task(Sheet.Line line, Columns columns, List<String> main, List<String> read) {
        var at = Path.of(TABLE).row(tasks.size());
        var task = KeyTask.blank()
                .with("name", notes.text(text(main, read, "name"), line.number(), at.child("name")))
                .with(
                        "content",
                        columns.has("content")
                                ? notes.text(text(main, read, "content"), line.number(), at.child("content"))
                                : Cell.absent());
        for (var role : AMOUNTS) {
            if (columns.has(role)) {
                task = task.with(role, Amounts.read(columns.text(line, role), unit));
            }
        }
        return task;
    }

    /** Content that stands beside a later row of the same task belongs to the task. */
    private void continueContent(Sheet.Line line, List<String> main, List<String> read) {
        var content = text(main, read, "content");
        var task = tasks.getLast();
        if (content.isEmpty()
                || !text(main, read, "name").isEmpty()
                || task.content().raw().contains(content)) {
            return;
        }
        var longer = task.content().isBlank() ? content : task.content().raw() + "\n" + content;
        var at = Path.of(TABLE).row(tasks.size() - 1).child("content");
        replaceLast(task.with("content", notes.text(longer, line.number(), at)));
    }

    private void keyIndicator(Sheet.Line line, List<String> main, List<String> read) {
        var printed = text(main, read, "indicators.name");
        var value = text(main, read, "indicators.target").replace("\n", "");
        if (printed.isEmpty() && value.isEmpty()) {
            return;
        }
        var task = tasks.getLast();
        var at = Path.of(TABLE)
                .row(tasks.size() - 1)
                .child("indicators")
                .row(task.indicators().size());
        var named = NamedUnit.of(printed, ruleset.measures());
        var target = Targets.read(value);
        var bound = named.templateBound();
        var cells = Map.of(
                "name",
                notes.text(named.name(), line.number(), at.child("name")),
                "unit",
                Cell.text(named.unitBeside(target)),
                "target",
                target,
                "templateBound",
                bound.isEmpty() ? Cell.absent() : Cell.text(bound));
        replaceLast(task.plus(Records.with(Indicator.blankKey(), cells)));
    }

    private void replaceLast(KeyTask task) {
        tasks.set(tasks.size() - 1, task);
    }

    /** Valid unless a value stands where the key indicator's name belongs; free text cannot be told apart. */
    private static boolean isValid(List<String> main, List<String> cells) {
        if (!main.contains("indicators.target")) {
            return true;
        }
        var name = text(main, cells, "indicators.name");
        var target = text(main, cells, "indicators.target");
        var content = text(main, cells, "content");
        return !name.isEmpty() && !target.isEmpty() && !isNumeric(name) && !isNumeric(content)
                || name.isEmpty() && target.isEmpty() && !isNumeric(content);
    }

    private static boolean isNumeric(String text) {
        return Targets.read(text).known().map(Target::isNumeric).orElse(false);
    }

    private static String text(List<String> main, List<String> cells, String role) {
        var at = main.indexOf(role);
        return at < 0 ? "" : cells.get(at);
    }
}
