package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.List;

/** 拆开的值: values of several lines around the line of their labels; the k-th piece belongs to the k-th label without a value. */
final class BrokenFields {

    private static final int MAX_OPEN = 3;
    private static final int MAX_RINGS = 3;

    private final Page page;
    private final PageWords words;

    BrokenFields(Page page) {
        this.page = page;
        this.words = page.words();
    }

    void join() {
        for (var at = 1; at < page.size() - 1; at++) {
            if (isField(page.get(at))) {
                at = join(at);
            }
        }
    }

    private boolean isField(PageLine line) {
        return line.words().stream().anyMatch(this::isField) && page.heads(line, "indicators.") == 0;
    }

    private boolean isField(String word) {
        var role = words.role(word);
        return role.startsWith("project.") || role.startsWith("department.");
    }

    /** The rings around a line, from the inner one outwards. */
    private int join(int at) {
        var place = at;
        var rings = Math.min(page.above(at), MAX_RINGS);
        if (rings == 0 || page.below(at) < rings || isOpen(at - rings - 1)) {
            return at;
        }
        for (var ring = 0; ring < rings; ring++) {
            var next = ring(place);
            if (next == place) {
                page.doubt(
                        page.get(place).number(),
                        "这一行的上下各有半格文字“%s”“%s”，看不出属于哪一栏，没有拼"
                                .formatted(
                                        page.get(place - 1).joined(),
                                        page.get(place + 1).joined()));
                return place;
            }
            place = next;
        }
        return place;
    }

    /** Whether the line above all pieces still waits for a value: then they may be that. */
    private boolean isOpen(int at) {
        return page.find(at).filter(line -> !open(line).isEmpty()).isPresent();
    }

    /** Joins the lines directly above and below; gives the same place where that is not certain. */
    private int ring(int at) {
        var above = page.get(at - 1);
        var below = page.get(at + 1);
        if (above.size() != below.size()) {
            return at;
        }
        var listed = middles(at, this::isListed);
        if (!listed.isEmpty()) {
            return replace(at, listed);
        }
        var open = open(page.get(at));
        if (!open.isEmpty() && open.size() == above.size() && open.size() <= MAX_OPEN) {
            return fill(at, open);
        }
        var middles = open.isEmpty() ? middles(at, this::isMiddle) : List.<Integer>of();
        return middles.isEmpty() ? at : replace(at, middles);
    }

    /** Whether a word goes between the k-th pieces above and below it. */
    private interface Fit {
        boolean test(int at, int word, int k);
    }

    /** The words that go between the pieces, in their order; none where a piece has no such word, or more than one. */
    private List<Integer> middles(int at, Fit fit) {
        var middles = new ArrayList<Integer>();
        for (var k = 0; k < page.get(at - 1).size(); k++) {
            var found = new ArrayList<Integer>();
            for (var word = 1; word < page.get(at).size(); word++) {
                if (!words.isLabel(page.get(at).get(word)) && (fit.test(at, word, k) || isListed(at, word, k))) {
                    found.add(word);
                }
            }
            found.removeIf(word -> !middles.isEmpty() && word <= middles.getLast());
            if (found.size() > 1) {
                found.removeIf(word -> !isListed(at, word, middles.size()));
            }
            if (found.size() != 1) {
                return List.of();
            }
            middles.add(found.getFirst());
        }
        return middles;
    }

    /** A value that is a listed word only together with the pieces above and below it. */
    private boolean isListed(int at, int word, int k) {
        var line = page.get(at);
        return words.isListed(words.role(line.get(word - 1)), Pieces.joined(page, at, 1, k, line.get(word)));
    }

    /** A value as wide as the piece above it, as lines of one cell are. */
    private boolean isMiddle(int at, int word, int k) {
        return Math.abs(Pieces.width(page.get(at).get(word))
                        - Pieces.width(page.get(at - 1).get(k)))
                <= 1;
    }

    /** Where the labels without a value stand. */
    private List<Integer> open(PageLine line) {
        var open = new ArrayList<Integer>();
        for (var i = 0; i < line.size(); i++) {
            var isOpen = i + 1 == line.size() || words.isLabel(line.get(i + 1)) || words.isPair(line.get(i + 1));
            if (words.isLabel(line.get(i)) && isOpen) {
                open.add(i);
            }
        }
        return open;
    }

    private int fill(int at, List<Integer> open) {
        var line = page.get(at);
        for (var k = open.size() - 1; k >= 0; k--) {
            var value = Pieces.joined(page, at, 1, k, "");
            page.say(line.number(), "“%s”印成几行，已拼成“%s”的值".formatted(value, line.get(open.get(k))));
            line = line.inserted(open.get(k) + 1, value);
        }
        var place = page.close(at, 1);
        page.set(place, line);
        return place;
    }

    private int replace(int at, List<Integer> middles) {
        var line = page.get(at);
        for (var k = 0; k < middles.size(); k++) {
            var value = Pieces.joined(page, at, 1, k, line.get(middles.get(k)));
            page.say(line.number(), "“%s”印成几行，已拼在一起".formatted(value));
            line = line.replaced(middles.get(k), value);
        }
        var place = page.close(at, 1);
        page.set(place, line);
        return place;
    }
}
