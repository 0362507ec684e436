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
    private final Satisfaction satisfaction;
    private final Words words;
    private final Agreement agreement;
    private final List<Line> rows = new ArrayList<>();
    private String one = "";
    private String two = "";

    /** 一行和它的读法. */
    private record Line(
            int number,
            String printed,
            String body,
            List<String> levels,
            List<Reading> readings,
            boolean isProven,
            String doubt) {

        /** Whether only its words tell where it begins: no label stands before them. */
        boolean isBare() {
            return levels.stream().allMatch(String::isEmpty);
        }

        Line with(List<Reading> narrowed) {
            return new Line(number, printed, body, levels, narrowed, true, doubt);
        }
    }

    private GluedTable(List<Content> columns, List<BigDecimal> sums, LevelLabels levels, Ruleset ruleset) {
        this.columns = columns;
        this.sums = sums;
        this.ruleset = ruleset;
        this.levels = levels;
        this.satisfaction = new Satisfaction(ruleset);
        this.words = Words.of(ruleset);
        this.agreement = Agreement.of(columns);
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
        var columns = roles.stream().map(Content::of).toList();
        var labels = lines.isEmpty()
                ? new LevelLabels(ruleset)
                : LevelLabels.of(lines.getFirst().text().strip(), ruleset);
        var table = new GluedTable(columns, sums, labels, ruleset);
        var breaks = new RowBreaks(columns, labels, ruleset);
        for (var line : lines) {
            breaks.rows(line.text().strip()).forEach(row -> table.add(line.number(), row));
        }
        table.weigh();
        var read = new ArrayList<GluedRow>();
        for (var line : table.rows) {
            var cut = table.worded(table.row(line));
            var row = table.runOn(line, table.suspected(table.runInto(cut)), read);
            read.add(row.isDoubtful() || line.doubt().isEmpty() ? row : row.because(line.doubt()));
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
        var isGuessed = false;
        if (columns.contains(Content.LEVEL2)) {
            var end = levels.two(printed, at, at > 0);
            isGuessed = at == 0 && levels.isGuessed(printed.substring(0, end));
            end = isGuessed && levels.isSame(printed.substring(0, end), two) ? at : end;
            labels.add(printed.substring(at, end));
            at = Glyphs.blanks(printed, end);
        }
        var isLowered = lower(labels);
        var body = printed.substring(at);
        var doubt = isLowered ? GluedRow.LOWERED : isGuessed ? GluedRow.LABEL : "";
        rows.add(new Line(number, printed, body, labels, Readings.of(body, columns, ruleset), false, doubt));
    }

    /** 成本指标 below 产出指标 is its level 2, though elsewhere it is a level 1; whether the same holds of 满意度指标 stays open. */
    private boolean lower(List<String> labels) {
        if (labels.size() < 2) {
            return false;
        }
        if (labels.getFirst().isEmpty()) {
            two = labels.get(1).isEmpty() ? two : labels.get(1);
            return false;
        }
        var isLowered = labels.get(1).isEmpty() && satisfaction.isBelow(one, labels.getFirst());
        if (isLowered || labels.get(1).isEmpty() && isBelow(labels.getFirst())) {
            labels.set(1, labels.getFirst());
            labels.set(0, "");
        } else {
            one = labels.getFirst();
        }
        two = labels.get(1);
        return isLowered;
    }

    private boolean isBelow(String label) {
        var category = ruleset.taxonomies().level2(label);
        var above = ruleset.taxonomies().level1(one);
        return category.isPresent()
                && above.filter(name -> ruleset.taxonomies().isParent(name, category.get()))
                        .isPresent()
                && !category.equals(above);
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
        var likely = part.stream().map(line -> likely(line.readings())).toList();
        var all = part.stream().map(Line::readings).toList();
        Sums.narrowed(likely, column, goals)
                .or(() -> Sums.narrowed(all, column, goals))
                .ifPresent(narrowed -> {
                    for (var i = 0; i < narrowed.size(); i++) {
                        part.set(i, part.get(i).with(narrowed.get(i)));
                    }
                });
    }

    /** Words cut off a name because nothing else can be the value, and what may belong to a row before. */
    private GluedRow worded(GluedRow row) {
        var value = columns.indexOf(Content.VALUE);
        var name = columns.indexOf(Content.NAME);
        if (row.isDoubtful() || value < 1 || name < 0) {
            return row;
        }
        if (words.isSuspect(row.cells().get(name))) {
            return row.because(GluedRow.SWALLOWED);
        }
        var isLone = words.isLone(row.cells().get(value))
                        && row.cells().get(value - 1).isEmpty()
                || value - 1 == name && words.isLone(row.cells().get(value));
        var isCopied = columns.size() > value + 1
                && columns.get(value + 1) == Content.VALUE
                && row.cells().get(value).equals(row.cells().get(value + 1));
        return isLone && !isCopied ? row.because(GluedRow.WORDED) : row;
    }

    /** The readings in which points follow from target and actual, where there are any. */
    private List<Reading> likely(List<Reading> readings) {
        var kept = agreement.kept(readings);
        return kept.isEmpty() ? readings : kept;
    }

    private GluedRow row(Line line) {
        var readings = line.readings();
        if (readings.isEmpty()) {
            return unread(line);
        }
        if (readings.stream().anyMatch(Reading::isTorn) || readings.stream().anyMatch(this::isSwallowed)) {
            var proven = agreement.kept(readings);
            return proven.size() == 1 && !isSwallowed(proven.getFirst())
                    ? agreed(line, proven, true).because(GluedRow.ARITHMETIC)
                    : agreed(line, readings, false).because(GluedRow.OPEN);
        }
        if (readings.size() == 1 && (line.isProven() || !readings.getFirst().isCut())) {
            var row = agreed(line, readings, true);
            return readings.getFirst().isCut() ? row.because(GluedRow.SUM) : row;
        }
        var kept = agreement.kept(readings);
        if (kept.size() == 1) {
            return agreed(line, kept, true).because(GluedRow.ARITHMETIC);
        }
        return readings.size() == 1 && isTwice(readings.getFirst())
                ? agreed(line, readings, true).because(GluedRow.TWICE)
                : agreed(line, readings, line.isProven());
    }

    /** 88 of two columns: points and score alike, and no other number cut. */
    private boolean isTwice(Reading reading) {
        var weight = columns.indexOf(Content.WEIGHT);
        var score = columns.indexOf(Content.SCORE);
        return score == weight + 1
                && weight > 0
                && reading.missing() == 0
                && reading.cut().equals(Set.of(weight, score))
                && reading.cells().get(weight).equals(reading.cells().get(score));
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
        if (row.isDoubtful() || above.isEmpty() || above.getLast().number() != row.number()) {
            return row;
        }
        var before = above.getLast();
        var name = columns.indexOf(Content.NAME);
        if (name >= 0 && words.mayHoldAnswer(row.cells().get(name))) {
            return row.because(GluedRow.SWALLOWED);
        }
        if (agreement.isOddlyMeasured(new Reading(before.cells(), 0, Set.of(), false))) {
            above.set(above.size() - 1, before.isDoubtful() ? before : before.because(GluedRow.WORDS_BELOW));
            return row.because(GluedRow.RUN_ON);
        }
        var reason = columns.lastIndexOf(Content.WORDS);
        var mayRunOn = isOpen(before, columns.lastIndexOf(Content.TEXT))
                || isOpen(before, columns.lastIndexOf(Content.CHOICE))
                || line.isBare()
                        && isOpen(before, reason)
                        && (isShort(row) || agreement.isMissed(new Reading(before.cells(), 0, Set.of(), false)));
        if (!mayRunOn) {
            return row;
        }
        above.set(above.size() - 1, before.isDoubtful() ? before : before.because(GluedRow.WORDS_BELOW));
        return row.because(GluedRow.RUN_ON);
    }

    /** Whether words that a row should have are not read. */
    private static boolean isOpen(GluedRow row, int column) {
        return column >= 0 && row.cells().get(column).isEmpty();
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
