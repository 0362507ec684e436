package org.hengji.read;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid.Cell;

/**
 * 分隔文本: cells parted by one character, as spreadsheets copy them. A cell in double quotes may hold tabs and line
 * ends; a quote that opens a cell and is not closed at its end, within reach, is a quote like any other.
 */
final class Delimited {

    private static final int LINES_IN_A_CELL = 200;

    private final String text;
    private final char separator;
    private final Rows rows;
    private int at;
    private int line = 1;

    Delimited(String text, char separator, Rows rows) {
        this.text = text;
        this.separator = separator;
        this.rows = rows;
    }

    void read() throws Refusal {
        Lines.check(text);
        while (at < text.length()) {
            var number = line;
            rows.add(number, row());
        }
    }

    private List<Cell> row() {
        var cells = new ArrayList<Cell>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        if (at < text.length()) {
            at += Lines.breakAt(text, at);
            line++;
        }
        return cells;
    }

    private Cell cell() {
        var from = at;
        var closing = from < text.length() && text.charAt(from) == '"' ? closing(from) : -1;
        if (closing > 0) {
            at = closing + 1;
            line += Lines.numberAt(text.substring(from, closing), closing - from) - 1;
            return Cell.of(Lines.unified(text.substring(from + 1, closing)).replace("\"\"", "\""));
        }
        while (!endsAt(at)) {
            at++;
        }
        return Cell.of(text.substring(from, at));
    }

    /** Each search ends at the first quote that is not doubled, where the next one can begin: all are one pass. */
    private int closing(int opening) {
        var lines = 0;
        for (var place = opening + 1; place < text.length() && lines < LINES_IN_A_CELL; place++) {
            var each = text.charAt(place);
            if (each == '"' && !text.startsWith("\"", place + 1)) {
                return endsAt(place + 1) ? place : -1;
            }
            lines += Lines.breakAt(text, place) > 0 ? 1 : 0;
            place += each == '"' ? 1 : 0;
        }
        return -1;
    }

    private boolean endsAt(int place) {
        return place >= text.length() || text.charAt(place) == separator || Lines.breakAt(text, place) > 0;
    }
}
