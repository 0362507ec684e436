package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.grid.Grid;

/**
 * 纸带: the texts of a grid in reading order, and how far its rows can be trusted.
 *
 * @param isInRows whether a row of the source is a row of the table; false where every cell stands on a line of its own
 * @param isInColumns whether the place of a cell in its row says which column it belongs to
 */
record Tape(List<Atom> atoms, boolean hasCells, boolean isInRows, boolean isInColumns) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u2000-\\u200B]+");
    private static final int MOST = 90;
    private static final int LEAST_BLANK = 20;
    private static final int BRACKETED = 3;
    private static final int BRACKET = 16;

    Tape {
        atoms = List.copyOf(atoms);
    }

    static Tape of(Grid grid, List<Grid.Row> rows) {
        var atoms = new ArrayList<Atom>();
        for (var row : rows) {
            if (grid.hasCells()) {
                addCells(row, atoms);
            } else {
                addWords(row, atoms);
            }
        }
        return new Tape(atoms, grid.hasCells(), isInRows(atoms), grid.hasCells() && !isPiped(grid, rows));
    }

    Atom get(int at) {
        return atoms.get(at);
    }

    int size() {
        return atoms.size();
    }

    /** Whether every cell stands on a line of its own, also where it is blank. */
    boolean keepsBlanks() {
        return hasCells && !isInRows && atoms.stream().filter(Atom::isBlank).count() * LEAST_BLANK > atoms.size();
    }

    private static void addCells(Grid.Row row, List<Atom> atoms) {
        if (row.isBlank() && row.cells().size() > 1) {
            return;
        }
        var gap = Gap.ROW;
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            if (!cell.covered()) {
                atoms.add(new Atom(
                        cell.text().strip(), row.number(), i, row.cells().size(), gap));
                gap = Gap.CELL;
            }
        }
    }

    private static void addWords(Grid.Row row, List<Atom> atoms) {
        var gap = Gap.LINE;
        var column = 0;
        for (var word : closed(words(row))) {
            if (!word.isEmpty()) {
                atoms.add(new Atom(word, row.number(), column++, 0, gap));
                gap = Gap.SPACE;
            }
        }
    }

    /** A blank within brackets parts no cells: 开发数量( ≥**个 ). */
    private static List<String> closed(List<String> words) {
        var closed = new ArrayList<String>();
        for (var at = 0; at < words.size(); at++) {
            var end = at;
            var text = words.get(at);
            while (depth(text) == 1 && end + 1 < words.size() && end - at < BRACKETED) {
                text += " " + words.get(++end);
            }
            var isClosed = end > at
                    && depth(text) == 0
                    && text.length() <= words.get(at).length() + BRACKET;
            closed.add(isClosed ? text : words.get(at));
            at = isClosed ? end : at;
        }
        return closed;
    }

    private static int depth(String text) {
        return text.chars()
                .map(c -> c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0)
                .sum();
    }

    private static List<String> words(Grid.Row row) {
        return row.cells().size() > 1
                ? row.cells().stream().map(Grid.Cell::text).toList()
                : List.of(BLANKS.split(row.text(0).strip()));
    }

    /** Rows hold several texts each; where most hold one, or everything stands in one line, there are none. */
    private static boolean isInRows(List<Atom> atoms) {
        var rows = 0;
        var single = 0;
        var last = -1;
        var inRow = 0;
        for (var atom : atoms) {
            if (atom.isBlank()) {
                continue;
            }
            if (atom.row() != last) {
                single += inRow == 1 ? 1 : 0;
                rows++;
                last = atom.row();
                inRow = 0;
            }
            inRow++;
        }
        return rows > 3 && single * 100 < rows * MOST;
    }

    /** Pages flattened to pipes have lost their merged cells, and with them the columns. */
    private static boolean isPiped(Grid grid, List<Grid.Row> rows) {
        var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var full = rows.stream().filter(row -> row.cells().size() == width).count();
        return grid.format().equals("text") && full * 2 < rows.size();
    }
}
