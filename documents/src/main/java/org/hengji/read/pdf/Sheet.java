package org.hengji.read.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 一页: what was drawn on it, y running downwards, turned so that most of its writing runs to the right.
 *
 * @param pictures how much of the page pictures cover, as a share
 * @param unknown characters whose font does not say what they are
 * @param unseen characters drawn so that nobody sees them, as below the picture of a scanned page
 */
record Sheet(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        double pictures,
        int unknown,
        int unseen) {

    Sheet {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
    }

    Sheet upright() {
        var turn = turn();
        if (turn == Turn.NONE) {
            return this;
        }
        var isAside = turn != Turn.OVER;
        return new Sheet(
                number,
                isAside ? height : width,
                isAside ? width : height,
                glyphs.stream().map(glyph -> turn.upright(glyph, width, height)).toList(),
                rulings.stream()
                        .map(ruling -> turn.upright(ruling, width, height))
                        .toList(),
                pictures,
                unknown,
                unseen);
    }

    private Turn turn() {
        var counts = new EnumMap<Turn, Integer>(Turn.class);
        glyphs.forEach(glyph -> counts.merge(glyph.direction(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > glyphs.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Turn.NONE);
    }
}
