package org.hengji.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 列: the columns that all rows of a table share. The row with most cells makes them; every other row takes as many of
 * them for each cell as come nearest to the widths it wishes for.
 *
 * @param widths the share of each in the width of the page, in thousandths
 */
record Columns(List<Integer> widths) {

    private static final int WHOLE = 1000;

    Columns {
        widths = List.copyOf(widths);
    }

    static Columns of(List<Line> lines) {
        var most = lines.stream().mapToInt(line -> line.items().size()).max().orElse(1);
        var maker = lines.stream()
                .filter(line -> line.items().size() == most)
                .reduce((_, later) -> later)
                .map(line -> line.items().stream().map(Item::width).toList())
                .orElse(List.of(1));
        return new Columns(shares(maker));
    }

    private static List<Integer> shares(List<Integer> wishes) {
        var edges = edges(wishes);
        var shares = new ArrayList<Integer>();
        for (var i = 1; i < edges.length; i++) {
            shares.add((int) (Math.round(edges[i]) - Math.round(edges[i - 1])));
        }
        return shares;
    }

    /** Where cells of these wishes end, in thousandths, with 0 at the front. */
    private static double[] edges(List<Integer> wishes) {
        var sum = wishes.stream().mapToInt(Integer::intValue).sum();
        var edges = new double[wishes.size() + 1];
        for (var i = 0; i < wishes.size(); i++) {
            edges[i + 1] = edges[i] + (double) WHOLE * wishes.get(i) / sum;
        }
        return edges;
    }

    /** How many columns each of the cells takes: at least one, a leading one just one, all together all of them. */
    List<Integer> spans(List<Integer> wishes, boolean hasLead) {
        if (!hasLead) {
            return nearest(wishes);
        }
        var spans = new ArrayList<Integer>();
        spans.add(1);
        spans.addAll(new Columns(widths.subList(1, widths.size())).nearest(wishes.subList(1, wishes.size())));
        return spans;
    }

    private List<Integer> nearest(List<Integer> wishes) {
        var here = edges(widths);
        var wished = edges(wishes);
        var cells = wishes.size();
        var columns = widths.size();
        var cost = new double[cells + 1][columns + 1];
        var from = new int[cells + 1][columns + 1];
        for (var row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (var cell = 1; cell <= cells; cell++) {
            for (var end = cell; end <= columns; end++) {
                for (var begin = cell - 1; begin < end; begin++) {
                    var sum = cost[cell - 1][begin] + Math.abs(here[end] - wished[cell]);
                    if (sum < cost[cell][end]) {
                        cost[cell][end] = sum;
                        from[cell][end] = begin;
                    }
                }
            }
        }
        var spans = new ArrayList<Integer>();
        var end = columns;
        for (var cell = cells; cell > 0; cell--) {
            spans.addFirst(end - from[cell][end]);
            end = from[cell][end];
        }
        return spans;
    }
}
