package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 一行字: characters on one line of writing, left to right, and the text they make. */
record TextLine(List<Glyph> glyphs) {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double SAME_LINE = 0.5;
    private static final double SMALL = 0.75;
    private static final double RAISED = 0.15;
    private static final double LATIN_BLANK = 0.2;
    private static final double COLUMN_BLANK = 1;
    private static final double TWICE = 0.3;
    private static final int LEAST_PAIRS = 6;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** The lines of some characters, top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        var sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Glyph>();
        for (var glyph : sorted) {
            if (!line.isEmpty()
                    && glyph.y() - base(line)
                            > SAME_LINE * Math.max(glyph.size(), line.getLast().size())) {
                add(line, lines);
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    /** Lines of writing are counted from those characters that are not raised. */
    private static double base(List<Glyph> line) {
        return line.getLast().y();
    }

    private static void add(List<Glyph> line, List<TextLine> lines) {
        line.sort(Comparator.comparingDouble(Glyph::x));
        var once = new ArrayList<Glyph>();
        for (var glyph : line) {
            if (once.isEmpty() || !isTwice(once.getLast(), glyph)) {
                once.add(glyph);
            }
        }
        if (once.stream().anyMatch(glyph -> !glyph.isBlank())) {
            lines.add(new TextLine(once));
        }
        line.clear();
    }

    /** Bold that was made by printing a character twice, and not two narrow ones beside each other. */
    private static boolean isTwice(Glyph one, Glyph other) {
        return one.text().equals(other.text())
                && !one.isBlank()
                && Math.abs(one.x() - other.x()) < Math.min(TWICE * Math.min(one.size(), other.size()), one.dx() / 2);
    }

    private List<Glyph> seen() {
        return glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    }

    Glyph first() {
        return seen().getFirst();
    }

    Glyph last() {
        return seen().getLast();
    }

    double left() {
        return first().x();
    }

    double right() {
        return last().end();
    }

    double y() {
        return first().y();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    boolean endsBlank() {
        return glyphs.getLast().isBlank();
    }

    boolean beginsBlank() {
        return glyphs.getFirst().isBlank();
    }

    /** The text of the line. In a cell, wide gaps are only the setter's. */
    String text(boolean isInCell) {
        var text = new StringBuilder();
        var before = first();
        var blank = false;
        var stretch = stretch();
        for (var glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
                continue;
            }
            if (!text.isEmpty() && (blank || isGap(before, glyph, stretch, isInCell))) {
                text.append(' ');
            }
            text.append(isRaised(glyph) ? raised(glyph.text()) : glyph.text());
            before = glyph;
            blank = false;
        }
        return text.toString();
    }

    /** How far all characters were set apart to fill the line; of those that stand closest, not to be misled by blanks. */
    private double stretch() {
        var seen = seen();
        var gaps = new ArrayList<Double>();
        for (var at = 1; at < seen.size(); at++) {
            gaps.add(seen.get(at).x() - seen.get(at - 1).end());
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.size() < LEAST_PAIRS ? 0 : Math.max(0, gaps.get(gaps.size() / 4));
    }

    private static boolean isGap(Glyph before, Glyph glyph, double stretch, boolean isInCell) {
        var gap = glyph.x() - before.end() - stretch;
        var size = Math.max(before.size(), glyph.size());
        return !before.isWide() && !glyph.isWide() && gap > LATIN_BLANK * size
                || !isInCell && gap > COLUMN_BLANK * size;
    }

    private boolean isRaised(Glyph glyph) {
        var size = size();
        var base = glyphs.stream().mapToDouble(Glyph::y).max().orElse(0);
        return glyph.size() < SMALL * size && base - glyph.y() > RAISED * size;
    }

    private static String raised(String text) {
        var figure = text.length() == 1 ? text.charAt(0) - '0' : -1;
        return figure >= 0 && figure <= 9 ? String.valueOf(SUPERSCRIPTS.charAt(figure)) : text;
    }
}
