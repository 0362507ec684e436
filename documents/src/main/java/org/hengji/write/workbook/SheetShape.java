package org.hengji.write.workbook;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;

/**
 * 版面: how wide the columns and how high the rows are, in points, so that every text is seen. Spreadsheets do not find the
 * height of merged cells themselves.
 */
final class SheetShape {

    /** More than this no spreadsheet makes a row. */
    static final double HIGHEST = 409;

    private static final double PORTRAIT = 500;
    private static final double LANDSCAPE = 745;
    private static final double LEADING = 1.42;
    private static final double SIDES = 8;
    private static final double ABOVE = 6;
    private static final double SMALLEST = 6;
    private static final double STEP = 0.5;
    private static final double LOWEST = 21;
    private static final int WHOLE = 1000;

    private final Grid grid;
    private final double[] columns;
    private final double[] heights;

    SheetShape(Grid grid) {
        this.grid = grid;
        this.columns = columns(grid);
        this.heights = new double[grid.rows().size()];
        for (var row = 0; row < heights.length; row++) {
            heights[row] = height(row);
        }
    }

    private static double[] columns(Grid grid) {
        var count = grid.width();
        var shares = grid.page().widths();
        var room = grid.page().isLandscape() ? LANDSCAPE : PORTRAIT;
        var columns = new double[count];
        for (var at = 0; at < count; at++) {
            columns[at] = room * (shares.size() == count ? shares.get(at) : (double) WHOLE / count) / WHOLE;
        }
        return columns;
    }

    double column(int at) {
        return columns[at];
    }

    double row(int at) {
        return heights[at];
    }

    /** The size of type at which the text is seen in the highest of rows; 0 when there is none. */
    double size(Grid.Cell cell, int column) {
        var most = cell.rows() * HIGHEST;
        for (var size = usual(cell.role()); size >= SMALLEST; size -= STEP) {
            if (needed(cell, column, size) <= most) {
                return size;
            }
        }
        return 0;
    }

    private static double usual(Grid.Role role) {
        return role == Grid.Role.TITLE ? Style.TITLE_SIZE : Style.SIZE;
    }

    private double needed(Grid.Cell cell, int column, double size) {
        var width = 0.0;
        for (var at = column; at < Math.min(column + cell.columns(), columns.length); at++) {
            width += columns[at];
        }
        return Measure.lines(cell.text(), (width - SIDES) / size) * size * LEADING + ABOVE;
    }

    /** What reaches over several rows makes the last of them higher where it needs to. */
    private double height(int row) {
        var height = LOWEST;
        for (var column = 0; column < columns.length; column++) {
            for (var cell : endingAt(row, column)) {
                height = Math.max(height, cell);
            }
        }
        return Math.min(height, HIGHEST);
    }

    private List<Double> endingAt(int row, int column) {
        var needs = new ArrayList<Double>(1);
        var line = grid.rows().get(row).cells();
        if (column >= line.size()) {
            return needs;
        }
        if (!line.get(column).covered()) {
            if (line.get(column).rows() == 1) {
                needs.add(need(line.get(column), column));
            }
            return needs;
        }
        for (var top = row - 1; top >= 0; top--) {
            var above = grid.rows().get(top).cells();
            var origin = column < above.size() ? above.get(column) : Grid.Cell.BLANK;
            if (origin.covered()) {
                continue;
            }
            if (top + origin.rows() == row + 1) {
                var already = 0.0;
                for (var at = top; at < row; at++) {
                    already += heights[at];
                }
                needs.add(need(origin, column) - already);
            }
            break;
        }
        return needs;
    }

    private double need(Grid.Cell cell, int column) {
        var size = size(cell, column);
        return needed(cell, column, size == 0 ? SMALLEST : size);
    }
}
