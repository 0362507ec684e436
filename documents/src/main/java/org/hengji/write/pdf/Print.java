package org.hengji.write.pdf;

import java.util.TreeSet;
import java.util.stream.Collectors;

/** 可印的文字: text of which the fonts have every character; the others are printed as a box, and remembered. */
final class Print {

    private static final int BOX = 0x25A2;
    private static final int NAMED = 10;

    private final TreeSet<Integer> missing = new TreeSet<>();

    String of(String text) {
        var print = new StringBuilder(text.length());
        text.codePoints().filter(Print::isSeen).map(this::printed).forEach(print::appendCodePoint);
        return print.toString();
    }

    /** What steers how others read the text leaves no mark on paper. */
    private static boolean isSeen(int c) {
        var type = Character.getType(c);
        return c == '\t' || type != Character.CONTROL && type != Character.FORMAT && !isVariation(c);
    }

    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private int printed(int c) {
        if (c == '\t') {
            return ' ';
        }
        if (Typeface.REGULAR.has(c)) {
            return c;
        }
        missing.add(c);
        return BOX;
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /** Which characters were printed as boxes. */
    String sentence() {
        var named = missing.stream()
                .limit(NAMED)
                .map(c -> "“" + Character.toString(c) + "”（U+%04X）".formatted(c))
                .collect(Collectors.joining("、"));
        return "字体里没有" + named + (missing.size() > NAMED ? "等 " + missing.size() + " 个字" : "")
                + "，PDF 里印作 ▢；请改用常用字，或转换成 docx，用有这些字的字体打印";
    }
}
