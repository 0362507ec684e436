package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hengji.ruleset.Ruleset;

/** 粘连的指标表: rows without separators below a head that says which columns there are. */
public final class GluedTable {

    private static final int SHORT = 4;
    private static final Pattern POINTS = Pattern.compile("[(（]([0-9]{1,3}(?:\\.[0-9]{1,2})?)分?[)）]分?$");

    private static final Pattern MISREAD = Pattern.compile("2([1-9][0-9]{1,4}(?:\\.[0-9]+)?)(\\D{0,4})");
    private static final Pattern LEADING = Pattern.compile("^[0-9]{1,8}(?:\\.[0-9]{1,4})?");

    private final List<Content> columns;
    private final List<BigDecimal> sums;
    private final Ruleset ruleset;
    private final LevelLabels levels;
    private final Agreement agreement;
    private final List<Line> rows = new ArrayList<>();
    private String one = "";

    /** 一行和它的读法. */
    private record Line(
            int number, String printed, String body, List<String> levels, List<Reading> readings, boolean isProven) {

        /** Whether only its words tell where it begins: no label stands before them. */
        boolean isBare() {
            return levels.stream().allMatch(String::isEmpty);
        }

        Line with(List<Reading> narrowed) {
            return new Line(number, printed, body, levels, narrowed, true);
        }
    }

    private GluedTable(List<String> roles, List<BigDecimal> sums, Ruleset ruleset) {
        this.columns = roles.stream().map(Content::of).toList();
        this.sums = sums;
        this.ruleset = ruleset;
        this.levels = new LevelLabels(ruleset);
        this.agreement = new Agreement(
                columns.indexOf(Content.VALUE),
                behindTarget(),
                columns.indexOf(Content.WEIGHT),
                columns.indexOf(Content.SCORE));
    }

    private int behindTarget() {
        var last = columns.lastIndexOf(Content.VALUE);
        return last > columns.indexOf(Content.VALUE) ? last : -1;
    }

    /** 源文里的一行: its number and its text. */
    public record Source(int number, String text) {}

    /**
     * The rows of a table.
     *
     * @param roles what its columns hold, in the order of its head
     * @param sums what the weights of the whole table can come to
     */
    public static List<GluedRow> read(List<Source> lines, List<String> roles, List<BigDecimal> sums, Ruleset ruleset) {
        var table = new GluedTable(roles, sums, ruleset);
        var breaks = new RowBreaks(table.columns, ruleset);
        for (var line : lines) {
            breaks.rows(line.text().strip()).forEach(row -> table.add(line.number(), row));
        }
        table.weigh();
        var read = new ArrayList<GluedRow>();
        for (var line : table.rows) {
            read.add(table.runOn(line, table.suspected(table.runInto(table.row(line))), read));
        }
        return read;
    }

    private void add(int number, String printed) {
        var labels = new ArrayList<String>();
        var at = 0;
        if (columns.contains(Content.LEVEL1)) {
            var end = levels.one(printed, 0);
            labels.add(printed.substring(0, end));
            at = Glyphs.blanks(printed, end);
        }
        if (columns.contains(Content.LEVEL2)) {
            var end = levels.two(printed, at, at > 0);
            labels.add(printed.substring(at, end));
            at = Glyphs.blanks(printed, end);
        }
        lower(labels);
        var body = printed.substring(at);
        rows.add(new Line(number, printed, body, labels, Readings.of(body, columns, ruleset), false));
    }

    /** 成本指标 below 产出指标 is its level 2, though elsewhere it is a level 1. */
    private void lower(List<String> labels) {
        if (labels.size() < 2 || labels.getFirst().isEmpty()) {
            return;
        }
        var two = ruleset.taxonomies().level2(labels.getFirst());
        var above = ruleset.taxonomies().level1(one);
        var isBelow = labels.get(1).isEmpty()
                && two.isPresent()
                && above.filter(name -> ruleset.taxonomies().isParent(name, two.get()))
                        .isPresent()
                && !two.equals(above);
        if (isBelow) {
            labels.set(1, labels.getFirst());
            labels.set(0, "");
            return;
        }
        one = labels.getFirst();
    }

    /** Points printed behind a level 1 are the sum of its rows; all rows together come to one of the sums. */
    private void weigh() {
        var column = columns.indexOf(Content.WEIGHT);
        if (column < 0) {
            return;
        }
        for (var from = 0; from < rows.size(); ) {
            var to = from + 1;
            while (to < rows.size() && points(rows.get(to)).isEmpty() && !namesOne(rows.get(to))) {
                to++;
            }
            narrow(from, to, column, points(rows.get(from)));
            from = to;
        }
        narrow(0, rows.size(), column, sums);
    }

    private boolean namesOne(Line line) {
        return columns.contains(Content.LEVEL1) && !line.levels().getFirst().isEmpty();
    }

    private List<BigDecimal> points(Line line) {
        if (!namesOne(line)) {
            return List.of();
        }
        var found = POINTS.matcher(line.levels().getFirst());
        return found.find() ? List.of(new BigDecimal(found.group(1))) : List.of();
    }

