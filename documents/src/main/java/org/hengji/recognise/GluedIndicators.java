package org.hengji.recognise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.grid.Grid;
import org.hengji.plan.DepartmentPlan;
import org.hengji.recognise.glue.GluedHead;
import org.hengji.recognise.glue.GluedRow;
import org.hengji.recognise.glue.GluedTable;
import org.hengji.ruleset.Ruleset;

/** 没有分隔的指标表: the head and the rows of a department plan whose cells run into one another, given back their cells. */
final class GluedIndicators {

    private static final List<BigDecimal> SUMS = List.of(BigDecimal.valueOf(100));

    private static final int SHORTEST = 3;
    private static final char HAN = '\u2E80';
    private static final int LONGEST = 8;

    private final Ruleset ruleset;
    private final List<GluedTable.Source> lines = new ArrayList<>();
    private final List<GluedTable.Source> below = new ArrayList<>();
    private final List<GluedRow> read = new ArrayList<>();
    private Optional<GluedHead> head = Optional.empty();

    GluedIndicators(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    boolean isOpen() {
        return head.isPresent();
    }

    /** Takes the head out of a line; gives what stands before it, or nothing where the line holds none. */
    Optional<String> open(int number, String line) {
        head = GluedHead.find(line, ruleset.vocabulary(DepartmentPlan.KIND)).filter(GluedHead::isGlued);
        head.ifPresent(found -> add(number, line.substring(found.end()).strip()));
        return head.map(found -> line.substring(0, found.from()));
    }

    void add(int number, String line) {
        var end = end(line);
        if (end > 0) {
            lines.add(new GluedTable.Source(number, line.substring(0, end)));
        }
        if (end < line.length()) {
            below.add(new GluedTable.Source(number, line.substring(end)));
        }
    }

    /** Where the labels below a table begin, behind its last value. */
    private int end(String line) {
        var vocabulary = ruleset.vocabulary(DepartmentPlan.KIND);
        for (var at = 1; at < line.length(); at++) {
            for (var length = Math.min(LONGEST, line.length() - at); length >= SHORTEST; length--) {
                var isIgnored = vocabulary
                        .role(line.substring(at, at + length))
                        .filter("ignored"::equals)
                        .isPresent();
                if (isIgnored && (line.charAt(at - 1) < HAN || !counts(line, at + length))) {
                    return at;
                }
            }
        }
        return line.length();
    }

    /** 联系人数 and 联系人次 are counted and name no one. */
    private static boolean counts(String line, int at) {
        return at < line.length() && "数次率".indexOf(line.charAt(at)) >= 0;
    }

    /** What stood below the table in its last line. */
    List<GluedTable.Source> below() {
        var taken = List.copyOf(below);
        below.clear();
        return taken;
    }

    /** The table as rows of cells; it is closed by that. */
    List<Grid.Row> close(int number) {
        if (head.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<Grid.Row>();
        rows.add(row(number, head.get().labels()));
        for (var row : GluedTable.read(lines, head.get().columns(), SUMS, ruleset)) {
            rows.add(row(row.number(), cells(row)));
            read.add(row);
        }
        head = Optional.empty();
        lines.clear();
        return rows;
    }

    private List<String> cells(GluedRow row) {
        var cells = new ArrayList<String>();
        var at = 0;
        for (var role : head.orElseThrow().roles()) {
            cells.add(role.startsWith("heading.") ? "" : row.cells().get(at++));
        }
        return cells;
    }

    private static Grid.Row row(int number, List<String> texts) {
        return new Grid.Row(number, texts.stream().map(Grid.Cell::of).toList());
    }

    /** The plan with a note at every row whose numbers were cut apart or left out. */
    DepartmentPlan noted(DepartmentPlan plan) {
        var source = plan.source();
        var at = 0;
        for (var row : read) {
            while (row.isDoubtful() && at < plan.indicators().size() && !isSame(row, plan, at)) {
                at++;
            }
            if (row.isDoubtful()) {
                var place =
                        at < plan.indicators().size() ? Path.of("indicators").row(at) : Path.FORM;
                var kind = row.isOpen() ? Note.Kind.UNPLACED : Note.Kind.GLUED;
                source = source.plus(
                        new Note(kind, row.number(), place, List.of(row.printed()), row.read(), row.doubt()));
                at++;
            }
        }
        return plan.withSource(source);
    }

    private static boolean isSame(GluedRow row, DepartmentPlan plan, int at) {
        var name = plan.indicators().get(at).name().raw();
        return !name.isEmpty() && row.printed().contains(name);
    }
}
