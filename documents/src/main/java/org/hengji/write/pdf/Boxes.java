package org.hengji.write.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.paper.Page;
import org.hengji.paper.Paper;

/** 框: where the cells of a page stand, in points from the lower left corner of the paper. */
final class Boxes {

    private Boxes() {}

    record Box(Grid.Cell cell, Grid.Kind kind, double x, double bottom, double width, double height) {}

    static List<Box> of(Page page, Paper paper, List<Double> columns) {
        var boxes = new ArrayList<Box>();
        var top = paper.height() - Paper.MARGIN;
        for (var row = 0; row < page.lines().size(); row++) {
            var line = page.lines().get(row);
            var x = Paper.MARGIN;
            for (var column = 0; column < line.row().cells().size(); column++) {
                var cell = line.row().cells().get(column);
                if (!cell.covered()) {
                    var height = height(page, row, cell.rows());
                    var width = paper.width(cell, columns.subList(column, columns.size()));
                    boxes.add(new Box(cell, line.row().kind(), x, top - height, width, height));
                }
                x += columns.get(column);
            }
            top -= line.height();
        }
        return boxes;
    }

    private static double height(Page page, int row, int rows) {
        return page.lines().subList(row, Math.min(row + rows, page.lines().size())).stream()
                .mapToDouble(Page.Line::height)
                .sum();
    }
}
