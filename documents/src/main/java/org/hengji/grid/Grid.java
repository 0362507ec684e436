package org.hengji.grid;

import java.util.List;

/**
 * 表格: rows of cells as a source printed them. Covered parts of merged cells are blank; a span is only known where the
 * format says so. Text around a table comes as rows of one cell.
 *
 * @param format text, csv, markdown, html or json
 * @param hasCells whether the source kept its cells apart; false for running text
 * @param notes what the reader says about the source, in Chinese: encodings, limits, damage
 */
public record Grid(String format, boolean hasCells, List<Row> rows, List<Remark> notes) {

    public Grid {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** 行: the cells of one row, and where it stood in the source, counted from 1. */
    public record Row(int number, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The text of the cell in that column; empty behind the row's end. */
        public String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }

        public boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    /**
     * 格: a text and how far it reaches.
     *
     * @param covered whether a cell above or to the left reaches over this place; its text is then empty
     */
    public record Cell(String text, int columns, int rows, boolean covered) {

        public static final Cell BLANK = new Cell("", 1, 1, false);
        public static final Cell COVERED = new Cell("", 1, 1, true);

        public static Cell of(String text) {
            return text.isEmpty() ? BLANK : new Cell(text, 1, 1, false);
        }
    }

    /** 读入说明: what happened to the source before there were cells; {@code encoding} or {@code limit}. */
    public record Remark(String kind, int row, String why) {}

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
