package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import org.hengji.grid.Grid;

/** 表的草稿: a table as it grows page by page. */
final class TableDraft {

    private static final double SAME = 4;

    private List<Double> xs;
    private final List<List<Slot>> rows = new ArrayList<>();
    private BitSet openBelow;

    TableDraft(PageTable first) {
        xs = first.lattice().xs();
        rows.addAll(first.rows());
        openBelow = first.lattice().openBelow();
    }

    List<List<Slot>> rows() {
        return rows;
    }

    /** Whether a table on the next page has the same edges, but for some that only one of them needs. */
    boolean hasEdgesOf(PageTable next) {
        var others = next.lattice().xs();
        var fewer = xs.size() <= others.size() ? xs : others;
        var more = xs.size() <= others.size() ? others : xs;
        return Math.abs(xs.getFirst() - others.getFirst()) < SAME
                && Math.abs(xs.getLast() - others.getLast()) < SAME
                && fewer.stream().allMatch(edge -> more.stream().anyMatch(each -> Math.abs(each - edge) < SAME));
    }

    /** Goes on with the table of the next page; returns how many of its rows only repeated heads. */
    int add(PageTable next) {
        var edges = union(next.lattice().xs());
        rows.replaceAll(row -> spread(row, xs, edges));
        var more = new ArrayList<>(next.rows().stream()
                .map(row -> spread(row, next.lattice().xs(), edges))
                .toList());
        var openAtEnd = spread(openBelow, xs, edges);
        var open = (BitSet) openAtEnd.clone();
        var heads = Heads.repeated(rows, more);
        more.subList(0, heads).clear();
        if (heads == 0) {
            open.or(spread(next.lattice().openAbove(), next.lattice().xs(), edges));
        }
        new Seam(rows, more, open, openAtEnd).close();
        rows.addAll(more);
        openBelow = spread(next.lattice().openBelow(), next.lattice().xs(), edges);
        xs = edges;
        return heads;
    }

    private List<Double> union(List<Double> others) {
        var edges = new TreeSet<>(xs);
        others.stream()
                .filter(edge -> xs.stream().noneMatch(each -> Math.abs(each - edge) < SAME))
                .forEach(edges::add);
        return List.copyOf(edges);
    }

    private static int column(List<Double> own, double middle) {
        var found = Collections.binarySearch(own, middle);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, own.size() - 2);
    }

    private static List<Slot> spread(List<Slot> row, List<Double> own, List<Double> edges) {
        var spread = new ArrayList<Slot>();
        for (var at = 0; at + 1 < edges.size(); at++) {
            spread.add(row.get(column(own, (edges.get(at) + edges.get(at + 1)) / 2)));
        }
        return spread;
    }

    private static BitSet spread(BitSet open, List<Double> own, List<Double> edges) {
        var spread = new BitSet();
        for (var at = 0; at + 1 < edges.size(); at++) {
            spread.set(at, open.get(column(own, (edges.get(at) + edges.get(at + 1)) / 2)));
        }
        return spread;
    }

    /** The rows as cells with their spans; an edge at which no cell begins parts no columns. */
    List<List<Grid.Cell>> cells() {
        var begun = new BitSet();
        for (var row : rows) {
            for (var at = 0; at < row.size(); at++) {
                if (at == 0 || row.get(at) != row.get(at - 1)) {
                    begun.set(at);
                }
            }
        }
        var columns = begun.stream().boxed().toList();
        var told = Collections.newSetFromMap(new IdentityHashMap<Slot, Boolean>());
        var cells = new ArrayList<List<Grid.Cell>>();
        for (var row = 0; row < rows.size(); row++) {
            var line = new ArrayList<Grid.Cell>();
            for (var at = 0; at < columns.size(); at++) {
                line.add(cell(row, at, columns, told));
            }
            cells.add(line);
        }
        return cells;
    }

    private Grid.Cell cell(int row, int at, List<Integer> columns, java.util.Set<Slot> told) {
        var slot = rows.get(row).get(columns.get(at));
        if (!told.add(slot)) {
            return Grid.Cell.COVERED;
        }
        var right = at + 1;
        while (right < columns.size() && rows.get(row).get(columns.get(right)) == slot) {
            right++;
        }
        var below = row + 1;
        while (below < rows.size() && rows.get(below).get(columns.get(at)) == slot) {
            below++;
        }
        return Grid.Cell.of(slot.text()).spanning(right - at, below - row);
    }
}
