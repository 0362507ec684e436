package org.hengji.server.sheet;

import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Form;
import org.hengji.grid.Grid;

/**
 * 网页上的表: the grid of a layout with what a page needs besides: how wide its columns are and how each field is called.
 *
 * @param above title and year; {@code below} are the lines to sign on
 * @param widths the columns' shares of the width, such as {@code 12.5%}
 */
public record Sheet(List<Square> above, List<String> widths, List<Line> lines, List<Square> below) {

    private static final int TENTH = 10;

    public Sheet {
        above = List.copyOf(above);
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
        below = List.copyOf(below);
    }

    /** 行. */
    public record Line(boolean isHead, List<Square> squares) {

        public Line {
            squares = List.copyOf(squares);
        }
    }

    /**
     * 格.
     *
     * @param label what the field is called by those who do not see where it stands
     */
    public record Square(Grid.Cell cell, String label) {

        /** The class that says what the cell is for. */
        public String role() {
            return switch (cell.role()) {
                case PLAIN, TEXT -> "text";
                case TITLE -> "title";
                case NOTE -> "note";
                case HEAD -> "head";
                case LABEL -> "label";
                case SHORT -> "short";
                case NUMBER -> "number";
            };
        }

        /** Whether it names others: what stands beside it or below it. */
        public boolean isHeading() {
            return cell.role() == Grid.Role.HEAD || cell.role() == Grid.Role.LABEL;
        }

        /** Which of them: the column, the row, or all rows it reaches over. */
        public String scope() {
            if (cell.role() == Grid.Role.HEAD) {
                return cell.columns() > 1 ? "colgroup" : "col";
            }
            return cell.rows() > 1 ? "rowgroup" : "row";
        }

        public String also() {
            return String.join(" ", cell.also());
        }
    }

    public static Sheet of(Form form, Grid grid) {
        var labels = new FieldLabels(form);
        var above = new ArrayList<Square>();
        var below = new ArrayList<Square>();
        var lines = new ArrayList<Line>();
        for (var row : grid.rows()) {
            var squares = squares(row, labels);
            if (row.kind() == Grid.Kind.OUTSIDE) {
                (lines.isEmpty() ? above : below).addAll(squares);
                continue;
            }
            lines.add(new Line(row.kind() == Grid.Kind.HEAD, squares));
        }
        return new Sheet(
                above, grid.page().widths().stream().map(Sheet::percent).toList(), lines, below);
    }

    private static List<Square> squares(Grid.Row row, FieldLabels labels) {
        var squares = new ArrayList<Square>();
        for (var column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            if (!cell.covered()) {
                labels.pass(column, cell);
                squares.add(new Square(cell, labels.of(column, cell)));
            }
        }
        return squares;
    }

    private static String percent(int thousandths) {
        return thousandths / TENTH + "." + thousandths % TENTH + "%";
    }
}
