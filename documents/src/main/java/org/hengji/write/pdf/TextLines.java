package org.hengji.write.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hengji.paper.Paper;
import org.hengji.paper.Wrap;
import org.hengji.write.Look;
import org.hengji.write.Look.Side;

/** 行文: the lines of a cell, in the middle of its height; full lines of prose reach from side to side. */
final class TextLines {

    private static final double ASCENT = 0.86;
    private static final double EM = 1000;
    /** How much room a line may lack, in em, and still be drawn out to the side. */
    private static final double LOOSE = 2;

    private static final float NATURAL = 100;

    private final Ink ink;
    private final PDPageContentStream stream;

    TextLines(Ink ink, PDPageContentStream stream) {
        this.ink = ink;
        this.stream = stream;
    }

    void draw(Boxes.Box box, Paper paper, Side side) throws IOException {
        var lines = paper.lines(box.cell(), List.of(box.width()));
        var size = paper.type(box.cell().role());
        var leading = size * paper.line() / paper.type();
        var y = box.bottom()
                + (box.height() + lines.size() * leading) / 2
                - leading / 2
                - size / 2
                + size * (1 - ASCENT);
        for (var line : lines) {
            var font = ink.font(Look.isBold(box.cell().role()));
            draw(box, line, y, side, font, (float) size);
            y -= leading;
        }
    }

    private void draw(Boxes.Box box, Wrap.Line line, double y, Side side, PDType0Font font, float size)
            throws IOException {
        var text = ink.print().of(side == Side.LEFT ? line.text() : line.text().strip());
        if (text.isBlank()) {
            return;
        }
        var width = font.getStringWidth(text) * size / EM;
        var room = box.width() - 2 * Paper.SIDE;
        var spare = room - width;
        var x = box.x() + Paper.SIDE + Math.max(0, indent(side, spare));
        stream.beginText();
        stream.setFont(font, size);
        stream.setCharacterSpacing(isDrawnOut(side, line, spare, size) ? spacing(text, spare) : 0);
        stream.setHorizontalScaling(spare < 0 ? (float) (NATURAL * room / width) : NATURAL);
        stream.newLineAtOffset((float) x, (float) y);
        stream.showText(text);
        stream.endText();
    }

    private static double indent(Side side, double spare) {
        return switch (side) {
            case LEFT -> 0;
            case CENTRE -> spare / 2;
            case RIGHT -> spare;
        };
    }

    private static boolean isDrawnOut(Side side, Wrap.Line line, double spare, double size) {
        return side == Side.LEFT && !line.isLast() && spare > 0 && spare < LOOSE * size;
    }

    private static float spacing(String text, double spare) {
        var gaps = text.codePointCount(0, text.length()) - 1;
        return gaps > 0 ? (float) (spare / gaps) : 0;
    }
}
