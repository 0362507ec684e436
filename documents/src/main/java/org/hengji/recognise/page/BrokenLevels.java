package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.List;

/**
 * 拆开的级别标签: levels of indicators whose pieces stand above and below their row, 服务对象满意度 … 指标, alone or beside the
 * halves of a name.
 */
final class BrokenLevels {

    private static final int MOST = 3;

    private final Page page;
    private final PageWords words;

    BrokenLevels(Page page) {
        this.page = page;
        this.words = page.words();
    }

    void join() {
        for (var at = page.table() + 1; at < page.size() - 1; at++) {
            var pieces = page.get(at - 1).size();
            if (isRow(page.get(at)) && pieces <= MOST && page.get(at + 1).size() == pieces) {
                at = join(at, pieces);
            }
        }
    }

    /** More than a word, or a value whose name and levels were all broken. */
    private boolean isRow(PageLine line) {
        return line.size() > 1 || words.isValue(line.first());
    }

    private int join(int at, int pieces) {
        var levels = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var k = 0; k < pieces; k++) {
            var whole = Pieces.joined(page, at, 1, k, "");
            (isBroken(at, k, whole) ? levels : others).add(whole);
        }
        if (!levels.isEmpty() && (others.isEmpty() || others.size() == 1 && lacksName(page.get(at)))) {
            return insert(at, levels, others);
        }
        return pieces == 1 ? joinMiddle(at) : at;
    }

    /** A whole that is a level, of pieces that are not both levels. */
    private boolean isBroken(int at, int k, String whole) {
        return words.isLevel(whole)
                && !(words.isLevel(page.get(at - 1).get(k))
                        && words.isLevel(page.get(at + 1).get(k)));
    }

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

    private int joinMiddle(int at) {
        for (var i = 0; i < page.get(at).size(); i++) {
            var whole = Pieces.joined(page, at, 1, page.get(at).get(i));
            if (words.isLevel(whole) && !words.isLevel(page.get(at).get(i))) {
                page.say(page.get(at).number(), "“%s”印成几行，已拼在一起".formatted(whole));
                var place = page.close(at, 1);
                page.set(place, page.get(place).replaced(i, whole).tall(3));
                return place;
            }
        }
        return at;
    }

    private int insert(int at, List<String> levels, List<String> names) {
        var line = page.get(at);
        for (var level : levels) {
            page.say(line.number(), "“%s”印成几行，已拼在一起".formatted(level));
            line = line.inserted(place(line, level), level);
        }
        for (var name : names) {
            page.say(line.number(), "指标名称“%s”印成几行，已拼在一起".formatted(name));
            line = line.inserted(levels(line), name);
        }
        var place = page.close(at, 1);
        page.set(place, line.tall(page.get(place).height()));
        return place;
    }

    /** Level 1 stands first, level 2 behind a level 1; 满意度指标 can be both and is level 1 beside another. */
    private int place(PageLine line, String level) {
        return isLevel1(level) && !isLevel1(line.first())
                        || words.level1(line.first()).isEmpty()
                ? 0
                : 1;
    }

    /** Whether a label is the very name of a level 1. */
    private boolean isLevel1(String label) {
        return words.level1(label).filter(label::equals).isPresent();
    }
}
