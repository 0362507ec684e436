package org.hengji.read;

import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;

/** Markdown 表格: pipe tables; what stands around them is text. */
final class Markdown {

    private static final int SURELY_A_RULE = 3;

    private final List<String> lines;
    private final Rows rows = new Rows();
    private boolean hasTable;

    private Markdown(List<String> lines) {
        this.lines = lines;
    }

    /** Whether a row of pipes has the rule of dashes under it that only Markdown knows. */
    static boolean isLikely(String text) {
        if (text.indexOf('|') < 0) {
            return false;
        }
        var before = "";
        for (var at = 0; at < text.length(); ) {
            var end = Lines.end(text, at);
            var line = end - at > Limits.CELL ? "" : text.substring(at, end);
            if (isRule(line, 1) && before.indexOf('|') >= 0) {
                return true;
            }
            before = line;
            at = end < text.length() ? end + Lines.breakAt(text, end) : end;
        }
        return false;
    }

    static Grid read(SourceText source) throws Refusal {
        var reader = new Markdown(Lines.of(source.text()));
        reader.read();
        return reader.rows.grid("markdown", reader.hasTable, source.remarks());
    }

    private void read() throws Refusal {
        var depth = 0;
        for (var at = 0; at < lines.size(); at++) {
            depth = isRow(at, depth > 0) ? depth + 1 : 0;
            if (depth == 0) {
                rows.add(at + 1, MarkdownText.ofLine(lines.get(at)));
            } else if (!isRule(lines.get(at), depth <= 2 ? 1 : SURELY_A_RULE)) {
                rows.add(at + 1, cells(lines.get(at)));
                hasTable = true;
            }
        }
    }

    private boolean isRow(int at, boolean inside) {
        var line = lines.get(at);
        var heads = at + 1 < lines.size() && isRule(lines.get(at + 1), 1);
        return line.indexOf('|') >= 0 && (inside || heads || Blanks.strip(line).startsWith("|"));
    }

    private static List<Cell> cells(String line) {
        return Pipes.split(line, true).stream()
                .map(MarkdownText::ofCell)
                .map(Cell::of)
                .toList();
    }

    /** A line of nothing but pipes, blanks, colons and dashes, with at least so many dashes in each cell; one cell with a dash is an answer. */
    private static boolean isRule(String line, int dashes) {
        var pipes = 0;
        for (var at = 0; at < line.length(); at++) {
            if ("|-: \t".indexOf(line.charAt(at)) < 0) {
                return false;
            }
            pipes += line.charAt(at) == '|' ? 1 : 0;
        }
        var cells = Pipes.split(line, false);
        var most = cells.size() > 1 ? dashes : SURELY_A_RULE;
        return pipes > 0 && cells.stream().allMatch(cell -> cell.contains("-".repeat(most)));
    }
}
