package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 居中: which rows the labels of merged cells reach over, when each is printed in the middle of its rows and these follow one
 * another without a gap.
 *
 * @param heights how many lines each row takes
 */
record Centring(List<Integer> heights, List<Spot> spots) {

    /** 位置: a label on the line of a row, or on a line of its own before that row. */
    record Spot(int row, boolean isOnRow) {}

    private static final int LINE = 8;
    private static final List<Integer> PADDINGS = List.of(0, 4, 8);
    private static final int MOST = 20_000;

    /** The first rows of the labels; empty where there is no way that fits, or more than one. */
    Optional<List<Integer>> firsts(Predicate<List<Integer>> fits) {
        var found = new HashSet<List<Integer>>();
        for (var padding : PADDINGS) {
            new Search(tops(padding), found, fits).from(0, List.of());
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private int[] tops(int padding) {
        var tops = new int[heights.size() + 1];
        for (var i = 0; i < heights.size(); i++) {
            tops[i + 1] = tops[i] + LINE * heights.get(i) + padding;
        }
        return tops;
    }

    /** Tries every last row for every label, the first label first. */
    private final class Search {

        private final int[] tops;
        private final Set<List<Integer>> found;
        private final Predicate<List<Integer>> fits;
        private int steps;

        Search(int[] tops, Set<List<Integer>> found, Predicate<List<Integer>> fits) {
            this.tops = tops;
            this.found = found;
            this.fits = fits;
        }

        void from(int row, List<Integer> firsts) {
            if (firsts.size() == spots.size()) {
                if (row == heights.size() && fits.test(firsts)) {
                    found.add(firsts);
                }
                return;
            }
            for (var end = row + 1; end <= heights.size() && steps < MOST; end++) {
                steps++;
                if (isAt(spots.get(firsts.size()), (tops[row] + tops[end]) / 2)) {
                    var more = new ArrayList<>(firsts);
                    more.add(row);
                    from(end, List.copyOf(more));
                }
            }
        }

        private boolean isAt(Spot spot, int middle) {
            if (spot.isOnRow()) {
                return Math.abs(middle - middle(spot.row())) <= 1;
            }
            return spot.row() > 0
                    && middle > middle(spot.row() - 1) + 1
                    && (spot.row() == heights.size() || middle < middle(spot.row()) - 1);
        }

        private int middle(int row) {
            return (tops[row] + tops[row + 1]) / 2;
        }
    }
}
