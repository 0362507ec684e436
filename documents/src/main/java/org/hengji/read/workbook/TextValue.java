package org.hengji.read.workbook;

import java.util.regex.Pattern;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 富文本: the text of a shared or inline string: its runs joined, how it is pronounced left out. */
final class TextValue {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private TextValue() {}

    /** The text inside the element that just began, up to its end. */
    static String inside(Markup markup, int row) throws Refusal {
        var text = new StringBuilder();
        var outside = markup.depth() - 1;
        var isText = false;
        while (true) {
            switch (markup.next()) {
                case START -> {
                    if (markup.name().equals("rPh") || markup.name().equals("phoneticPr")) {
                        markup.skip();
                    } else {
                        isText = markup.name().equals("t");
                    }
                }
                case TEXT -> {
                    if (isText) {
                        markup.appendTo(text);
                        Limits.cell(row, text.length());
                    }
                }
                case END -> {
                    isText = false;
                    if (markup.depth() == outside) {
                        return sound(text.toString());
                    }
                }
                case DONE -> throw markup.broken();
            }
        }
    }

    /** Characters as other readers have them: escapes undone, one line end, no U+0000 and no half characters. */
    static String sound(String raw) {
        var text = raw.indexOf("_x") < 0
                ? raw
                : ESCAPE.matcher(raw)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        if (text.chars().allMatch(each -> each >= ' ' && !Character.isSurrogate((char) each) || each == '\n')) {
            return text;
        }
        var sound = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(each -> each != 0)
                .map(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE ? '\uFFFD' : each)
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }
}
