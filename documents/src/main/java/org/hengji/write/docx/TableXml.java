package org.hengji.write.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.grid.Grid.Kind;
import org.hengji.paper.Paper;
import org.hengji.write.Look;

/** 表的标记: fixed columns, merged cells by span and by continuation, heads that repeat, rows that stay whole. */
final class TableXml {

    private static final List<String> SIDES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final Xml xml;
    private final Paper paper;
    private final List<Double> columns;

    TableXml(Xml xml, Grid grid) {
        this.xml = xml;
        paper = Paper.of(grid);
        columns = paper.columns(grid);
    }

    void write(List<Grid.Row> rows) throws XMLStreamException {
        xml.open("tbl");
        look();
        xml.open("tblGrid");
        for (var column : columns) {
            xml.empty("gridCol", "w", Body.twips(column));
        }
        xml.close();
        for (var row = 0; row < rows.size(); row++) {
            row(rows, row);
        }
        xml.close();
    }

    private void look() throws XMLStreamException {
        xml.open("tblPr")
                .empty("tblW", "w", Body.twips(paper.room()), "type", "dxa")
                .empty("jc", "val", "center");
        xml.open("tblBorders");
        for (var side : SIDES) {
            xml.empty(side, "val", "single", "sz", "4", "space", "0", "color", "000000");
        }
        xml.close().empty("tblLayout", "type", "fixed").open("tblCellMar");
        xml.empty("top", "w", Body.twips(Paper.ABOVE / 2), "type", "dxa");
        xml.empty("left", "w", Body.twips(Paper.SIDE), "type", "dxa");
        xml.empty("bottom", "w", Body.twips(Paper.ABOVE / 2), "type", "dxa");
        xml.empty("right", "w", Body.twips(Paper.SIDE), "type", "dxa");
        xml.close().close();
    }

    private void row(List<Grid.Row> rows, int at) throws XMLStreamException {
        var row = rows.get(at);
        xml.open("tr").open("trPr").empty("cantSplit");
        xml.empty("trHeight", "val", Body.twips(paper.line() + 2 * Paper.ABOVE), "hRule", "atLeast");
        if (row.kind() == Kind.HEAD) {
            xml.empty("tblHeader");
        }
        xml.close();
        for (var column = 0; column < row.cells().size(); ) {
            column += cell(rows, at, column);
        }
        xml.close();
    }

    /** Writes the cell that stands in that place, or goes on there from above; says how many columns it takes. */
    private int cell(List<Grid.Row> rows, int at, int column) throws XMLStreamException {
        var origin = above(rows, at, column);
        var cell = rows.get(origin).cells().get(column);
        var part = Part.of(rows, origin, cell, at);
        var width = paper.width(cell, columns.subList(column, columns.size()));
        xml.open("tc").open("tcPr").empty("tcW", "w", Body.twips(width), "type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("gridSpan", "val", String.valueOf(cell.columns()));
        }
        if (part.end() - part.begin() > 1) {
            xml.empty("vMerge", "val", part.begin() == at ? "restart" : "continue");
        }
        seam(part, at);
        if (Look.isFilled(cell.role())) {
            xml.empty("shd", "val", "clear", "color", "auto", "fill", Look.HEAD_FILL);
        }
        xml.empty("vAlign", "val", "center").close();
        paragraphs(origin == at ? cell : cell.saying(""));
        xml.close();
        return cell.columns();
    }

    /** No line between the parts of a cell that head and body share. */
    private void seam(Part part, int at) throws XMLStreamException {
        if (part.goesOn() && at == part.end() - 1) {
            xml.open("tcBorders").empty("bottom", "val", "nil").close();
        }
        if (part.isRest() && at == part.begin()) {
            xml.open("tcBorders").empty("top", "val", "nil").close();
        }
    }

    /** The row in which the cell begins that reaches over that place. */
    private static int above(List<Grid.Row> rows, int at, int column) {
        var above = at;
        while (above > 0 && rows.get(above).cells().get(column).covered()) {
            above--;
        }
        return above;
    }

    private void paragraphs(Cell cell) throws XMLStreamException {
        var lines = cell.text().isEmpty() ? List.of("") : cell.text().lines().toList();
        for (var line : lines) {
            xml.open("p").open("pPr");
            xml.empty("spacing", "before", "0", "after", "0", "line", Body.twips(paper.line()), "lineRule", "atLeast");
            xml.empty("jc", "val", side(cell)).close();
            if (!line.isEmpty()) {
                run(cell, line);
            }
            xml.close();
        }
    }

    private static String side(Cell cell) {
        return switch (Look.side(cell.role())) {
            case LEFT -> "both";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private void run(Cell cell, String text) throws XMLStreamException {
        var size = String.valueOf(Math.round(2 * paper.type()));
        xml.open("r").open("rPr");
        if (Look.isBold(cell.role())) {
            xml.empty("rFonts", "eastAsia", FixedParts.HEAD_FONT).empty("b");
        }
        xml.empty("sz", "val", size).empty("szCs", "val", size).close();
        xml.open("t", "xml:space", "preserve").text(text).close().close();
    }
}
