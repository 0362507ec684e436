package org.hengji.write;

import java.util.stream.Collectors;
import org.hengji.grid.Grid;

/** 制表符文本: cells joined by tabs, one row a line, as spreadsheets put them on the clipboard. */
public final class TabText {

    private TabText() {}

    /** What stands above the table is parted from it by an empty line. */
    public static String write(Grid grid) {
        var text = new StringBuilder();
        var isOutside = true;
        for (var row : grid.rows()) {
            if (isOutside && row.kind() != Grid.Kind.OUTSIDE && !text.isEmpty()) {
                text.append('\n');
            }
            text.append(TextCells.of(row).stream().map(TabText::quoted).collect(Collectors.joining("\t", "", "\n")));
            isOutside = row.kind() == Grid.Kind.OUTSIDE;
        }
        return text.toString();
    }

    /** Text that holds a tab, a line break or begins with a quote stands in quotes. */
    private static String quoted(String text) {
        var isPlain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && !text.startsWith("\"");
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
