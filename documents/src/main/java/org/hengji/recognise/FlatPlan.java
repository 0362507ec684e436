package org.hengji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.grid.Grid;
import org.hengji.number.Folds;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Vocabulary;

/**
 * 没有单元格的文字: running text in which labels and values follow one another. It is cut only before and behind labels we
 * know; a value is taken where exactly one of the right kind stands behind its label, all else stays unplaced.
 */
final class FlatPlan {

    /** Labels cut out of running text must be this long; shorter ones occur inside sentences. */
    private static final int MIN_LABEL = 4;

    private static final int MIN_IGNORED = 3;

    private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]+(?:\\.\\d+)?(?:万元|元)?");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u3000]+");
    private static final Pattern TITLE =
            Pattern.compile("(?:\\d{4}\\s?年度?)?[\\p{IsHan}()（）]{0,20}整体[\\p{IsHan}()（）]{0,6}绩效目标[\\p{IsHan}]{0,4}表");

    private final Vocabulary vocabulary;
    private final List<String> labels;
    private final GluedIndicators glued;
    private Optional<FlatBudget> budget = Optional.empty();

    FlatPlan(Ruleset ruleset) {
        this.vocabulary = ruleset.vocabulary(DepartmentPlan.KIND);
        this.glued = new GluedIndicators(ruleset);
        this.labels = vocabulary.all().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().startsWith("tasks.") && !entry.getKey().startsWith("indicators."))
                .flatMap(entry -> entry.getValue().stream()
                        .map(Folds::label)
                        .filter(label ->
                                label.length() >= (entry.getKey().equals("ignored") ? MIN_IGNORED : MIN_LABEL)))
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** The grid with every line cut into its title, its labels and what stands between them. */
    Grid cut(Grid grid) {
        var rows = new ArrayList<Grid.Row>();
        var isPlan = false;
        for (var row : grid.rows()) {
            var line = BLANKS.matcher(row.text(0)).replaceAll(" ").strip();
            if (glued.isOpen() && !endsTable(line)) {
                glued.add(row.number(), line);
                continue;
            }
            close(row.number(), rows);
            isPlan |= hasTitle(line);
            cut(row.number(), isPlan ? unproven(row.number(), line) : line, rows);
        }
        close(0, rows);
        return new Grid(grid.format(), false, rows, grid.notes());
    }

    private void close(int number, List<Grid.Row> rows) {
        rows.addAll(glued.close(number));
        glued.below().forEach(line -> cutLabels(line.number(), line.text(), rows));
    }

    private boolean hasTitle(String line) {
        var title = TITLE.matcher(line);
        return title.find() && vocabulary.isTitle(title.group());
    }

    /** The line without the amounts that prove themselves, and without the table that begins in it. */
    private String unproven(int number, String line) {
        var found = FlatBudget.find(number, line);
        budget = found.or(() -> budget);
        var rest = found.map(FlatBudget::rest).orElse(line);
        return glued.open(number, rest).orElse(rest);
    }

    /** A line that begins with a label of another block. */
    private boolean endsTable(String line) {
        return vocabulary.isTitle(line) && line.endsWith("表") || labelAt(line, 0) > 0;
    }

    /** The plan with what the running text itself proved. */
    DepartmentPlan proven(DepartmentPlan plan) {
        return glued.noted(budget.map(found -> found.in(plan)).orElse(plan));
    }

    private void cut(int number, String line, List<Grid.Row> rows) {
        var title = TITLE.matcher(line);
        if (title.find() && vocabulary.isTitle(title.group())) {
            add(number, List.of(line.substring(0, title.start())), rows);
            add(number, List.of(title.group()), rows);
            cutLabels(number, line.substring(title.end()), rows);
            return;
        }
        cutLabels(number, line, rows);
    }

    private void cutLabels(int number, String text, List<Grid.Row> rows) {
        var label = "";
        var from = 0;
        var at = 0;
        while (at < text.length()) {
            var length = labelAt(text, at);
            if (length == 0) {
                at++;
                continue;
            }
            pair(number, label, text.substring(from, at), rows);
            label = text.substring(at, at + length);
            at += length;
            from = at;
        }
        pair(number, label, text.substring(from), rows);
    }

    /** A label with its value in one row where they surely belong together, in two rows where they may not. */
    private void pair(int number, String label, String between, List<Grid.Row> rows) {
        var value = between.strip().replaceFirst("^[:：]", "").strip();
        if (label.isEmpty() || value.isEmpty()) {
            add(number, List.of(label.isEmpty() ? value : label), rows);
            return;
        }
        var wantsAmount = vocabulary.role(label).orElse("").startsWith("budget.");
        if (wantsAmount == AMOUNT.matcher(value).matches()) {
            add(number, List.of(label, value), rows);
            return;
        }
        add(number, List.of(label), rows);
        add(number, List.of(value), rows);
    }

    private static void add(int number, List<String> texts, List<Grid.Row> rows) {
        var cells = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Grid.Cell::of)
                .toList();
        if (!cells.isEmpty()) {
            rows.add(new Grid.Row(number, cells));
        }
    }

    /** The length in {@code text} of the longest label that begins there, blanks inside it passed over; 0 if none. */
    private int labelAt(String text, int at) {
        for (var label : labels) {
            var length = matched(text, at, label);
            if (length > 0) {
                return length;
            }
        }
        return 0;
    }

    private static int matched(String text, int at, String label) {
        var position = at;
        for (var i = 0; i < label.length(); i++) {
            while (i > 0 && position < text.length() && text.charAt(position) == ' ') {
                position++;
            }
            if (position >= text.length() || !isSame(text.charAt(position), label.charAt(i))) {
                return 0;
            }
            position++;
        }
        return position - at;
    }

    private static boolean isSame(char printed, char folded) {
        return printed == folded || Folds.label(Character.toString(printed)).equals(Character.toString(folded));
    }
}
