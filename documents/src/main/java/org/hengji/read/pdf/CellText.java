package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 格内文字: its lines in reading order. A line that ends for want of room goes on in the next without a blank; one that
 * ends before its room is used up was ended by somebody.
 */
final class CellText {

    private static final String CLOSING = "，。、；：？！）》〉】〕”’…％%)]},.;:?!·—-～~";
    private static final String OPENING = "（《〈【〔“‘([{";
    private static final double SPARE = 0.7;
    private static final double PADDING = 8;

    private final List<TextLine> lines;
    private final double left;
    private final double right;

    private CellText(List<TextLine> lines, double left, double right) {
        this.lines = lines;
        this.left = left;
        this.right = right;
    }

    static CellText of(List<Glyph> glyphs, double left, double right) {
        var turn = turn(glyphs);
        if (turn == Turn.NONE) {
            return new CellText(TextLine.of(glyphs), left, right);
        }
        var turned = glyphs.stream().map(glyph -> turn.upright(glyph, 0, 0)).toList();
        return new CellText(TextLine.of(turned), 0, 0);
    }

    private static Turn turn(List<Glyph> glyphs) {
        var counts = new EnumMap<Turn, Integer>(Turn.class);
        glyphs.forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > glyphs.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Turn.NONE);
    }

    List<TextLine> lines() {
        return lines;
    }

    String text() {
        var text = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            if (at > 0) {
                text.append(between(lines.get(at - 1), lines.get(at)));
            }
            text.append(lines.get(at).text(true));
        }
        return text.toString();
    }

    /** Whether the last line is as full as the one the text goes on with would have it. */
    boolean runsInto(CellText next) {
        return !lines.isEmpty()
                && !next.lines.isEmpty()
                && between(lines.getLast(), next.lines.getFirst()).indexOf('\n') < 0;
    }

    /** What stands between the last line here and the first there, where a page parts them. */
    String joint(CellText next) {
        return lines.isEmpty() || next.lines.isEmpty() ? "" : between(lines.getLast(), next.lines.getFirst());
    }

    private String between(TextLine line, TextLine next) {
        if (isStacked()) {
            return "";
        }
        if (room(line) > token(next) + SPARE * line.size()) {
            return "\n";
        }
        var isBlank = line.endsBlank() || next.beginsBlank();
        return isBlank || isLetter(line.last()) && isLetter(next.first()) ? " " : "";
    }

    /** Upright labels, one character above the other. */
    private boolean isStacked() {
        return lines.size() > 1
                && lines.stream()
                        .allMatch(line -> line.text(true)
                                        .codePointCount(0, line.text(true).length())
                                == 1);
    }

    private static boolean isLetter(Glyph glyph) {
        return !glyph.isWide() && Character.isLetter(glyph.text().codePointAt(0));
    }

    /** How much of the line was left free. A line in the middle has its room on both sides. */
    private double room(TextLine line) {
        var padding = Math.min(PADDING, padding());
        var before = line.left() - left - padding;
        var behind = right - line.right() - padding;
        return Math.abs(before - behind) < line.size() && before > 1 ? before + behind : behind;
    }

    private double padding() {
        return Math.max(
                0,
                lines.stream()
                        .mapToDouble(line -> Math.min(line.left() - left, right - line.right()))
                        .min()
                        .orElse(0));
    }

    /** How wide the first piece of a line is that cannot be broken. */
    private static double token(TextLine line) {
        var glyphs = new ArrayList<>(line.glyphs());
        glyphs.removeIf(Glyph::isBlank);
        var end = 1;
        while (end < glyphs.size() && holds(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).end() - glyphs.getFirst().x();
    }

    private static boolean holds(Glyph one, Glyph other) {
        return CLOSING.contains(other.text())
                || OPENING.contains(one.text())
                || "“”‘’".contains(one.text())
                || "“”‘’".contains(other.text())
                || !one.isWide() && !other.isWide();
    }
}
