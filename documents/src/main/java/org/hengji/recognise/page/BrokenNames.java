package org.hengji.recognise.page;

/** 拆开的指标名称: a row of levels and values whose name stands in halves above and below it. */
final class BrokenNames {

    private static final int RINGS = 3;

    private final Page page;
    private final PageWords words;

    BrokenNames(Page page) {
        this.page = page;
        this.words = page.words();
    }

    void join() {
        if (!hasHalves()) {
            return;
        }
        for (var at = page.table() + 1; at < page.size() - 1; at++) {
            if (!isPiece(at)) {
                at = join(at);
            }
        }
    }

    /** Halves of names come in pairs; where each name stands whole above its values there are half as many. */
    private boolean hasHalves() {
        var pieces = 0;
        var nameless = 0;
        for (var at = page.table(); at < page.size(); at++) {
            pieces += isPiece(at) ? 1 : 0;
            nameless += lacksName(page.get(at)) ? 1 : 0;
        }
        return pieces > 1 && pieces >= 2 * nameless;
    }

    /** A single word that is neither a label nor a value. */
    private boolean isPiece(int at) {
        return page.isFragment(at)
                && page.get(at).isOne()
                && !words.isValue(page.get(at).first());
    }

    private int join(int at) {
        var above = 0;
        while (at - above - 1 >= page.table() && isPiece(at - above - 1)) {
            above++;
        }
        var below = 0;
        while (isPiece(at + below + 1)) {
            below++;
        }
        if (above == 0 || below < above) {
            return at;
        }
        return lacksName(page.get(at)) && above <= RINGS ? joinName(at, above) : joinMiddle(at, above);
    }

    /** Behind the levels comes a value at once. */
    private boolean lacksName(PageLine line) {
        var word = levels(line);
        return word < line.size() && words.isValue(line.get(word));
    }

    private int levels(PageLine line) {
        var word = 0;
        while (word < line.size() && words.isLevel(line.get(word))) {
            word++;
        }
        return word;
    }

    private int joinName(int at, int rings) {
        var name = Pieces.joined(page, at, rings, "");
        page.say(page.get(at).number(), "指标名称“%s”印成几行，已拼在一起".formatted(name));
        var place = page.close(at, rings);
        page.set(place, page.get(place).inserted(levels(page.get(place)), name));
        return place;
    }

    /** The middle line of a name stands in the row itself: only a word as wide as the line above can be it. */
    private int joinMiddle(int at, int rings) {
        var word = rings == 1 ? Pieces.middle(page.get(at), page.get(at - 1).first()) : -1;
        if (word < 0
                || word < levels(page.get(at))
                || words.isValue(page.get(at).get(word))) {
            page.doubt(
                    page.get(at).number(),
                    "这一行的上下各有半格文字“%s”，看不出属于哪一栏，没有拼".formatted(page.get(at - 1).first()));
            return at;
        }
        var whole = Pieces.joined(page, at, rings, page.get(at).get(word));
        page.say(page.get(at).number(), "“%s”印成几行，已拼在一起".formatted(whole));
        var place = page.close(at, rings);
        page.set(place, page.get(place).replaced(word, whole).tall(2 * rings + 1));
        return place;
    }
}
