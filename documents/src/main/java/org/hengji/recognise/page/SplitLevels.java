package org.hengji.recognise.page;

import java.util.List;
import java.util.regex.Pattern;

/** 跨行的级别标签: the label of an even number of rows, whose two lines stand on the two rows in their middle: it goes between them. */
final class SplitLevels {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1,8}");
    private static final int REACH = 2;
    private static final int COLUMNS = 2;

    private final Page page;
    private final PageWords words;

    SplitLevels(Page page) {
        this.page = page;
        this.words = page.words();
    }

    void join() {
        for (var at = page.table(); at < page.size() - 1; at++) {
            for (var word = 0; word < COLUMNS; word++) {
                join(at, word);
            }
        }
    }

    private void join(int at, int word) {
        for (var next = at + 1; next <= Math.min(at + REACH, page.size() - 1); next++) {
            for (var other = 0; other < COLUMNS; other++) {
                if (isBroken(at, word, next, other)) {
                    part(at, word, next, other);
                    return;
                }
            }
        }
    }

    private boolean isBroken(int at, int word, int next, int other) {
        if (!isRow(at, word) || !isRow(next, other)) {
            return false;
        }
        var upper = page.get(at).get(word);
        var lower = page.get(next).get(other);
        return !words.isLevel(lower) && words.isLevel(upper + lower);
    }

    /** A short word with a row behind it. */
    private boolean isRow(int at, int word) {
        var line = page.get(at);
        return word < line.size() - 2 && HAN.matcher(line.get(word)).matches();
    }

    private void part(int at, int word, int next, int other) {
        var label = page.get(at).get(word) + page.get(next).get(other);
        var number = page.get(at).number();
        page.say(number, "“%s”印在相邻两行，已拼在一起".formatted(label));
        page.set(next, page.get(next).without(other));
        page.set(at, page.get(at).without(word));
        page.insert(at + 1, new PageLine(number, List.of(label)));
    }
}
