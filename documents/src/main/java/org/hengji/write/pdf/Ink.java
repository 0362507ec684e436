package org.hengji.write.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** 墨: a document and the fonts it embeds. */
record Ink(PDDocument document, PDType0Font regular, PDType0Font bold, Print print) {

    static Ink of(PDDocument document) throws IOException {
        return new Ink(document, embedded(document, Typeface.REGULAR), embedded(document, Typeface.BOLD), new Print());
    }

    private static PDType0Font embedded(PDDocument document, Typeface face) throws IOException {
        return PDType0Font.load(document, face.font(), true);
    }

    PDType0Font font(boolean isBold) {
        return isBold ? bold : regular;
    }
}
