package org.hengji.read.pdf;

/** 方向: which way writing runs on a page, and how the page is turned so that it runs to the right. */
enum Turn {
    NONE,
    DOWN,
    OVER,
    UP;

    Glyph upright(Glyph glyph, double width, double height) {
        return switch (this) {
            case NONE -> glyph;
            case DOWN -> of(glyph, glyph.y(), width - glyph.x(), glyph.dy(), -glyph.dx());
            case OVER -> of(glyph, width - glyph.x(), height - glyph.y(), -glyph.dx(), -glyph.dy());
            case UP -> of(glyph, height - glyph.y(), glyph.x(), -glyph.dy(), glyph.dx());
        };
    }

    Ruling upright(Ruling ruling, double width, double height) {
        var isTurned = ruling.isHorizontal();
        return switch (this) {
            case NONE -> ruling;
            case DOWN ->
                isTurned
                        ? ruling.placed(false, ruling.at(), width - ruling.to(), width - ruling.from())
                        : ruling.placed(true, width - ruling.at(), ruling.from(), ruling.to());
            case OVER ->
                isTurned
                        ? ruling.placed(true, height - ruling.at(), width - ruling.to(), width - ruling.from())
                        : ruling.placed(false, width - ruling.at(), height - ruling.to(), height - ruling.from());
            case UP ->
                isTurned
                        ? ruling.placed(false, height - ruling.at(), ruling.from(), ruling.to())
                        : ruling.placed(true, ruling.at(), height - ruling.to(), height - ruling.from());
        };
    }

    private static Glyph of(Glyph glyph, double x, double y, double dx, double dy) {
        return new Glyph(glyph.text(), x, y, dx, dy, glyph.size());
    }
}
