package org.hengji.recognise.tape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * 两栏并排的文字: two texts side by side of which only the words in reading order are left. On each line the first words are
 * of the left text and the others of the right one; which, is told by sentences that are not finished, list numbers, closing
 * quotes and the width of the lines.
 *
 * @param isCertain whether no other way to part them is about as good
 */
record TwoColumns(String left, String right, boolean isCertain) {

    private static final int BEAM = 96;
    private static final int MOST_WORDS = 24;
    private static final double MARGIN = 1;

    /** One way to part the lines so far: how many words of each are left. */
    private record Way(Strand left, Strand right, double cost, List<Integer> cuts) {

        Way with(List<String> line, int cut) {
            var one = String.join("", line.subList(0, cut));
            var two = String.join("", line.subList(cut, line.size()));
            var blanks = Math.max(0, cut - 1) + Math.max(0, line.size() - cut - 1);
            var more = new ArrayList<>(cuts);
            more.add(cut);
            return new Way(
                    one.isEmpty() ? left : left.with(one),
                    two.isEmpty() ? right : right.with(two),
                    cost + blanks + (one.isEmpty() ? 0 : left.cost(one)) + (two.isEmpty() ? 0 : right.cost(two)),
                    more);
        }

        double total() {
            return cost + left.end() + right.end();
        }
    }

    static TwoColumns of(List<Token> words) {
        return ofLines(lines(words));
    }

    static TwoColumns ofLines(List<List<String>> lines) {
        var ways = List.of(new Way(Strand.START, Strand.START, 0, List.of()));
        for (var line : lines) {
            ways = next(ways, line);
        }
        var ranked = ways.stream()
                .sorted(Comparator.comparingDouble(Way::total))
                .limit(2)
                .toList();
        var isCertain =
                ranked.size() < 2 || ranked.get(1).total() - ranked.getFirst().total() >= MARGIN;
        return joined(lines, ranked.getFirst().cuts(), isCertain);
    }

    private static List<Way> next(List<Way> ways, List<String> line) {
        var next = new ArrayList<Way>();
        for (var way : ways) {
            for (var cut = 0; cut <= Math.min(line.size() - 1, MOST_WORDS); cut++) {
                next.add(way.with(line, cut));
            }
            next.add(way.with(line, line.size()));
        }
        return next.stream()
                .sorted(Comparator.comparingDouble(Way::cost))
                .limit(BEAM)
                .toList();
    }

    private static List<List<String>> lines(List<Token> words) {
        var lines = new ArrayList<List<String>>();
        var row = -1;
        for (var word : words) {
            if (word.isBlank()) {
                continue;
            }
            if (word.row() != row) {
                lines.add(new ArrayList<>());
                row = word.row();
            }
            lines.getLast().add(word.text());
        }
        return lines;
    }

    private static TwoColumns joined(List<List<String>> lines, List<Integer> cuts, boolean isCertain) {
        var left = new StringBuilder();
        var right = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (var word = 0; word < line.size(); word++) {
                Goals.append(word < cuts.get(i) ? left : right, line.get(word));
            }
        }
        return new TwoColumns(left.toString(), right.toString(), isCertain);
    }
}
