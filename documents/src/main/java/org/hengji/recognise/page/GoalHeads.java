package org.hengji.recognise.page;

import java.util.List;
import java.util.regex.Pattern;

/** 目标的表头: the period of a goal printed in brackets below its label, and labels in the middle of their text. */
final class GoalHeads {

    private static final Pattern PERIOD = Pattern.compile("[(（][^()（）]{4,30}[)）]");

    private final Page page;
    private final PageWords words;

    GoalHeads(Page page) {
        this.page = page;
        this.words = page.words();
    }

    void join() {
        for (var at = 1; at < page.size() - 1; at++) {
            joinPeriod(at);
        }
        for (var at = 1; at < page.size() - 1; at++) {
            if (!drop(at)) {
                lift(at);
            }
        }
    }

    /** 项目总体目标 / 年度总体目标 / (2024年-2026年): the two lines around the middle one are a cell. */
    private void joinPeriod(int at) {
        if (!isGoal(at - 1) || !isGoal(at) || at + 1 >= page.size()) {
            return;
        }
        var below = page.get(at + 1);
        var period = String.join(" ", below.words());
        if (PERIOD.matcher(period).matches()) {
            var upper = page.get(at - 1);
            page.say(below.number(), "“%s”印在“%s”的下一行，已拼在一起".formatted(period, upper.first()));
            page.set(
                    at,
                    new PageLine(
                            upper.number(),
                            List.of(upper.first() + "\n" + period, page.get(at).first())));
            page.remove(at + 1);
            page.remove(at - 1);
        }
    }

    private boolean isGoal(int at) {
        return page.find(at)
                .filter(PageLine::isOne)
                .filter(line -> words.role(line.first()).startsWith("goals."))
                .isPresent();
    }

    /** The label of the whole block stands beside its texts; below the labels of these it says nothing. */
    private boolean drop(int at) {
        var line = page.get(at);
        var head = page.find(at - page.above(at) - 1);
        if (page.above(at) == 0
                || !words.role(line.first()).startsWith("goals.")
                || line.words().stream().skip(1).anyMatch(words::isLabel)
                || head.filter(this::isPair).isEmpty()) {
            return false;
        }
        page.say(line.number(), "“%s”印在左右两段文字的旁边，没有当作文字".formatted(line.first()));
        if (line.isOne()) {
            page.remove(at);
        } else {
            page.set(at, line.without(0));
        }
        return true;
    }

    private boolean isPair(PageLine line) {
        return line.size() == 2
                && line.words().stream().allMatch(word -> words.role(word).startsWith("goals."));
    }

    /** A label with as many lines of text above as below stands in the middle of its text; it goes first. */
    private void lift(int at) {
        var line = page.get(at);
        if (!words.role(line.first()).startsWith("goals.")
                || line.words().stream().skip(1).anyMatch(words::isLabel)) {
            return;
        }
        var above = page.above(at);
        if (above == 0 || above != page.below(at)) {
            return;
        }
        page.say(line.number(), "“%s”印在文字的中间一行，已移到文字之前".formatted(line.first()));
        if (line.isOne()) {
            page.remove(at);
        } else {
            page.set(at, line.without(0));
        }
        page.insert(at - above, new PageLine(line.number(), List.of(line.first())));
    }
}
