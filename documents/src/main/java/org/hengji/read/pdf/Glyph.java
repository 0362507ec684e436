package org.hengji.read.pdf;

/**
 * 字: one character or more as drawn, on a page whose y runs downwards.
 *
 * @param x where it begins on its line of writing
 * @param y that line
 * @param dx how far it moves the pen; a text that runs to the right has {@code dy} of 0
 */
record Glyph(String text, double x, double y, double dx, double dy, double size) {

    private static final int WIDE = 0x2E80;

    double end() {
        return x + dx;
    }

    /** The middle of what is seen, a third of the size above the line. */
    double middleX() {
        return x + dx / 2 + (direction() == Turn.DOWN ? size / 3 : direction() == Turn.UP ? -size / 3 : 0);
    }

    double middleY() {
        return y + dy / 2 - (direction() == Turn.NONE ? size / 3 : direction() == Turn.OVER ? -size / 3 : 0);
    }

    Turn direction() {
        if (Math.abs(dx) >= Math.abs(dy)) {
            return dx >= 0 ? Turn.NONE : Turn.OVER;
        }
        return dy > 0 ? Turn.DOWN : Turn.UP;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    /** Characters as wide as high, between which no blank is written. */
    boolean isWide() {
        return text.codePointAt(0) >= WIDE || "“”‘’…—·≥≤≅≈".contains(text);
    }
}
