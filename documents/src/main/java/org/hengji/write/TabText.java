package org.hengji.write;

import java.util.stream.Collectors;
import org.hengji.grid.Grid;

/** 制表符文本: cells joined by tabs, one row a line, as spreadsheets put them on the clipboard. */
public final class TabText {

    private TabText() {}

    public static String write(Grid grid) {
        return grid.rows().stream().map(TabText::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Grid.Row row) {
        return row.cells().stream().map(cell -> quoted(cell.text())).collect(Collectors.joining("\t"));
    }

    /** Text that holds a tab, a line break or begins with a quote stands in quotes. */
    private static String quoted(String text) {
        var isPlain = text.indexOf('\t') < 0 && text.indexOf('\n') < 0 && !text.startsWith("\"");
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
