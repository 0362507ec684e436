package org.hengji.read.docx;

import org.hengji.read.Blanks;

/** 文字: what can be seen of it. */
final class Texts {

    private Texts() {}

    /** Without blanks at its ends; one of nothing but no-break spaces is empty. */
    static String seen(String text) {
        var plain = Blanks.strip(text);
        return plain.chars().allMatch(each -> each == '\u00A0' || Blanks.is((char) each)) ? "" : plain;
    }
}
