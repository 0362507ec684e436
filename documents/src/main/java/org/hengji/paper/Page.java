package org.hengji.paper;

import java.util.List;
import org.hengji.grid.Grid;

/** 页: the rows of one page, heads printed again among them; spans end with the page. */
public record Page(List<Line> lines) {

    public Page {
        lines = List.copyOf(lines);
    }

    /**
     * 页上的行.
     *
     * @param height in points; at least this, when a font turns out wider than was counted with
     */
    public record Line(Grid.Row row, double height) {}

    public List<Grid.Row> rows() {
        return lines.stream().map(Line::row).toList();
    }
}
