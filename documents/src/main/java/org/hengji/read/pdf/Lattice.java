package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * 格架: where the lines of one table part its columns and rows, and which of the small boxes between them belong together
 * because no line parts them.
 *
 * @param xs edges of columns, left to right
 * @param ys edges of rows, top to bottom
 * @param owners for each box, row by row, the number of the first box of its cell
 * @param openAbove columns that no line closes at the upper edge, as where a page cuts them
 */
record Lattice(List<Double> xs, List<Double> ys, List<Integer> owners, BitSet openAbove, BitSet openBelow) {

    private static final int MOST = 500_000;
    private static final double BESIDE = 8;

    Lattice {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        owners = List.copyOf(owners);
    }

    /** Empty for lines that enclose less than two cells, and for coloured boxes alone. */
    static Optional<Lattice> of(List<Ruling> rulings) {
        var level = rulings.stream().filter(Ruling::isHorizontal).toList();
        var upright = rulings.stream().filter(ruling -> !ruling.isHorizontal()).toList();
        if (level.isEmpty() || upright.isEmpty() || rulings.stream().noneMatch(Ruling::isDrawn)) {
            return Optional.empty();
        }
        var xs = edges(upright, level);
        var ys = edges(level, upright);
        var boxes = (long) (xs.size() - 1) * (ys.size() - 1);
        if (xs.size() < 2 || ys.size() < 2 || boxes < 2 || boxes > MOST) {
            return Optional.empty();
        }
        var owners = new Boxes(xs, ys, level, upright).owners();
        return Optional.of(new Lattice(xs, ys, owners, open(level, xs, ys.getFirst()), open(level, xs, ys.getLast())));
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    int owner(int row, int column) {
        return owners.get(row * columns() + column);
    }

    /** How many cells there are. */
    int size() {
        return (int) owners.stream().distinct().count();
    }

    double left() {
        return xs.getFirst();
    }

    double right() {
        return xs.getLast();
    }

    double top() {
        return ys.getFirst();
    }

    double bottom() {
        return ys.getLast();
    }

    boolean surrounds(Lattice other) {
        return !other.equals(this)
                && other.left() >= left() - 1
                && other.right() <= right() + 1
                && other.top() >= top() - 1
                && other.bottom() <= bottom() + 1;
    }

    boolean holds(double x, double y) {
        return x > left() && x < right() && y > top() && y < bottom();
    }

    /** Signs at the end of a line may hang over the edge. */
    boolean holds(Glyph glyph) {
        var x = glyph.middleX();
        var y = glyph.middleY();
        return x > left() - glyph.size() && x < right() + glyph.size() && y > top() && y < bottom();
    }

    int column(double x) {
        return place(xs, x);
    }

    int row(double y) {
        return place(ys, y);
    }

    private static int place(List<Double> edges, double at) {
        var found = Collections.binarySearch(edges, at);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, edges.size() - 2);
    }

    /** Where lines of one kind stand, and how far those of the other go where the outermost are missing. */
    private static List<Double> edges(List<Ruling> own, List<Ruling> others) {
        var places = own.stream().mapToDouble(Ruling::at).distinct().sorted().toArray();
        var from = others.stream().mapToDouble(Ruling::from).min().orElse(places[0]);
        var to = others.stream().mapToDouble(Ruling::to).max().orElse(places[0]);
        var first = from < places[0] - BESIDE ? DoubleStream.of(from) : DoubleStream.empty();
        var last = to > places[places.length - 1] + BESIDE ? DoubleStream.of(to) : DoubleStream.empty();
        return DoubleStream.concat(DoubleStream.concat(first, Arrays.stream(places)), last)
                .boxed()
                .toList();
    }

    private static BitSet open(List<Ruling> level, List<Double> xs, double edge) {
        var open = new BitSet();
        for (var column = 0; column + 1 < xs.size(); column++) {
            var from = xs.get(column);
            var to = xs.get(column + 1);
            open.set(
                    column,
                    level.stream()
                            .noneMatch(line -> Math.abs(line.at() - edge) < Ruling.NEAR && line.covers(from, to)));
        }
        return open;
    }

    /** 小格: boxes between neighbouring edges, joined where no line parts them. */
    private static final class Boxes {

        private final int columns;
        private final int rows;
        private final int[] parents;

        Boxes(List<Double> xs, List<Double> ys, List<Ruling> level, List<Ruling> upright) {
            columns = xs.size() - 1;
            rows = ys.size() - 1;
            parents = new int[columns * rows];
            for (var at = 0; at < parents.length; at++) {
                parents[at] = at;
            }
            var below = walls(ys, xs, level);
            var beside = walls(xs, ys, upright);
            for (var row = 0; row < rows; row++) {
                for (var column = 0; column < columns; column++) {
                    if (column + 1 < columns && !beside[column + 1][row]) {
                        join(row * columns + column, row * columns + column + 1);
                    }
                    if (row + 1 < rows && !below[row + 1][column]) {
                        join(row * columns + column, (row + 1) * columns + column);
                    }
                }
            }
        }

        /** For each edge and each stretch of it between two edges of the other kind, whether a line is drawn there. */
        private static boolean[][] walls(List<Double> edges, List<Double> across, List<Ruling> lines) {
            var walls = new boolean[edges.size()][across.size() - 1];
            for (var line : lines) {
                var edge = Collections.binarySearch(edges, line.at());
                for (var at = 0; edge >= 0 && at + 1 < across.size(); at++) {
                    walls[edge][at] |= line.covers(across.get(at), across.get(at + 1));
                }
            }
            return walls;
        }

        private void join(int one, int other) {
            var first = root(one);
            var second = root(other);
            parents[Math.max(first, second)] = Math.min(first, second);
        }

        private int root(int at) {
            var root = at;
            while (parents[root] != root) {
                parents[root] = parents[parents[root]];
                root = parents[root];
            }
            return root;
        }

        /** Cells are rectangles: where lines leave another shape, each row of it is a cell of its own. */
        List<Integer> owners() {
            var owners = new ArrayList<Integer>();
            var lasts = new int[parents.length];
            var counts = new int[parents.length];
            for (var at = 0; at < parents.length; at++) {
                lasts[root(at)] = at;
                counts[root(at)]++;
            }
            for (var at = 0; at < parents.length; at++) {
                var root = root(at);
                var wide = lasts[root] % columns - root % columns + 1;
                var high = lasts[root] / columns - root / columns + 1;
                var isBox = wide > 0 && wide * high == counts[root];
                var goesOn = at % columns > 0 && root(at - 1) == root;
                owners.add(isBox ? root : goesOn ? owners.get(at - 1) : Integer.valueOf(at));
            }
            return owners;
        }
    }
}
