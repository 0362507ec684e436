package org.hengji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;

/** PDF files drawn by hand, y counted from the top of the page. */
final class Drawn {

    private static final float SIZE = 10;

    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private byte[] bytes = {};

    private Drawn() {
        page = turned(0);
    }

    static Drawn page() {
        return new Drawn();
    }

    private PDPageContentStream turned(int rotation) {
        try {
            var added = new PDPage(PDRectangle.A4);
            added.setRotation(rotation);
            document.addPage(added);
            return new PDPageContentStream(document, added);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Drawn nextPage() {
        return nextPage(0);
    }

    Drawn nextPage(int rotation) {
        return draw(() -> {
            page.close();
            page = turned(rotation);
        });
    }

    /** Lines one after the other: x1, y1, x2, y2. */
    Drawn lines(int... ends) {
        return draw(() -> {
            for (var at = 0; at < ends.length; at += 4) {
                page.moveTo(ends[at], up(ends[at + 1]));
                page.lineTo(ends[at + 2], up(ends[at + 3]));
                page.stroke();
            }
        });
    }

    /** A full grid with lines at those places. */
    Drawn grid(List<Integer> xs, List<Integer> ys) {
        xs.forEach(x -> lines(x, ys.getFirst(), x, ys.getLast()));
        ys.forEach(y -> lines(xs.getFirst(), y, xs.getLast(), y));
        return this;
    }

    Drawn box(float grey, int x, int y, int width, int height) {
        return draw(() -> {
            page.setNonStrokingColor(grey);
            page.addRect(x, up(y + height), width, height);
            page.fill();
            page.setNonStrokingColor(0f);
        });
    }

    Drawn dashed() {
        return draw(() -> page.setLineDashPattern(new float[] {3, 3}, 0));
    }

    Drawn text(int x, int y, String text) {
        return draw(() -> {
            page.beginText();
            page.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
            page.newLineAtOffset(x, up(y));
            page.showText(text);
            page.endText();
        });
    }

    private static float up(int y) {
        return PDRectangle.A4.getHeight() - y;
    }

    private interface Step {
        void run() throws IOException;
    }

    private Drawn draw(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the file; what is drawn later is lost. */
    byte[] bytes() {
        if (bytes.length == 0) {
            var saved = new ByteArrayOutputStream();
            draw(() -> {
                page.close();
                document.save(saved);
                document.close();
            });
            bytes = saved.toByteArray();
        }
        return bytes;
    }

    Grid grid() throws Refusal {
        return ((Document.Table) Readers.read("a.pdf", bytes())).grid();
    }

    /** Covered places are printed as {@code ^}. */
    List<List<String>> cells() throws Refusal {
        return grid().rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.covered() ? "^" : cell.text())
                        .toList())
                .toList();
    }
}
