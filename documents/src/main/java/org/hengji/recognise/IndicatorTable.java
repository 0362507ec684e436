package org.hengji.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengji.entry.Numbers;
import org.hengji.entry.Targets;
import org.hengji.entry.Texts;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/**
 * 绩效指标表: the rows below a header of levels, names and values. Shifted rows are found first; only then are merged labels
 * filled down, and a level 1 that is not printed stays blank.
 */
final class IndicatorTable {

    static final String TABLE = "indicators";

    private static final List<String> MAIN = List.of("level1", "level2", "name", "target");
    private static final Path LIST = Path.of(TABLE);
    private static final Set<String> NATURES =
            Set.of("定性", "定量", "正向", "反向", "正向指标", "反向指标", "定性指标", "定量指标", "逆向", "区间");
    private static final List<String> TEXTS =
            List.of("baseline", "basis", "standard", "explanation", "scoringRule", "remark");

    private static final Pattern NUMBERED = Pattern.compile("^指标\\d{1,3}:?");

    private final Ruleset ruleset;
    private final Notes notes;
    private final List<Indicator> rows = new ArrayList<>();
    private String level1 = "";
    private String level2 = "";
    private int templates;

    IndicatorTable(Ruleset ruleset, Notes notes) {
        this.ruleset = ruleset;
        this.notes = notes;
    }

    List<Indicator> rows() {
        return List.copyOf(rows);
    }

    int templates() {
        return templates;
    }

    void read(Sheet.Line line, Columns columns) {
        var main = columns.known(MAIN);
        var window = columns.window(line, main);
        var shift = Shift.find(window, read -> isValid(main, read));
        var read = shift.map(Shift::read).orElse(window.main());
        shift.ifPresent(_ -> columns.placeWindow(line, main));
        if (isTemplate(main, read)) {
            templates++;
            notes.add(Note.Kind.TEMPLATE_ROW, line.number(), Path.FORM, line.printed(), List.of(), "空的模板行，没有计入");
            remember(main, read);
            line.placeAll();
            return;
        }
        remember(main, read);
        var at = LIST.row(rows.size());
        if (shift.isPresent() && line.size() >= columns.width()) {
            notes.add(
                    Note.Kind.SHIFTED_CELLS,
                    line.number(),
                    at,
                    printed(main, shift.get().printed()),
                    inOrder(main, shift.get().read()),
                    "这一行的内容整体%s移了 %d 格，已按所在栏放回"
                            .formatted(
                                    shift.get().by() > 0 ? "左" : "右",
                                    Math.abs(shift.get().by())));
        }
        notes.moved(line.number(), at, columns);
        rows.add(indicator(line, columns, main, read, at));
        columns.place(line);
    }

    /** The four main cells in order, and behind them what slipped out of the table. */
    private static List<String> printed(List<String> main, List<String> cells) {
        return Stream.concat(inOrder(main, cells).stream(), cells.stream().skip(main.size()))
                .toList();
    }

    /** The four main cells in order, blank for a column the table lacks. */
    private static List<String> inOrder(List<String> main, List<String> cells) {
        return MAIN.stream().map(role -> text(main, cells, role)).toList();
    }

    private Indicator indicator(Sheet.Line line, Columns columns, List<String> main, List<String> read, Path at) {
        var ownUnit = columns.text(line, "unit");
        var named = NamedUnit.of(text(main, read, "name"), ownUnit, ruleset.measures());
        var comparator = Folds.label(columns.text(line, "comparator"));
        var isNature = NATURES.contains(comparator);
        var printed = text(main, read, "target").replace("\n", "");
        var target = Targets.read(isNature || printed.isEmpty() ? printed : comparator + printed);
        var unit = ownUnit.isEmpty() ? named.unitBeside(target) : ownUnit;
        var cells = new HashMap<String, Object>();
        cells.put("level1", columns.has("level1") ? level(level1, line, at, "level1") : Cell.absent());
        cells.put("level2", columns.has("level2") ? level(level2, line, at, "level2") : Cell.absent());
        cells.put("name", notes.text(named.name(), line.number(), at.child("name")));
        cells.put("unit", Texts.read(unit));
        cells.put("weight", Numbers.points(columns.text(line, "weight")));
        cells.put("target", target);
        cells.put("templateBound", own(named.templateBound()));
        cells.put("direction", isNature || printed.isEmpty() ? own(comparator) : Cell.absent());
        for (var role : TEXTS) {
            if (columns.has(role)) {
                cells.put(role, notes.text(columns.text(line, role), line.number(), at.child(role)));
            }
        }
        return Records.with(Indicator.blank(), cells);
    }

    private Cell<String> level(String label, Sheet.Line line, Path at, String component) {
        return notes.text(label, line.number(), at.child(component));
    }

    private static Cell<String> own(String text) {
        return text.isEmpty() ? Cell.absent() : Cell.text(text);
    }

    /** Fills merged labels down: a level 1 only over a level 2 that may stand below it. */
    private void remember(List<String> main, List<String> read) {
        var one = label(text(main, read, "level1"));
        var two = label(text(main, read, "level2"));
        if (!one.isEmpty()) {
            level1 = one;
            level2 = two;
            return;
        }
        if (two.isEmpty()) {
            return;
        }
        level2 = two;
        level1 = mayStandOver(level1, two) ? level1 : "";
    }

    private boolean mayStandOver(String one, String two) {
        var category = ruleset.taxonomies().level2(two);
        var dimension = ruleset.taxonomies().level1(one);
        return category.isEmpty()
                || dimension.isEmpty()
                || ruleset.taxonomies().isParent(dimension.get(), category.get());
    }

    private boolean isValid(List<String> main, List<String> cells) {
        var name = text(main, cells, "name");
        var target = text(main, cells, "target");
        return isLevel(text(main, cells, "level1"), 1)
                && isLevel(text(main, cells, "level2"), 2)
                && !name.isEmpty()
                && !target.isEmpty()
                && hasHan(name)
                && ruleset.taxonomies().level2(name).isEmpty()
                && !isNumeric(name);
    }

    /** A value where the name should stand begins with a digit or a comparator; a name seldom does. */
    private static boolean isNumeric(String name) {
        var first = name.charAt(0);
        return !isHan(first)
                && Targets.read(name).known().map(Target::isNumeric).orElse(false);
    }

    private boolean isLevel(String label, int level) {
        return label.isEmpty()
                || (level == 1
                        ? ruleset.taxonomies().level1(label).isPresent()
                        : ruleset.taxonomies().level2(label).isPresent());
    }

    /** A row the template offers and nobody used: no name of its own, and no value. */
    private static boolean isTemplate(List<String> main, List<String> cells) {
        var target = text(main, cells, "target");
        if (!target.isEmpty() && !isDots(target)) {
            return false;
        }
        var name = NUMBERED.matcher(Folds.label(text(main, cells, "name"))).replaceFirst("");
        return isDots(name) || name.isEmpty() && target.isEmpty();
    }

    private static boolean isDots(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '.' || c == '…' || c == '·');
    }

    /** Labels set vertically or broken over lines are one word again. */
    private static String label(String text) {
        return text.replace("\n", "").strip();
    }

    private static String text(List<String> main, List<String> cells, String role) {
        var at = main.indexOf(role);
        return at < 0 ? "" : cells.get(at);
    }

    private static boolean hasHan(String text) {
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (isHan(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
