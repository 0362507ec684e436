package org.hengji.grid;

import java.util.List;

/**
 * 表格: rows of cells. A source's grid says what stood where; a layout's says besides what each cell is for, which place
 * of the form it shows and how the page is made. Covered parts of merged cells are blank; a span is only known where the
 * format says so. Text around a table comes as rows of one cell.
 *
 * @param format text, csv, markdown, html, xlsx, docx, pdf or json
 * @param hasCells whether the source kept its cells apart; false for running text
 * @param notes what the reader says about the source, in Chinese: encodings, limits, damage
 */
public record Grid(String format, boolean hasCells, List<Row> rows, List<Remark> notes, Page page) {

    public Grid {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** A grid that no page was laid out for. */
    public Grid(String format, boolean hasCells, List<Row> rows, List<Remark> notes) {
        this(format, hasCells, rows, notes, Page.ANY);
    }

    /** 行: the cells of one row, and where it stood in the source, counted from 1. */
    public record Row(int number, Kind kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public Row(int number, List<Cell> cells) {
            this(number, Kind.BODY, cells);
        }

        /** The text of the cell in that column; empty behind the row's end. */
        public String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }

        public boolean isBlank() {
            for (var cell : cells) {
                if (!cell.text().isBlank()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** 行的种类: a head is printed again on every page its rows go on to; what is outside has no ruling lines. */
    public enum Kind {
        OUTSIDE,
        HEAD,
        BODY
    }

    /**
     * 格: a text and how far it reaches.
     *
     * @param covered whether a cell above or to the left reaches over this place; its text is then empty
     * @param path the place in the form that the cell shows, such as {@code indicators[3].target}, rows by identity where
     *     they have one; empty for labels
     * @param isEditable whether a person who fills in the form writes here
     * @param also the places of further rows the cell stands for; what is written in it is written there as well
     */
    public record Cell(
            String text,
            int columns,
            int rows,
            boolean covered,
            Role role,
            String path,
            boolean isEditable,
            List<String> also) {

        public static final Cell BLANK = new Cell("", 1, 1, false);
        public static final Cell COVERED = new Cell("", 1, 1, true);

        public Cell {
            also = List.copyOf(also);
        }

        /** A cell that stands for itself alone. */
        public Cell(String text, int columns, int rows, boolean covered, Role role, String path, boolean isEditable) {
            this(text, columns, rows, covered, role, path, isEditable, List.of());
        }

        public Cell(String text, int columns, int rows, boolean covered) {
            this(text, columns, rows, covered, Role.PLAIN, "", false);
        }

        public static Cell of(String text) {
            return text.isEmpty() ? BLANK : new Cell(text, 1, 1, false);
        }

        /** The same cell reaching that far. */
        public Cell spanning(int columns, int rows) {
            return new Cell(text, columns, rows, covered, role, path, isEditable, also);
        }

        /** The same cell with another text. */
        public Cell saying(String text) {
            return new Cell(text, columns, rows, covered, role, path, isEditable, also);
        }
    }

    /** 格的作用: what a cell is for. How that looks is each writer's, and the same in all of them. */
    public enum Role {
        /** A cell of a source, of which only its text is known. */
        PLAIN,
        /** 标题. */
        TITLE,
        /** 表外文字: the year below the title, the lines to sign on. */
        NOTE,
        /** 表头. */
        HEAD,
        /** 栏目: the name of a field or of a group of rows. */
        LABEL,
        /** 文字: names and prose. */
        TEXT,
        /** 短语: a target, a unit, a tick. */
        SHORT,
        /** 数字: an amount, a weight, a score. */
        NUMBER
    }

    /**
     * 页面: how the grid is put on paper.
     *
     * @param widths the share of each column in the width of the page, in thousandths; empty when nobody said
     */
    public record Page(boolean isLandscape, List<Integer> widths) {

        public static final Page ANY = new Page(false, List.of());

        public Page {
            widths = List.copyOf(widths);
        }
    }

    /** 读入说明: what happened to the source before there were cells; {@code encoding} or {@code limit}. */
    public record Remark(String kind, int row, String why) {}

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
