package org.hengji.write;

import java.util.ArrayList;
import java.util.List;
import org.hengji.grid.Grid;

/** 对齐文本: a grid for a terminal. Han characters are two columns wide; long cells run over several lines. */
public final class AlignedText {

    private static final int MAX_WIDTH = 36;

    private AlignedText() {}

    public static String write(Grid grid) {
        var widths = widths(grid);
        var text = new StringBuilder();
        var isOutside = true;
        for (var row : grid.rows()) {
            if (isOutside && row.kind() != Grid.Kind.OUTSIDE && !text.isEmpty()) {
                text.append('\n');
            }
            append(TextCells.of(row), widths, text);
            isOutside = row.kind() == Grid.Kind.OUTSIDE;
        }
        return text.toString();
    }

    private static int[] widths(Grid grid) {
        var widths = new int[grid.width()];
        for (var row : grid.rows()) {
            var cells = TextCells.of(row);
            for (var i = 0; i < cells.size() && !isAlone(cells); i++) {
                widths[i] = Math.max(widths[i], Math.min(MAX_WIDTH, width(cells.get(i))));
            }
        }
        return widths;
    }

    private static void append(List<String> cells, int[] widths, StringBuilder text) {
        if (isAlone(cells)) {
            text.append(cells.getFirst()).append('\n');
            return;
        }
        var columns = new ArrayList<List<String>>();
        for (var i = 0; i < cells.size(); i++) {
            columns.add(folded(cells.get(i).replace('\n', ' '), Math.max(1, widths[i])));
        }
        var height = columns.stream().mapToInt(List::size).max().orElse(1);
        for (var line = 0; line < height; line++) {
            text.append(line(columns, widths, line).stripTrailing()).append('\n');
        }
    }

    private static String line(List<List<String>> columns, int[] widths, int line) {
        var text = new StringBuilder();
        for (var i = 0; i < columns.size(); i++) {
            var cell = line < columns.get(i).size() ? columns.get(i).get(line) : "";
            text.append(cell).append(" ".repeat(widths[i] - width(cell) + 2));
        }
        return text.toString();
    }

    private static List<String> folded(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0;
        for (var c : text.codePoints().toArray()) {
            if (used + width(c) > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(c);
            used += width(c);
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean isAlone(List<String> cells) {
        return cells.stream().skip(1).allMatch(String::isEmpty);
    }

    private static int width(String text) {
        return text.codePoints().map(AlignedText::width).sum();
    }

    private static int width(int c) {
        var isWide = c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0xA4CF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x20000 && c <= 0x3FFFD);
        return isWide ? 2 : 1;
    }
}
