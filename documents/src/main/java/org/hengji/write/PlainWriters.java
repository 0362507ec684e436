package org.hengji.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hengji.grid.Grid;

/** 纯文本的写法: tables without look, parted by an empty line. */
public final class PlainWriters {

    private PlainWriters() {}

    public static List<String> tabs(List<Grid> tables, OutputStream out) throws IOException {
        var text = tables.stream()
                .map(table -> TabText.write(table).stripTrailing() + "\n")
                .collect(Collectors.joining("\n"));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    /**
     * Cells stay in their columns, what a merged cell covers is blank. The mark in front tells spreadsheets that this is
     * UTF-8, and text they would take for a formula begins with an apostrophe.
     */
    public static List<String> commas(List<Grid> tables, OutputStream out) throws IOException {
        var text = tables.stream().map(PlainWriters::commas).collect(Collectors.joining("\r\n", "\uFEFF", ""));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private static String commas(Grid table) {
        return table.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> quoted(Inert.text(cell.text())))
                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        var isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
