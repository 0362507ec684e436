package org.hengji.write.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.grid.Grid.Kind;
import org.hengji.grid.Grid.Role;
import org.hengji.write.Look;

/** 写网页: one page that stands alone, for screens and for paper; heads say to a reading aid which cells they name. */
public final class HtmlTables {

    private static final int TENTH = 10;

    private final StringBuilder html = new StringBuilder();

    private HtmlTables() {}

    public static List<String> write(List<Grid> tables, OutputStream out) throws IOException {
        var page = new HtmlTables();
        page.page(tables);
        out.write(page.html.toString().getBytes(StandardCharsets.UTF_8));
        return List.of();
    }

    private void page(List<Grid> tables) {
        html.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>")
                .append(tables.isEmpty() ? "" : escaped(title(tables.getFirst())))
                .append("</title>\n<style>\n")
                .append(Style.SHEET)
                .append("</style>\n</head>\n<body>\n");
        tables.forEach(this::form);
        html.append("</body>\n</html>\n");
    }

    private static String title(Grid table) {
        return table.rows().isEmpty() ? "" : table.rows().getFirst().text(0);
    }

    private void form(Grid table) {
        html.append(table.page().isLandscape() ? "<article class=\"wide\">\n" : "<article>\n");
        var isOpen = false;
        for (var row : table.rows()) {
            if (row.kind() == Kind.OUTSIDE) {
                html.append(isOpen ? "</tbody>\n</table>\n" : "");
                isOpen = false;
                outside(row.cells().getFirst());
                continue;
            }
            if (!isOpen) {
                begin(table);
                isOpen = true;
            }
            row(row);
        }
        html.append(isOpen ? "</tbody>\n</table>\n" : "").append("</article>\n");
    }

    private void outside(Cell cell) {
        var tag = cell.role() == Role.TITLE ? "h1" : "p";
        html.append('<')
                .append(tag)
                .append('>')
                .append(escaped(cell.text()))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private void begin(Grid table) {
        html.append("<table>\n<colgroup>");
        for (var width : table.page().widths()) {
            html.append("<col style=\"width:")
                    .append(width / TENTH)
                    .append('.')
                    .append(width % TENTH)
                    .append("%\">");
        }
        html.append("</colgroup>\n<tbody>\n");
    }

    private void row(Grid.Row row) {
        html.append(row.kind() == Kind.HEAD ? "<tr class=\"head\">" : "<tr>");
        row.cells().stream().filter(cell -> !cell.covered()).forEach(this::cell);
        html.append("</tr>\n");
    }

    private void cell(Cell cell) {
        var tag = cell.role() == Role.HEAD || cell.role() == Role.LABEL ? "th" : "td";
        html.append('<').append(tag);
        html.append(cell.role() == Role.HEAD ? " scope=\"col\"" : cell.role() == Role.LABEL ? " scope=\"row\"" : "");
        if (cell.columns() > 1) {
            html.append(" colspan=\"").append(cell.columns()).append('"');
        }
        if (cell.rows() > 1) {
            html.append(" rowspan=\"").append(cell.rows()).append('"');
        }
        if (tag.equals("td") && Look.side(cell.role()) != Look.Side.LEFT) {
            html.append(cell.role() == Role.NUMBER ? " class=\"number\"" : " class=\"short\"");
        }
        html.append('>').append(escaped(cell.text()).replace("\n", "<br>"));
        html.append("</").append(tag).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
