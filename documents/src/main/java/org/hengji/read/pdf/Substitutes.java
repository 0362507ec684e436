package org.hengji.read.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * 替代字体: fonts that a file only names are never looked for on the machine: places and texts come from the file alone, and
 * the library would search all folders and leave a list of fonts behind.
 */
final class Substitutes implements FontMapper {

    private static final String ONLY = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont only;

    private Substitutes(TrueTypeFont only) {
        this.only = only;
    }

    /** 首次使用时: the library asks one mapper for all files. */
    private static final class Once {
        static {
            FontMappers.set(new Substitutes(load()));
        }

        static void touch() {}
    }

    static void use() {
        Once.touch();
    }

    private static TrueTypeFont load() {
        try (var in = PDFont.class.getResourceAsStream(ONLY)) {
            if (in == null) {
                throw new IllegalStateException("missing font " + ONLY);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(only, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(only, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, only, true);
    }
}
