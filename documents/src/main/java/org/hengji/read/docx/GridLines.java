package org.hengji.read.docx;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * 栅格线: which lines of a table's grid part columns. Edges that were dragged aside by a hair stand for one column, and lines
 * at which no cell begins for none.
 */
final class GridLines {

    /** Three millimetres: no column anybody writes in is narrower, unless a cell says so itself. */
    static final int HAIR = 170;

    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    private record Span(int from, int to) {}

    private GridLines() {}

    static GridLines of(Block.Table table) {
        var spans = new TreeSet<Span>((one, other) -> one.to() != other.to()
                ? Integer.compare(one.to(), other.to())
                : Integer.compare(one.from(), other.from()));
        for (var row : table.rows()) {
            var at = row.before();
            for (var cell : row.cells()) {
                spans.add(new Span(at, at + cell.span()));
                at += cell.span();
            }
        }
        var lines = new GridLines();
        lines.number(spans, table.widths());
        return lines;
    }

    /** The column that begins at that line of the grid, or the first behind it. */
    int column(int line) {
        var entry = columns.floorEntry(line);
        return entry == null ? 0 : entry.getValue();
    }

    private void number(Set<Span> spans, List<Integer> widths) {
        var begun = new TreeSet<Integer>();
        var used = new TreeSet<Integer>();
        for (var span : spans) {
            begun.add(span.from());
            used.add(span.from());
            used.add(span.to());
        }
        var places = places(used.isEmpty() ? 0 : used.last(), widths);
        var narrow = narrow(spans, places);
        var column = -1;
        var next = 0;
        var first = 0L;
        var isBegun = false;
        for (var line : used) {
            var isNew = column < 0 || places[line] - first > HAIR || narrow.contains(line);
            if (isNew) {
                column = next;
                first = places[line];
                isBegun = false;
            }
            columns.put(line, column);
            if (begun.contains(line) && !isBegun) {
                isBegun = true;
                next = column + 1;
            }
        }
    }

    /** Where the lines stand; where the grid does not say, all far from one another. */
    private static long[] places(int last, List<Integer> widths) {
        var isKnown = widths.size() >= last && widths.stream().allMatch(width -> width > 0);
        var places = new long[last + 1];
        for (var line = 1; line <= last; line++) {
            places[line] = places[line - 1] + (isKnown ? widths.get(line - 1) : HAIR + 1);
        }
        return places;
    }

    /** Ends of cells that are as narrow as a hair and yet stand on their own. */
    private static Set<Integer> narrow(Set<Span> spans, long[] places) {
        var ends = new TreeSet<Integer>();
        for (var span : spans) {
            if (places[span.to()] - places[span.from()] <= HAIR) {
                ends.add(span.to());
            }
        }
        return ends;
    }
}
