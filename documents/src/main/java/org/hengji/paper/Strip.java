package org.hengji.paper;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;

/** 一页的行: rows, or pieces of rows too high for a page, one below the other; spans are counted anew among them. */
record Strip(Table table, List<Piece> pieces) {

    /**
     * 行的一段: the lines of a row that stand on this page.
     *
     * @param end behind the last line; what belongs to several rows is printed whole in each of them
     */
    record Piece(int row, int begin, int end) {

        static final int ALL = Integer.MAX_VALUE;

        static Piece whole(int row) {
            return new Piece(row, 0, ALL);
        }
    }

    Strip plus(List<Piece> more) {
        var longer = new ArrayList<>(pieces);
        longer.addAll(more);
        return new Strip(table, longer);
    }

    double height() {
        return heights().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What reaches over several rows and needs more than they have makes the last of them higher. */
    private List<Double> heights() {
        var heights = new ArrayList<Double>();
        for (var at = 0; at < pieces.size(); at++) {
            var height = table.height(Grid.Role.TEXT, 1);
            for (var column = 0; column < table.width(); column++) {
                var begin = begin(at, column);
                if (end(at, column) == at + 1) {
                    var above = heights.subList(begin, at).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    height = Math.max(height, needed(at, column) - above);
                }
            }
            heights.add(height);
        }
        return heights;
    }

    private double needed(int at, int column) {
        var origin = origin(at, column);
        return table.height(table.cell(origin).role(), lines(at, column).size());
    }

    /** The lines of the cell that ends with that piece. */
    private List<Wrap.Line> lines(int at, int column) {
        var origin = origin(at, column);
        if (!table.isFlowing(origin)) {
            return isWhole(at, origin) ? table.lines(origin) : part(at, table.lines(origin));
        }
        var lines = new ArrayList<Wrap.Line>();
        for (var each = begin(at, column); each <= at; each++) {
            lines.addAll(part(each, table.flow(origin, pieces.get(each).row())));
        }
        return lines;
    }

    private List<Wrap.Line> part(int at, List<Wrap.Line> lines) {
        var piece = pieces.get(at);
        return lines.subList(Math.min(piece.begin(), lines.size()), Math.min(piece.end(), lines.size()));
    }

    /** What names other cells is printed whole wherever it is printed. */
    private boolean isWhole(int at, Table.Origin origin) {
        var cell = table.cell(origin);
        return cell.rows() > 1
                || cell.role() == Grid.Role.LABEL
                || pieces.get(at).end() == Piece.ALL;
    }

    private Table.Origin origin(int at, int column) {
        return table.origin(pieces.get(at).row(), column);
    }

    private int begin(int at, int column) {
        var begin = at;
        while (begin > 0 && isSame(begin - 1, at, column)) {
            begin--;
        }
        return begin;
    }

    private int end(int at, int column) {
        var end = at + 1;
        while (end < pieces.size() && isSame(end, at, column)) {
            end++;
        }
        return end;
    }

    private boolean isSame(int one, int other, int column) {
        return pieces.get(one).row() != pieces.get(other).row()
                && origin(one, column).equals(origin(other, column));
    }

    Page page() {
        var heights = heights();
        var lines = new ArrayList<Page.Line>();
        for (var at = 0; at < pieces.size(); at++) {
            lines.add(new Page.Line(row(at), heights.get(at)));
        }
        return new Page(lines);
    }

    private Grid.Row row(int at) {
        var source = table.row(pieces.get(at).row());
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < table.width(); column++) {
            var isCovered = column > origin(at, column).column() || begin(at, column) < at;
            cells.add(isCovered ? Cell.COVERED : cell(at, column));
        }
        return new Grid.Row(source.number(), source.kind(), cells);
    }

    private Cell cell(int at, int column) {
        var cell = table.cell(origin(at, column));
        var end = end(at, column);
        return cell.saying(Wrap.text(lines(end - 1, column))).spanning(cell.columns(), end - at);
    }
}
