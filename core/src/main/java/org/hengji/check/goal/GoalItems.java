package org.hengji.check.goal;

import java.util.ArrayList;
import java.util.List;
import org.hengji.commitment.Sentences;

/** 目标分项: a goal's numbered items: 1. 2. or 目标1：目标2： or （一）（二） or 一、二、 or 一是二是. */
final class GoalItems {

    /** 一项: its number, its heading up to the first mark, and all of its text. */
    record Item(int number, String heading, String text) {}

    private static final String CHINESE = "一二三四五六七八九十";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
    private static final int MOST = 30;

    private GoalItems() {}

    /** The items of a folded goal in order; none where fewer than two are numbered one after the other. */
    static List<Item> of(String text) {
        var starts = starts(text);
        var items = new ArrayList<Item>();
        for (var i = 0; starts.size() > 1 && i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1).at() : text.length();
            items.add(item(i + 1, text.substring(starts.get(i).end(), end)));
        }
        return items;
    }

    private static Item item(int number, String text) {
        var bare = text.strip();
        return new Item(number, bare.substring(0, Sentences.clauseEnd(bare, 0)), bare);
    }

    /** 序号: where it stands and where the text behind it begins. */
    private record Mark(int at, int end) {}

    private static List<Mark> starts(String text) {
        var marks = new ArrayList<Mark>();
        var from = 0;
        while (marks.size() < MOST) {
            var next = next(text, from, marks.size() + 1);
            if (next.end() == 0) {
                break;
            }
            marks.add(next);
            from = next.end();
        }
        return marks;
    }

    private static Mark next(String text, int from, int number) {
        var digits = Integer.toString(number);
        var other = number <= CHINESE.length() ? CHINESE.substring(number - 1, number) : digits;
        var circled = number <= CIRCLED.length() ? CIRCLED.charAt(number - 1) : digits.charAt(0);
        for (var i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != digits.charAt(0) && c != other.charAt(0) && c != circled) {
                continue;
            }
            var end = c > '9' && c == circled ? i + 1 : end(text, i, c == digits.charAt(0) ? digits : other);
            if (end > 0) {
                return new Mark(i, end);
            }
        }
        return new Mark(0, 0);
    }

    /** The place behind the mark that follows this numeral here; 0 where none does. */
    private static int end(String text, int at, String numeral) {
        var end = at + numeral.length();
        if (!text.startsWith(numeral, at) || end + 1 >= text.length() || !isFree(text, at)) {
            return 0;
        }
        var mark = text.charAt(end);
        if (mark == '是') {
            return isDigit(text.charAt(at)) ? 0 : end + 1;
        }
        var decimal = isDigit(text.charAt(end + 1)) && (mark == '.' || mark == ':');
        return ".、:)".indexOf(mark) >= 0 && !decimal ? end + 1 : 0;
    }

    /** A list number stands behind a mark, a blank, 目标 or nothing; 第1. and 3.1. do not begin an item. */
    private static boolean isFree(String text, int at) {
        if (at == 0) {
            return true;
        }
        var before = text.charAt(at - 1);
        return ",。、;:!?( ".indexOf(before) >= 0 || text.startsWith("目标", at - 2) || text.startsWith("任务", at - 2);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
