package org.hengji.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 字体: the two weights PDFs are printed in, read once. Every document embeds the characters it uses. */
final class Typeface {

    static final Typeface REGULAR = new Typeface("HengjiSong-Regular.ttf");
    static final Typeface BOLD = new Typeface("HengjiSong-Bold.ttf");

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    private Typeface(String file) {
        try (var in = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    TrueTypeFont font() {
        return font;
    }

    boolean has(int c) {
        return glyphs.getGlyphId(c) != 0;
    }
}
