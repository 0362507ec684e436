package org.hengji.write.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.grid.Grid.Kind;
import org.hengji.grid.Grid.Role;
import org.hengji.paper.Page;
import org.hengji.paper.Paper;
import org.hengji.write.Look;

/** 画页: one page of a table; fills first, then text, then the lines between cells. */
final class Drawing {

    private static final float LINE = 0.6f;
    private static final float GREY = 0.94f;
    private static final double FOOT = 0.55;

    private final Ink ink;
    private final Grid table;
    private final Paper paper;
    private final List<Double> columns;

    Drawing(Ink ink, Grid table, Paper paper) {
        this.ink = ink;
        this.table = table;
        this.paper = paper;
        columns = paper.columns(table);
    }

    void draw(Page page, String foot) throws IOException {
        var sheet = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        ink.document().addPage(sheet);
        try (var stream = new PDPageContentStream(ink.document(), sheet)) {
            fill(page, stream);
            text(page, new TextLines(ink, stream), foot);
            rule(page, stream);
        }
    }

    private void fill(Page page, PDPageContentStream stream) throws IOException {
        stream.setNonStrokingColor(GREY);
        for (var box : Boxes.of(page, paper, columns)) {
            if (Look.isFilled(box.cell().role())) {
                add(box, stream);
            }
        }
        stream.fill();
        stream.setNonStrokingColor(0f);
    }

    private void rule(Page page, PDPageContentStream stream) throws IOException {
        stream.setLineWidth(LINE);
        for (var box : Boxes.of(page, paper, columns)) {
            if (box.kind() != Kind.OUTSIDE) {
                add(box, stream);
            }
        }
        stream.stroke();
    }

    private static void add(Boxes.Box box, PDPageContentStream stream) throws IOException {
        stream.addRect((float) box.x(), (float) box.bottom(), (float) box.width(), (float) box.height());
    }

    private void text(Page page, TextLines lines, String foot) throws IOException {
        for (var box : Boxes.of(page, paper, columns)) {
            lines.draw(box, paper, side(page, box));
        }
        var size = paper.type() - 1;
        var room = new Boxes.Box(
                new Cell(foot, 1, 1, false),
                Kind.OUTSIDE,
                Paper.MARGIN,
                Paper.MARGIN * FOOT - size,
                paper.room(),
                size);
        lines.draw(room, paper, Look.Side.CENTRE);
    }

    /** The lines to sign on begin where the table begins. */
    private Look.Side side(Page page, Boxes.Box box) {
        var isBelow = box.cell().role() == Role.NOTE
                && page.rows().stream()
                        .anyMatch(row -> row.text(0).equals(box.cell().text()) && Look.isBelow(table, row));
        return isBelow ? Look.Side.LEFT : Look.side(box.cell().role());
    }
}
