package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.List;

/** 拆开的表头: heads of columns whose first half stands above the line of the others and whose second half below it. */
final class BrokenHeads {

    private static final int RINGS = 3;

    private final Page page;
    private final PageWords words;
    private final List<String> order;

    BrokenHeads(Page page) {
        this.page = page;
        this.words = page.words();
        this.order = words.list("columns");
    }

    void join() {
        for (var at = 1; at < page.size() - 1; at++) {
            if (isHead(page.get(at))) {
                at = join(at);
            }
        }
    }

    private boolean isHead(PageLine line) {
        return line.size() > 1
                && line.words().stream()
                                .filter(word -> order.contains(words.role(word)))
                                .count()
                        >= 2;
    }

    private int join(int at) {
        for (var rings = 1; rings <= RINGS && at - rings >= 0 && at + rings < page.size(); rings++) {
            var whole = joined(at, rings, "");
            if (!whole.isEmpty() && whole.stream().allMatch(label -> order.contains(words.role(label)))) {
                return insert(at, rings, whole);
            }
            var middle = middle(at, rings);
            if (middle >= 0) {
                var label = joined(at, rings, page.get(at).get(middle)).getFirst();
                page.say(page.get(at).number(), "表头“%s”印成几行，已拼在一起".formatted(label));
                var place = page.close(at, rings);
                page.set(place, page.get(place).replaced(middle, label));
                return place;
            }
        }
        return at;
    }

    /** The word of the line that goes between the pieces above and below it. */
    private int middle(int at, int rings) {
        var line = page.get(at);
        for (var i = 0; i < line.size(); i++) {
            var whole = joined(at, rings, line.get(i));
            if (whole.size() == 1 && !words.isLabel(line.get(i)) && order.contains(words.role(whole.getFirst()))) {
                return i;
            }
        }
        return -1;
    }

    /** The k-th words of the lines above, a middle, the k-th words of the lines below; none where their numbers differ. */
    private List<String> joined(int at, int rings, String middle) {
        var count = page.get(at - 1).size();
        var whole = new ArrayList<String>();
        for (var k = 0; k < count; k++) {
            var text = new StringBuilder();
            for (var i = at - rings; i <= at + rings; i++) {
                if (i != at && page.get(i).size() != count) {
                    return List.of();
                }
                text.append(i == at ? middle : page.get(i).get(k));
            }
            whole.add(text.toString());
        }
        return whole;
    }

    private int insert(int at, int rings, List<String> whole) {
        var isLast = whole.stream().allMatch(label -> isBehindAll(page.get(at), label));
        page.say(
                page.get(at).number(),
                "表头%s印成几行，已拼在一起%s".formatted(quoted(whole), isLast ? "" : "；它们与同行其他表头的先后按通用的次序排，请对照原件核对"));
        var place = page.close(at, rings);
        for (var label : whole) {
            page.set(place, page.get(place).inserted(place(page.get(place), label), label));
        }
        return place;
    }

    private boolean isBehindAll(PageLine line, String label) {
        return place(line, label) == line.size();
    }

    /** Before the first head that comes later in the usual order. */
    private int place(PageLine line, String label) {
        var own = order.indexOf(words.role(label));
        for (var i = 0; i < line.size(); i++) {
            if (order.indexOf(words.role(line.get(i))) > own) {
                return i;
            }
        }
        return line.size();
    }

    private static String quoted(List<String> labels) {
        return "“" + String.join("”“", labels) + "”";
    }
}
