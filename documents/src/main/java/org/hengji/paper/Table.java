package org.hengji.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.grid.Grid.Role;

/** 排版中的表: which cell reaches over which place of the grid, and how many lines each needs. */
final class Table {

    /** 格的所在: where a cell begins. */
    record Origin(int row, int column) {}

    private final Grid grid;
    private final Paper paper;
    private final List<Double> columns;
    private final Origin[][] origins;
    private final Map<Origin, List<Wrap.Line>> lines = new HashMap<>();

    Table(Grid grid) {
        this.grid = grid;
        paper = Paper.of(grid);
        columns = paper.columns(grid);
        origins = new Origin[grid.rows().size()][grid.width()];
        for (var row = 0; row < origins.length; row++) {
            var cells = grid.rows().get(row).cells();
            for (var column = 0; column < cells.size(); column++) {
                if (!cells.get(column).covered()) {
                    cover(row, column, cells.get(column));
                }
            }
        }
    }

    private void cover(int row, int column, Cell cell) {
        var origin = new Origin(row, column);
        for (var down = row; down < Math.min(row + cell.rows(), origins.length); down++) {
            for (var right = column; right < Math.min(column + cell.columns(), grid.width()); right++) {
                origins[down][right] = origin;
            }
        }
    }

    Paper paper() {
        return paper;
    }

    int size() {
        return origins.length;
    }

    Grid.Kind kind(int row) {
        return grid.rows().get(row).kind();
    }

    Grid.Row row(int row) {
        return grid.rows().get(row);
    }

    int width() {
        return grid.width();
    }

    /** Where the cell begins that reaches over the place; a place nothing reaches over is its own. */
    Origin origin(int row, int column) {
        var origin = origins[row][column];
        return origin == null ? new Origin(row, column) : origin;
    }

    Cell cell(Origin origin) {
        var cells = grid.rows().get(origin.row()).cells();
        return origin.column() < cells.size() ? cells.get(origin.column()) : Cell.BLANK;
    }

    /** The text of a cell, broken into the lines it takes in its columns. */
    List<Wrap.Line> lines(Origin origin) {
        return lines.computeIfAbsent(origin, this::wrapped);
    }

    private List<Wrap.Line> wrapped(Origin origin) {
        return paper.lines(cell(origin), columns.subList(origin.column(), grid.width()));
    }

    /** How high a cell of that role is with so many lines. */
    double height(Role role, int count) {
        if (role == Role.TITLE) {
            return Paper.TITLE_HEIGHT * count;
        }
        return count * paper.line() + 2 * Paper.ABOVE;
    }

    /**
     * Whether a text over several rows is so long that a page would hold little beside it. It is not printed again on
     * every page but flows from row to row.
     */
    boolean isFlowing(Origin origin) {
        return cell(origin).rows() > 1 && lines(origin).size() * paper.line() > paper.depth() / 2;
    }

    /** The lines of a flowing text that stand in this row: as many as the row has by itself, in the last all that are left. */
    List<Wrap.Line> flow(Origin origin, int row) {
        var lines = lines(origin);
        var begin = 0;
        for (var above = origin.row(); above < row; above++) {
            begin = Math.min(begin + own(above), lines.size());
        }
        var isLast = row == Math.min(origin.row() + cell(origin).rows(), size()) - 1;
        return lines.subList(begin, isLast ? lines.size() : Math.min(begin + own(row), lines.size()));
    }

    /** The lines of the longest cell that stands in this row alone. */
    private int own(int row) {
        return origins(row)
                .filter(origin -> cell(origin).rows() == 1)
                .mapToInt(origin -> lines(origin).size())
                .max()
                .orElse(1);
    }

    /** How many lines a row has that goes on over several pages. */
    int longest(int row) {
        var flowing = origins(row)
                .filter(this::isFlowing)
                .mapToInt(origin -> flow(origin, row).size())
                .max();
        return Math.max(own(row), flowing.orElse(1));
    }

    private Stream<Origin> origins(int row) {
        return IntStream.range(0, width()).mapToObj(column -> origin(row, column));
    }

    /** The heads under which a row stands; none for a head and for what is outside. */
    List<Integer> heads(int row) {
        var heads = new ArrayList<Integer>();
        if (kind(row) != Grid.Kind.BODY) {
            return heads;
        }
        var above = row;
        while (above > 0 && kind(above) == Grid.Kind.BODY) {
            above--;
        }
        while (above >= 0 && kind(above) == Grid.Kind.HEAD) {
            heads.addFirst(above);
            above--;
        }
        return heads;
    }
}
