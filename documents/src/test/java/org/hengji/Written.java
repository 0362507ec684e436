package org.hengji;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;

/** 各种存法: one table as other tools would have saved it. */
public final class Written {

    private Written() {}

    /** The cells of a sample as texts, rows without text left out. */
    public static List<List<String>> rows(Path sample) {
        try {
            var grid = ((Document.Table) Readers.read(sample.toString(), Samples.bytes(sample))).grid();
            return grid.rows().stream()
                    .filter(row -> !row.isBlank())
                    .map(row -> row.cells().stream().map(Grid.Cell::text).toList())
                    .toList();
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }

    public static String tabs(List<List<String>> rows) {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n", "", "\n"));
    }

    static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The title as a heading, the rest as one table whose first row is its head. */
    static String markdown(List<List<String>> rows) {
        var body = padded(rows.subList(1, rows.size()));
        var rule = "|" + " --- |".repeat(body.getFirst().size());
        return "# " + rows.getFirst().getFirst() + "\n\n" + pipes(body.getFirst()) + "\n" + rule + "\n"
                + body.stream().skip(1).map(Written::pipes).collect(Collectors.joining("\n"));
    }

    private static String pipes(List<String> row) {
        return row.stream()
                .map(text -> text.replace("|", "\\|").replace("<", "\\<"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    static String html(List<List<String>> rows, boolean hasHead) {
        var body = padded(rows.subList(1, rows.size()));
        var head = hasHead ? "<thead>" + tr(body.getFirst()) + "</thead>\n" : tr(body.getFirst());
        return "<!DOCTYPE html><html><body><h1>" + escaped(rows.getFirst().getFirst()) + "</h1>\n<table>\n" + head
                + body.stream().skip(1).map(Written::tr).collect(Collectors.joining("\n", "<tbody>", "</tbody>"))
                + "</table></body></html>";
    }

    private static String tr(List<String> row) {
        return row.stream()
                .map(text -> "<td>" + escaped(text) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static List<List<String>> padded(List<List<String>> rows) {
        var width = rows.stream().mapToInt(List::size).max().orElse(1);
        return rows.stream()
                .map(row -> Stream.concat(
                                row.stream(), Stream.generate(() -> "").limit(width - row.size()))
                        .toList())
                .toList();
    }

    /** With a byte order mark where the encoding has one. */
    static byte[] encoded(String text, Charset charset) {
        var marked = charset.name().startsWith("UTF-") ? "\uFEFF" + text : text;
        return marked.getBytes(charset);
    }
}
