package org.hengji.server.filing;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;

/**
 * 填报进度: how many of the cells to be filled are. A row of a table counts once something stands in it besides the labels
 * of its levels; spare rows ask for nothing.
 */
record Progress(int filled, int fillable) {

    static Progress of(Grid sheet) {
        var filled = 0;
        var fillable = 0;
        for (var row : sheet.rows()) {
            var cells = asked(row);
            fillable += cells.size();
            filled +=
                    (int) cells.stream().filter(cell -> !cell.text().isBlank()).count();
        }
        return new Progress(filled, fillable);
    }

    private static List<Grid.Cell> asked(Grid.Row row) {
        var cells = new ArrayList<>(row.cells());
        cells.removeIf(
                cell -> !cell.isEditable() || cell.covered() || cell.path().isEmpty());
        var isSpare = cells.stream().anyMatch(Progress::isInTable)
                && cells.stream()
                        .filter(cell -> cell.role() != Grid.Role.LABEL)
                        .allMatch(cell -> cell.text().isBlank());
        return isSpare ? List.of() : cells;
    }

    private static boolean isInTable(Grid.Cell cell) {
        return cell.path().contains("[");
    }
}
