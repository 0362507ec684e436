package org.hengji.write.docx;

import java.util.List;
import org.hengji.grid.Grid;

/**
 * 格的一段: the rows of one kind that a cell reaches over. A label beside a repeated head cannot be one cell with what it
 * reaches over below: programs lose the head or the label on the next page. It stays in the head, is repeated with it, and
 * the rest of the cell is blank.
 *
 * @param end behind the last row
 * @param goesOn whether the cell has another part below
 * @param isRest whether the cell begins above
 */
record Part(int begin, int end, boolean goesOn, boolean isRest) {

    /** The part in which the row stands, of the cell that begins in the row {@code origin}. */
    static Part of(List<Grid.Row> rows, int origin, Grid.Cell cell, int at) {
        var kind = rows.get(at).kind();
        var bottom = Math.min(origin + cell.rows(), rows.size());
        var begin = at;
        while (begin > origin && rows.get(begin - 1).kind() == kind) {
            begin--;
        }
        var end = at + 1;
        while (end < bottom && rows.get(end).kind() == kind) {
            end++;
        }
        return new Part(begin, end, end < bottom, begin > origin);
    }
}
