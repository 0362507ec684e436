package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * 居中的级别标签: labels of merged cells stand in the middle of the rows they reach over. Only where that holds for all of a
 * table in one way do they go to the first of their rows.
 */
final class CentredLevels {

    private final Page page;
    private final PageWords words;

    CentredLevels(Page page) {
        this.page = page;
        this.words = page.words();
    }

    void move() {
        if (page.isCentred() || lacksLevels()) {
            move(words::level1, _ -> Optional.empty());
            move(words::level2, words::level1);
        }
    }

    /** A first row without a level, with levels below it: they cannot all stand on the first of their rows. */
    private boolean lacksLevels() {
        return page.find(page.table())
                .filter(line -> line.size() > 1 && line.words().stream().noneMatch(words::isLevel))
                .isPresent();
    }

    /** A label of one level and the line it stands on. */
    private record Label(int line, int word, Centring.Spot spot) {}

    private void move(Function<String, Optional<String>> own, Function<String, Optional<String>> other) {
        var rows = new ArrayList<Integer>();
        var labels = labels(own, other, rows);
        if (labels.stream().allMatch(label -> label.spot().isOnRow())
                && !labels.isEmpty()
                && labels.size() == rows.size()) {
            return;
        }
        var heights = rows.stream().map(row -> page.get(row).height()).toList();
        var spots = labels.stream().map(Label::spot).toList();
        var firsts = new Centring(heights, spots).firsts(each -> fit(labels, each, rows));
        if (firsts.isPresent()) {
            lift(labels, firsts.get(), rows);
        } else if (isDoubtful(labels, rows)) {
            page.say(page.get(labels.getFirst().line()).number(), "级别的标签印在所辖各行的中间，看不出各从哪一行起，请对照原件核对");
            attach(labels, rows);
        }
    }

    /** A label on a line of its own reaches at least the row above it. */
    private void attach(List<Label> labels, List<Integer> rows) {
        for (var label : labels.reversed()) {
            if (!label.spot().isOnRow() && label.spot().row() > 0) {
                lift(label, rows.get(label.spot().row() - 1));
            }
        }
        page.removeEmpty();
    }

    /** Labels that cannot all stand on the first of their rows. */
    private static boolean isDoubtful(List<Label> labels, List<Integer> rows) {
        return !labels.isEmpty()
                && !rows.isEmpty()
                && (labels.getFirst().line() > rows.getFirst()
                        || labels.stream().anyMatch(label -> !label.spot().isOnRow()));
    }

    private List<Label> labels(
            Function<String, Optional<String>> own, Function<String, Optional<String>> other, List<Integer> rows) {
        var labels = new ArrayList<Label>();
        for (var at = page.table(); at < page.size() && !isEnd(page.get(at)); at++) {
            var line = page.get(at);
            var isRow =
                    line.words().stream().filter(word -> !words.isLevel(word)).count() > 1;
            for (var word = 0; word < Math.min(2, line.size()); word++) {
                if (own.apply(line.get(word)).isPresent()
                        && (word > 0 || other.apply(line.get(word)).isEmpty())) {
                    labels.add(new Label(at, word, new Centring.Spot(rows.size(), isRow)));
                    break;
                }
            }
            if (isRow) {
                rows.add(at);
            }
        }
        return labels;
    }

    private boolean isEnd(PageLine line) {
        var role = words.role(line.first());
        return role.equals("total") || role.equals("below") || role.equals("grade");
    }

    /** Whether every row has a level 1 and a level 2 that belong together, and no label reaches past a level 1. */
    private boolean fit(List<Label> labels, List<Integer> firsts, List<Integer> rows) {
        for (var i = 0; i < labels.size(); i++) {
            var label = page.get(labels.get(i).line()).get(labels.get(i).word());
            var end = i + 1 < firsts.size() ? firsts.get(i + 1) : rows.size();
            for (var row = firsts.get(i); row < end; row++) {
                if (!fits(label, page.get(rows.get(row)), firsts.get(i).equals(row))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean fits(String label, PageLine row, boolean isFirst) {
        var level1 = words.level1(label);
        var first = words.level1(row.first());
        if (level1.isPresent() && first.isPresent() && !label.equals(row.first())) {
            return words.level2(label)
                    .filter(level2 -> isFirst && words.isParent(first.get(), level2))
                    .isPresent();
        }
        if (level1.isPresent()) {
            var word = first.isPresent() && row.size() > 1 ? row.get(1) : row.first();
            return words.level2(word)
                    .filter(level2 -> !words.isParent(level1.get(), level2))
                    .isEmpty();
        }
        return first.isEmpty()
                || isFirst
                        && words.level2(label)
                                .filter(level2 -> words.isParent(first.get(), level2))
                                .isPresent();
    }

    private void lift(List<Label> labels, List<Integer> firsts, List<Integer> rows) {
        for (var i = labels.size() - 1; i >= 0; i--) {
            var target = rows.get(firsts.get(i));
            if (target != labels.get(i).line()) {
                var label = labels.get(i);
                page.say(
                        page.get(label.line()).number(),
                        "“%s”印在所辖各行的中间，已移到第一行".formatted(page.get(label.line()).get(label.word())));
                lift(label, target);
            }
        }
        page.removeEmpty();
    }

    private void lift(Label label, int target) {
        var level = page.get(label.line()).get(label.word());
        page.set(label.line(), page.get(label.line()).without(label.word()));
        var line = page.get(target);
        var isBehind =
                words.level1(line.first()).isPresent() && words.level2(level).isPresent();
        page.set(target, line.inserted(isBehind ? 1 : 0, level));
    }
}
