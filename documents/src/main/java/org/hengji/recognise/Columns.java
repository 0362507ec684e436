package org.hengji.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * 列: which column of a table holds what, as its header row says. Roles are counted without the table's prefix.
 *
 * @param isMoved whether the table's first header, before a page break, had them elsewhere
 */
record Columns(String table, Map<String, Integer> positions, int width, boolean isMoved) {

    /** The columns a header row announces for a table such as {@code indicators}. */
    static Columns of(Sheet.Line header, String table) {
        var positions = new LinkedHashMap<String, Integer>();
        for (var column : header.filled()) {
            var role = header.role(column);
            if (role.startsWith(table + ".")) {
                positions.putIfAbsent(role.substring(table.length() + 1), column);
            }
        }
        return new Columns(table, positions, header.size(), false);
    }

    Columns plus(String role, int column) {
        var more = new LinkedHashMap<>(positions);
        more.putIfAbsent(role, column);
        return new Columns(table, more, width, isMoved);
    }

    /** The same columns behind an earlier header of the table. */
    Columns after(Columns first) {
        return new Columns(table, positions, width, !positions.equals(first.positions));
    }

    boolean has(String role) {
        return positions.containsKey(role);
    }

    OptionalInt column(String role) {
        var column = positions.get(role);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    String text(Sheet.Line line, String role) {
        var column = column(role);
        return column.isPresent() ? line.text(column.getAsInt()) : "";
    }

    /** Column positions of these roles, in the order of the roles; roles the table lacks are left out. */
    List<Integer> of(List<String> roles) {
        var columns = new ArrayList<Integer>(roles.size());
        for (var role : roles) {
            var column = positions.get(role);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Those of the roles that the table has, in the same order. */
    List<String> known(List<String> roles) {
        var known = new ArrayList<String>(roles.size());
        for (var role : roles) {
            if (has(role)) {
                known.add(role);
            }
        }
        return known;
    }

    /** The texts of these roles in a row. */
    List<String> texts(Sheet.Line line, List<String> roles) {
        var texts = new ArrayList<String>(roles.size());
        for (var column : of(roles)) {
            texts.add(line.text(column));
        }
        return texts;
    }

    void place(Sheet.Line line) {
        positions.values().forEach(line::place);
    }

    void place(Sheet.Line line, List<String> roles) {
        of(roles).forEach(line::place);
    }

    /**
     * 行窗: the main cells of a row and the unheaded cells beside them, where a slipped row may have gone.
     *
     * @param cells all of them, left to right; the main ones begin at {@code first}
     */
    record Window(List<String> cells, int first, int count) {

        static Window of(List<String> main) {
            return new Window(main, 0, main.size());
        }

        List<String> main() {
            return cells.subList(first, first + count);
        }

        /** The cell so many places right of the first main one; empty outside. */
        String text(int place) {
            var at = first + place;
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }

        /** The main cells, and the others to their right up to the last that holds text. */
        List<String> printed() {
            var end = cells.size();
            while (end > first + count && cells.get(end - 1).isEmpty()) {
                end--;
            }
            return cells.subList(first, end);
        }

        int size() {
            return cells.size();
        }

        int filled() {
            return Columns.filled(cells);
        }

        boolean isBlank() {
            return filled() == 0;
        }
    }

    /** The cells of these roles; with their unheaded neighbours where they stand side by side. */
    Window window(Sheet.Line line, List<String> roles) {
        var main = of(roles);
        var from = main.getFirst();
        var to = main.getLast();
        if (to - from != main.size() - 1) {
            return Window.of(texts(line, roles));
        }
        while (from > 0 && isFree(from - 1)) {
            from--;
        }
        while (to < line.size() - 1 && isFree(to + 1)) {
            to++;
        }
        var cells = new ArrayList<String>(to - from + 1);
        for (var column = from; column <= to; column++) {
            cells.add(bare(line, column));
        }
        return new Window(cells, main.getFirst() - from, main.size());
    }

    /** How many of the cells hold text. */
    static int filled(List<String> cells) {
        var filled = 0;
        for (var text : cells) {
            filled += text.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private boolean isFree(int column) {
        return !positions.containsValue(column);
    }

    /** A heading beside the table is no cell of the row. */
    private static String bare(Sheet.Line line, int column) {
        return line.role(column).startsWith("heading.") ? "" : line.text(column);
    }

    /** Marks the unheaded neighbours as placed, when a slipped row was brought back from there. */
    void placeWindow(Sheet.Line line, List<String> roles) {
        var window = window(line, roles);
        var from = of(roles).getFirst() - window.first();
        for (var i = 0; i < window.size() && window.size() > window.count(); i++) {
            line.place(from + i);
        }
    }
}
