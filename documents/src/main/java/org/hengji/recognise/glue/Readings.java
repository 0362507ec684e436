package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hengji.ruleset.Ruleset;

/** 全部读法: every way to cut a row so that its cells fill the columns in order and nothing is left. */
final class Readings {

    private static final int STEPS = 60_000;
    private static final int MOST = 4_000;
    static final int LONGEST = 400;

    private final String text;
    private final List<Content> columns;
    private final Cells cells;
    private final List<Reading> found = new ArrayList<>();
    private int steps;

    private Readings(String text, List<Content> columns, Ruleset ruleset) {
        this.text = text;
        this.columns = columns;
        this.cells = new Cells(text, columns, ruleset);
    }

    /** The readings that leave the fewest columns blank and, if they can, cut no run of digits; none where the row is none, or too many things at once. */
    static List<Reading> of(String text, List<Content> columns, Ruleset ruleset) {
        var all = all(text, columns, ruleset);
        var least = all.stream().mapToInt(Reading::missing).min().orElse(0);
        var fullest = all.stream().filter(reading -> reading.missing() == least).toList();
        var whole = fullest.stream().filter(reading -> !reading.isCut()).toList();
        return whole.isEmpty() ? withUntorn(answered(fullest, columns), all) : whole;
    }

    /** Without those whose name takes in the words that another reads as the value. */
    private static List<Reading> answered(List<Reading> readings, List<Content> columns) {
        var name = columns.indexOf(Content.NAME);
        var value = columns.indexOf(Content.VALUE);
        if (name < 0 || value < name) {
            return readings;
        }
        return readings.stream()
                .filter(reading -> readings.stream()
                        .noneMatch(other -> takesIn(
                                reading.cells().get(name),
                                String.join("", other.cells().subList(name, value + 1)))))
                .toList();
    }

    private static boolean takesIn(String name, String words) {
        return words.length() > 2 && name.startsWith(words) && Glyphs.isHan(words.charAt(words.length() - 1));
    }

    /** Where only torn numbers fill the row, those that leave them whole are possible as well. */
    private static List<Reading> withUntorn(List<Reading> fullest, List<Reading> all) {
        if (fullest.stream().anyMatch(reading -> !reading.isTorn())) {
            return fullest;
        }
        var untorn = all.stream().filter(reading -> !reading.isTorn()).toList();
        var least = untorn.stream().mapToInt(Reading::missing).min().orElse(0);
        return Stream.concat(fullest.stream(), untorn.stream().filter(reading -> reading.missing() == least))
                .toList();
    }

    /** All readings; none where there are too many. */
    static List<Reading> all(String text, List<Content> columns, Ruleset ruleset) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        var readings = new Readings(text, columns, ruleset);
        readings.search(0, 0, new ArrayList<>(), 0, new Cuts(Set.of(), false));
        if (readings.steps >= STEPS || readings.found.size() >= MOST) {
            return List.of();
        }
        return readings.found.stream().distinct().toList();
    }

    private void search(int at, int column, List<String> row, int missing, Cuts cuts) {
        if (steps++ >= STEPS || found.size() >= MOST) {
            return;
        }
        var from = Glyphs.blanks(text, at);
        if (column == columns.size()) {
            if (from == text.length()) {
                found.add(new Reading(row, missing, cuts.columns(), cuts.isTorn()));
            }
            return;
        }
        var content = columns.get(column);
        for (var end : ends(content, from, column)) {
            var cell = text.substring(from, end).strip();
            if (isAllowed(content, cell, row) && !isSignTaken(content, cell, column)) {
                row.add(cell);
                var blank = content.isNeeded() && !cells.isTelling(content, cell) ? 1 : 0;
                search(end, column + 1, row, missing + blank, cut(from, end, column, cuts));
                row.removeLast();
            }
        }
    }

    /** A number whose unit has the next column stands without one. */
    private List<Integer> ends(Content content, int from, int column) {
        if (content.isLevel()) {
            return List.of(from);
        }
        var number = Glyphs.blanks(text, Glyphs.sign(text, from));
        var isBare = content == Content.VALUE
                && column + 1 < columns.size()
                && columns.get(column + 1) == Content.UNIT
                && number < text.length()
                && Glyphs.isDigit(text.charAt(number))
                && !cells.isTime(from);
        return isBare
                ? cells.ends(Content.AMOUNT, number).stream()
                        .filter(end -> end > number)
                        .toList()
                : cells.ends(content, from);
    }

    /** 切口: the columns that were cut out of a run of digits so far. */
    private record Cuts(Set<Integer> columns, boolean isTorn) {}

    private Cuts cut(int from, int end, int column, Cuts before) {
        if (from == end || !isInsideRun(from) && !isInsideRun(end)) {
            return before;
        }
        var columnsCut = new HashSet<>(before.columns());
        columnsCut.add(column);
        return new Cuts(columnsCut, before.isTorn() || isInsideRun(end) && isClosed(end));
    }

    /** Whether the run of digits around a place has a comparator before it and a unit behind it. */
    private boolean isClosed(int at) {
        var from = at;
        while (from > 0 && (Glyphs.isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        var end = Glyphs.run(text, at);
        var hasSign = false;
        for (var sign = Math.max(0, from - 5); sign < from; sign++) {
            hasSign |= Glyphs.blanks(text, Glyphs.sign(text, sign)) == from && Glyphs.sign(text, sign) > sign;
        }
        return hasSign && end < text.length() && cells.unit(end) > end;
    }

    private boolean isInsideRun(int at) {
        return at > 0
                && at < text.length()
                && Glyphs.isDigit(text.charAt(at))
                && (Glyphs.isDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
    }

    /** A comparator stands in its own column where the table has one. */
    private boolean isSignTaken(Content content, String cell, int column) {
        return content == Content.VALUE
                && column > 0
                && columns.get(column - 1) == Content.SIGN
                && Glyphs.sign(cell, 0) > 0;
    }

    /** No weight is nothing, and no score is above its weight. */
    private boolean isAllowed(Content content, String cell, List<String> row) {
        if (content != Content.WEIGHT && content != Content.SCORE || cell.isEmpty() || Glyphs.isDash(cell.charAt(0))) {
            return true;
        }
        var points = new BigDecimal(cell.replace("分", ""));
        var weight = columns.indexOf(Content.WEIGHT);
        if (content == Content.WEIGHT) {
            return points.signum() > 0;
        }
        return weight < 0
                || weight >= row.size()
                || new Reading(row, 0, Set.of(), false)
                        .number(weight)
                        .filter(most -> points.compareTo(most) > 0)
                        .isEmpty();
    }
}
