package org.hengji.write.workbook;

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
    static final double LOWEST = 21;
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
        stretch();
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

    private double height(int row) {
        var height = LOWEST;
        var cells = grid.rows().get(row).cells();
        for (var column = 0; column < cells.size(); column++) {
            if (!cells.get(column).covered() && cells.get(column).rows() == 1) {
                height = Math.max(height, need(cells.get(column), column));
            }
        }
        return Math.min(height, HIGHEST);
    }

    /** What reaches over several rows and needs more than they have makes all of them higher. */
    private void stretch() {
        for (var row = 0; row < heights.length; row++) {
            var cells = grid.rows().get(row).cells();
            for (var column = 0; column < cells.size(); column++) {
                if (cells.get(column).rows() > 1 && !cells.get(column).text().isEmpty()) {
                    stretch(row, cells.get(column).rows(), need(cells.get(column), column));
                }
            }
        }
    }

    private void stretch(int top, int rows, double need) {
        var end = Math.min(top + rows, heights.length);
        var missing = need;
        for (var row = top; row < end; row++) {
            missing -= heights[row];
        }
        for (var row = top; row < end && missing > 0; row++) {
            heights[row] = Math.min(HIGHEST, heights[row] + missing / (end - top));
        }
    }

    private double need(Grid.Cell cell, int column) {
        if (cell.text().isEmpty()) {
            return LOWEST;
        }
        var usual = needed(cell, column, usual(cell.role()));
        if (usual <= cell.rows() * HIGHEST) {
            return usual;
        }
        var size = size(cell, column);
        return needed(cell, column, size == 0 ? SMALLEST : size);
    }
}
