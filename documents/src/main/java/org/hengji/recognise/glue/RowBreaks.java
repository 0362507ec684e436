package org.hengji.recognise.glue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.ruleset.Ruleset;

/** 断行: where a new row begins in text that has no lines: at a level label, at 指标1：, or behind a row that is complete. */
final class RowBreaks {

    private static final Pattern ITEM = Pattern.compile("指标[0-9]{1,2}[:：.、]");

    /** 12月底前, 95分以上: these go on with the value. */
    private static final String GO_ON = "年月日度底前内以之份及左";

    /** How much of the text around a place says whether a value ends there. */
    private static final int REACH = 24;

    private final List<Content> columns;
    private final Ruleset ruleset;
    private final LevelLabels levels;
    private final Words words;

    RowBreaks(List<Content> columns, LevelLabels levels, Ruleset ruleset) {
        this.columns = columns;
        this.ruleset = ruleset;
        this.levels = levels;
        this.words = Words.of(ruleset);
    }

    List<String> rows(String text) {
        var rows = new ArrayList<String>();
        var from = 0;
        var body = body(text, 0);
        for (var at = body + 1; at < text.length(); at++) {
            if (breaks(text, body, at)) {
                rows.add(text.substring(from, at).strip());
                from = at;
                body = body(text, at);
                at = Math.max(at, body);
            }
        }
        rows.add(text.substring(from).strip());
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    /** Where the name of the row that begins here stands, behind its levels. */
    private int body(String text, int at) {
        if (columns.stream().noneMatch(Content::isLevel)) {
            return at;
        }
        var one = Glyphs.blanks(text, levels.one(text, at));
        return Glyphs.blanks(text, levels.two(text, one, one > at));
    }

    private boolean breaks(String text, int body, int at) {
        var hasLevels = columns.stream().anyMatch(Content::isLevel);
        if (hasLevels && levels.begins(text, at) && hasValue(text, body, at)) {
            return true;
        }
        if (ITEM.matcher(text).region(at, text.length()).lookingAt() && at > body) {
            return true;
        }
        return at - body <= Readings.LONGEST
                && !goesOn(text, at)
                && Glyphs.isHan(text.charAt(at))
                && GO_ON.indexOf(text.charAt(at)) < 0
                && new Cells(
                                text.substring(Math.max(0, at - REACH), Math.min(text.length(), at + REACH)),
                                columns,
                                ruleset)
                        .isBehindValue(Math.min(at, REACH))
                && isNamed(text, at)
                && isComplete(text.substring(body, at));
    }

    /** Whether words of another column begin here: 确定能, 行业标准. */
    private boolean goesOn(String text, int at) {
        return columns.contains(Content.CHOICE) && words.choiceEnd(text, at) > at
                || columns.contains(Content.TEXT) && words.standardEnd(text, at) > at;
    }

    private static boolean hasValue(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> c >= '0' && c <= '9') || to - from > 3;
    }

    /** Whether words that begin here are followed by a value: the reason of a row before is not. */
    private boolean isNamed(String text, int at) {
        var end = Glyphs.han(text, at);
        return end - at > 2 && end < text.length() && !levels.begins(text, end);
    }

    private boolean isComplete(String row) {
        var readings = Readings.of(row, columns, ruleset);
        return !readings.isEmpty() && readings.getFirst().missing() == 0;
    }
}