    private void narrow(int from, int to, int column, List<BigDecimal> goals) {
        if (goals.isEmpty()) {
            return;
        }
        var part = rows.subList(from, to);
        Sums.narrowed(part.stream().map(Line::readings).toList(), column, goals).ifPresent(narrowed -> {
            for (var i = 0; i < narrowed.size(); i++) {
                part.set(i, part.get(i).with(narrowed.get(i)));
            }
        });
    }

    private GluedRow row(Line line) {
        var readings = line.readings();
        if (readings.isEmpty()) {
            return unread(line);
        }
        if (readings.stream().anyMatch(Reading::isTorn) || readings.stream().anyMatch(this::isSwallowed)) {
            return agreed(line, readings, false).because(GluedRow.OPEN);
        }
        if (readings.size() == 1 && (line.isProven() || !readings.getFirst().isCut())) {
            var row = agreed(line, readings, true);
            return readings.getFirst().isCut() ? row.because(GluedRow.SUM) : row;
        }
        var kept = agreement.kept(readings);
        return kept.size() == 1
                ? agreed(line, kept, true).because(GluedRow.ARITHMETIC)
                : agreed(line, readings, line.isProven());
    }

    /** Whether digits stand in the name while columns for them are blank. */
    private boolean isSwallowed(Reading reading) {
        var name = columns.indexOf(Content.NAME);
        return reading.missing() > 0
                && name >= 0
                && reading.cells().get(name).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static GluedRow agreed(Line line, List<Reading> readings, boolean isProven) {
        return GluedRow.agreed(line.number(), line.printed(), line.levels(), readings, isProven);
    }

    /** A scanned ≥ often comes as 2: 290% of something that reached 92%. */
    private GluedRow suspected(GluedRow row) {
        if (row.isDoubtful() || agreement.target() < 0) {
            return row;
        }
        var target = MISREAD.matcher(row.cells().get(agreement.target()));
        if (!target.matches()) {
            return row;
        }
        var rest = new BigDecimal(target.group(1));
        var isRate = target.group(2).startsWith("%") && rest.compareTo(BigDecimal.valueOf(100)) <= 0;
        return isRate || isReached(row, rest) ? row.because(GluedRow.MISREAD) : row;
    }

    /** Behind a row that was missed, in the same line, a name may begin with the reason of that row. */
    private GluedRow runOn(Line line, GluedRow row, List<GluedRow> above) {
        var words = columns.lastIndexOf(Content.WORDS);
        if (row.isDoubtful() || words < 0 || !line.isBare() || above.isEmpty()) {
            return row;
        }
        var before = above.getLast();
        var mayRunOn = before.number() == row.number()
                && before.cells().get(words).isEmpty()
                && (isShort(row) || agreement.isMissed(new Reading(before.cells(), 0, Set.of(), false)));
        if (!mayRunOn) {
            return row;
        }
        above.set(above.size() - 1, before.isDoubtful() ? before : before.because(GluedRow.WORDS_BELOW));
        return row.because(GluedRow.RUN_ON);
    }

    /** 含新建1座: too short for a name, it may be the remark of the row before. */
    private boolean isShort(GluedRow row) {
        var name = columns.indexOf(Content.NAME);
        return name >= 0 && row.cells().get(name).length() < SHORT;
    }

    /** 13.58户外迁: what follows the points begins with what is counted, so that its number may have begun before it. */
    private GluedRow runInto(GluedRow row) {
        var words = columns.lastIndexOf(Content.WORDS);
        if (row.isDoubtful() || words < 1) {
            return row;
        }
        var text = row.cells().get(words);
        var points = row.cells().get(words - 1);
        var isNumber = points.length() > 1 && Glyphs.isDigit(points.charAt(points.length() - 1));
        var isCounted =
                !text.isEmpty() && ruleset.measures().of(text.substring(0, 1)).isPresent();
        return isNumber && isCounted ? row.because(GluedRow.RUN_INTO) : row;
    }

    /** Whether what was done is about what the rest of the digits would ask. */
    private boolean isReached(GluedRow row, BigDecimal rest) {
        if (agreement.actual() < 0) {
            return false;
        }
        var done = LEADING.matcher(row.cells().get(agreement.actual()));
        if (!done.find()) {
            return false;
        }
        var number = new BigDecimal(done.group());
        return number.compareTo(rest) >= 0 && number.compareTo(rest.multiply(BigDecimal.TWO)) < 0;
    }

    /** The name up to the first number, and nothing else. */
    private GluedRow unread(Line line) {
        var cells = new ArrayList<String>(line.levels());
        for (var i = cells.size(); i < columns.size(); i++) {
            cells.add(columns.get(i) == Content.NAME ? name(line.body()) : "");
        }
        return new GluedRow(line.number(), line.printed(), cells, GluedRow.OPEN, true);
    }

    private static String name(String body) {
        var end = 1;
        while (end < body.length() && !Glyphs.isEdge(body, end)) {
            end++;
        }
        return body.substring(0, Math.min(end, body.length())).strip();
    }
}
