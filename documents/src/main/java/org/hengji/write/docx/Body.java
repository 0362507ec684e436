package org.hengji.write.docx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Kind;
import org.hengji.grid.Grid.Role;
import org.hengji.paper.Paper;
import org.hengji.write.Look;

/** 正文: each form on pages of its own; what is outside of its table as paragraphs. */
final class Body {

    private final Xml xml;

    private Body(Xml xml) {
        this.xml = xml;
    }

    static void write(List<Grid> tables, OutputStream out) throws XMLStreamException {
        var xml = Xml.root(out, "document").open("body");
        var body = new Body(xml);
        for (var i = 0; i < tables.size(); i++) {
            body.table(tables.get(i));
            body.end(tables.get(i), i == tables.size() - 1);
        }
        xml.close().end();
    }

    private void table(Grid grid) throws XMLStreamException {
        var blocks = Block.of(grid);
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block.isOutside()) {
                for (var row : block.rows()) {
                    outside(grid, row);
                }
                continue;
            }
            if (i > 0 && !blocks.get(i - 1).isOutside()) {
                hairline();
            }
            new TableXml(xml, grid).write(block.rows());
        }
    }

    private void outside(Grid grid, Grid.Row row) throws XMLStreamException {
        var cell = row.cells().getFirst();
        xml.open("p").open("pPr");
        if (cell.role() == Role.TITLE) {
            xml.empty("pStyle", "val", "title");
        }
        if (cell.role() != Role.TITLE) {
            xml.empty("spacing", "before", "60", "after", "60");
            xml.empty("jc", "val", Look.isBelow(grid, row) ? "left" : "center");
        }
        xml.close()
                .open("r")
                .open("t", "xml:space", "preserve")
                .text(cell.text())
                .close()
                .close()
                .close();
    }

    /** Tables that touch would become one; a paragraph of the least height keeps them apart, and their heads repeated. */
    private void hairline() throws XMLStreamException {
        xml.open("p").open("pPr");
        xml.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
        xml.open("rPr").empty("sz", "val", "2").close().close().close();
    }

    /** The page of a form is said at its end: by its last paragraph, for the last form by the body itself. */
    private void end(Grid grid, boolean isLast) throws XMLStreamException {
        xml.open("p").open("pPr");
        xml.empty("spacing", "before", "0", "after", "0", "line", "20", "lineRule", "exact");
        if (isLast) {
            xml.close().close();
            page(grid);
            return;
        }
        page(grid);
        xml.close().close();
    }

    private void page(Grid grid) throws XMLStreamException {
        var paper = Paper.of(grid);
        var margin = twips(Paper.MARGIN);
        xml.open("sectPr").empty("footerReference", "type", "default", "r:id", "rId3");
        xml.empty("type", "val", "nextPage");
        if (grid.page().isLandscape()) {
            xml.empty("pgSz", "w", twips(paper.width()), "h", twips(paper.height()), "orient", "landscape");
        } else {
            xml.empty("pgSz", "w", twips(paper.width()), "h", twips(paper.height()));
        }
        xml.empty(
                "pgMar", "top", margin, "right", margin, "bottom", margin, "left", margin, "header", "567", "footer",
                "454", "gutter", "0");
        xml.close();
    }

    static String twips(double points) {
        return String.valueOf(Math.round(points * 20));
    }

    /** 段落: rows that stand in one table, or outside of any. */
    record Block(boolean isOutside, List<Grid.Row> rows) {

        /** Cut where rows step out of the table and where a head begins that is printed again on the next page. */
        static List<Block> of(Grid grid) {
            var blocks = new ArrayList<Block>();
            var begin = 0;
            for (var at = 1; at <= grid.rows().size(); at++) {
                if (at == grid.rows().size()
                        || isCut(
                                grid.rows().get(at - 1).kind(),
                                grid.rows().get(at).kind())) {
                    var rows = grid.rows().subList(begin, at);
                    blocks.add(new Block(rows.getFirst().kind() == Kind.OUTSIDE, rows));
                    begin = at;
                }
            }
            return blocks;
        }

        private static boolean isCut(Kind above, Kind below) {
            return (above == Kind.OUTSIDE) != (below == Kind.OUTSIDE) || above == Kind.BODY && below == Kind.HEAD;
        }
    }
}
