package org.hengji.read.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** 字的身份: which character a code of a font is; empty where the file does not say. */
final class CharacterNames {

    private CharacterNames() {}

    static String of(PDFont font, int code) {
        if (isUntold(font)) {
            return "";
        }
        try {
            var text = font.toUnicode(code);
            return text == null ? "" : text;
        } catch (RuntimeException _) {
            return "";
        }
    }

    /** Codes that only number the glyphs of a font which is not in the file: the library would look in a substitute for them. */
    private static boolean isUntold(PDFont font) {
        return font instanceof PDType0Font composite
                && !composite.isEmbedded()
                && !composite.getCOSObject().containsKey(COSName.TO_UNICODE)
                && composite.getDescendantFont().getCIDSystemInfo() != null
                && "Identity"
                        .equals(composite.getDescendantFont().getCIDSystemInfo().getOrdering());
    }
}
