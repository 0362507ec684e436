package org.hengji.read;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid.Cell;

/** 竖线分格: the cells of a line between its pipes. */
final class Pipes {

    private Pipes() {}

    /** A flattened page: pipes in a row at the end are what is left of wide cells, so the empties there go. */
    static List<Cell> spanned(String line, boolean framed) {
        var cells = new ArrayList<Cell>();
        for (var text : split(line, false, framed)) {
            cells.add(Cell.of(text));
        }
        while (cells.size() > 1 && cells.getLast().text().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    /** Without the pipes that frame the line; an escaped pipe parts nothing and keeps its backslash. */
    static List<String> split(String line, boolean escapes) {
        return split(line, escapes, true);
    }

    private static List<String> split(String line, boolean escapes, boolean framed) {
        var texts = new ArrayList<String>();
        var stripped = Blanks.strip(line);
        var from = framed && stripped.startsWith("|") ? 1 : 0;
        for (var at = from; at < stripped.length(); at++) {
            var each = stripped.charAt(at);
            if (escapes && each == '\\') {
                at++;
            } else if (each == '|') {
                texts.add(Blanks.strip(stripped.substring(from, at)));
                from = at + 1;
            }
        }
        if (from < stripped.length() || texts.isEmpty()) {
            texts.add(Blanks.strip(stripped.substring(from)));
        }
        return texts;
    }
}
