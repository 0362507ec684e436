package org.hengji.recognise.page;

/** 一格的几行: the lines of one cell above and below the line of its row. */
final class Pieces {

    private static final int WIDE = 2;

    private Pieces() {}

    /** The first words of the lines above, a middle, the first words of the lines below. */
    static String joined(Page page, int at, int rings, String middle) {
        return joined(page, at, rings, 0, middle);
    }

    /** The same for the k-th words. */
    static String joined(Page page, int at, int rings, int k, String middle) {
        var text = new StringBuilder();
        for (var i = at - rings; i <= at + rings; i++) {
            text.append(i == at ? middle : page.get(i).get(k));
        }
        return text.toString();
    }

    /** The one word of a line that is as wide as a piece above it, as lines of one cell are; -1 when there is none, or several. */
    static int middle(PageLine line, String above) {
        var found = -1;
        for (var i = 0; i < line.size(); i++) {
            if (Math.abs(width(line.get(i)) - width(above)) <= 1) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    /** In halves of a Han character. */
    static int width(String text) {
        return text.chars().map(each -> each < 0x250 ? 1 : WIDE).sum();
    }
}
