package org.hengji.write;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;

/** 文本里的格: the cells of a row where text has no spans. */
final class TextCells {

    private TextCells() {}

    /** A cell over several columns is one cell; the places it covers are left over at the row's end. */
    static List<String> of(Grid.Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0;
                column < row.cells().size();
                column += row.cells().get(column).columns()) {
            cells.add(row.text(column));
        }
        while (cells.size() < row.cells().size()) {
            cells.add("");
        }
        return cells;
    }
}
