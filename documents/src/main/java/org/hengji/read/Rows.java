package org.hengji.read;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;

/** 行的收集: gathers the rows of a grid within the limits. */
public final class Rows {

    private final List<Grid.Row> rows = new ArrayList<>();
    private long cells;

    /** The number of the next row where rows are counted as they come. */
    public int next() {
        return rows.size() + 1;
    }

    public void add(int number, List<Cell> row) throws Refusal {
        Limits.rows(next());
        Limits.columns(number, row.size());
        cells += row.size();
        Limits.cells(cells);
        for (var cell : row) {
            Limits.cell(number, cell.text().length());
        }
        rows.add(new Grid.Row(number, row));
    }

    public void add(int number, String only) throws Refusal {
        add(number, List.of(Cell.of(only)));
    }

    public Grid grid(String format, boolean hasCells, List<Grid.Remark> notes) {
        return new Grid(format, hasCells, rows, notes);
    }
}
