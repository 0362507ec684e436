package org.hengji.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.hengji.grid.Grid;

/**
 * 纸张: A4, its margins and the sizes of type, in points. The look of official tables: a large title, text of size 五号,
 * on a page that lies on its side of size 小五.
 *
 * @param width of the paper
 * @param height of the paper
 * @param type size of the text in the table
 */
public record Paper(double width, double height, double type) {

    public static final double MARGIN = 51;
    public static final double TITLE = 18;
    public static final double TITLE_HEIGHT = 36;
    /** Room between a cell's border and its text, at the sides. */
    public static final double SIDE = 4;
    /** The same above and below. */
    public static final double ABOVE = 3;

    private static final double SHORT_EDGE = 595.3;
    private static final double LONG_EDGE = 841.9;
    private static final double FULL_SIZE = 10.5;
    private static final double SMALL_SIZE = 9;
    private static final double LEADING = 1.4;
    private static final int WHOLE = 1000;

    public static Paper of(Grid grid) {
        return grid.page().isLandscape()
                ? new Paper(LONG_EDGE, SHORT_EDGE, SMALL_SIZE)
                : new Paper(SHORT_EDGE, LONG_EDGE, FULL_SIZE);
    }

    /** From one line of text to the next. */
    public double line() {
        return type * LEADING;
    }

    /** How wide the table is. */
    public double room() {
        return width - 2 * MARGIN;
    }

    /** How high all that stands on one page may be together. */
    public double depth() {
        return height - 2 * MARGIN;
    }

    /** The text of a cell, broken into the lines it takes; its first column is the first of those given. */
    public List<Wrap.Line> lines(Grid.Cell cell, List<Double> columns) {
        return Wrap.lines(cell.text(), (width(cell, columns) - 2 * SIDE) / type(cell.role()));
    }

    /** The width of a cell; its first column is the first of those given. */
    public double width(Grid.Cell cell, List<Double> columns) {
        return columns.stream()
                .limit(cell.columns())
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The size of type in a cell of that role. */
    public double type(Grid.Role role) {
        return role == Grid.Role.TITLE ? TITLE : type;
    }

    /** The width of each column of the grid. */
    public List<Double> columns(Grid grid) {
        var shares = grid.page().widths();
        var count = grid.width();
        return IntStream.range(0, count)
                .mapToObj(i -> room() * (shares.size() == count ? shares.get(i) : (double) WHOLE / count) / WHOLE)
                .toList();
    }
}
