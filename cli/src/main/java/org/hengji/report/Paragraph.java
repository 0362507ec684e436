package org.hengji.report;

import java.util.ArrayList;
import java.util.List;

/** 折行: text cut into lines of a width in terminal columns, where a Han character takes two. */
final class Paragraph {

    /** What may not begin a line. */
    private static final String CLOSING = "，。、；：？！）〕】》」』”’…—%％,.;:?!)]}";
    /** What may not end a line. */
    private static final String OPENING = "（〔【《「『“‘([{≥≤≠≅＞＜";

    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private Paragraph(int width) {
        this.width = width;
    }

    static List<String> lines(String text, int width) {
        var paragraph = new Paragraph(Math.max(width, 2));
        Printable.of(text).strip().lines().forEach(paragraph::add);
        return List.copyOf(paragraph.lines);
    }

    static int columns(String text) {
        return text.codePoints().map(Paragraph::columns).sum();
    }

    private static int columns(int c) {
        if (c < 0x300) {
            return c == '·' || c == '×' ? 2 : 1;
        }
        var type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isNarrow(c) ? 1 : 2;
    }

    /** Scripts of one column; signs of which terminals disagree count as two, so that no line is too long. */
    private static boolean isNarrow(int c) {
        return c < 0x1100 || c >= 0x1E00 && c < 0x2010 || c >= 0xFF61 && c < 0xFFDC;
    }

    private void add(String text) {
        var at = 0;
        while (at < text.length()) {
            var end = endOfUnit(text, at);
            unit(text.substring(at, end));
            at = end;
        }
        flush();
    }

    /** A unit is never parted: a word, or a wide character with the marks that cling to it. */
    private static int endOfUnit(String text, int from) {
        var end = from;
        var before = ' ';
        do {
            before = text.charAt(end);
            end = text.offsetByCodePoints(end, 1);
        } while (end < text.length() && clings(before, text.charAt(end)));
        return end;
    }

    private static boolean clings(char before, char after) {
        if (before == ' ' || after == ' ') {
            return false;
        }
        return CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0 || isWord(before) && isWord(after);
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < 0x300;
    }

    private void unit(String unit) {
        var columns = columns(unit);
        if (used + columns > width && used > 0) {
            flush();
        }
        if (unit.equals(" ") && used == 0) {
            return;
        }
        if (columns > width) {
            unit.codePoints().forEach(this::hard);
            return;
        }
        line.append(unit);
        used += columns;
    }

    private void hard(int c) {
        if (used + columns(c) > width) {
            flush();
        }
        line.appendCodePoint(c);
        used += columns(c);
    }

    private void flush() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
    }
}
