package org.hengji.recognise.glue;

import java.util.regex.Pattern;
import org.hengji.ruleset.Ruleset;

/** 行首的级别: 产出指标（50分）数量指标 in front of a name. Only whole labels count, the longest; a short one only behind a level 1. */
final class LevelLabels {

    private static final int LONGEST = 14;
    private static final int SURE = 4;
    private static final Pattern POINTS = Pattern.compile("[(（][0-9.]{1,5}分?[)）]分?");
    private static final String CLOSING = "指标";

    private final Ruleset ruleset;

    LevelLabels(Ruleset ruleset) {
        this.ruleset = ruleset;
    }

    /** Where the label of level 1 that begins at a place ends, with the points behind it; the place itself where none does. */
    int one(String text, int at) {
        var end = longest(text, at, false, 1);
        return end > at ? points(text, end) : at;
    }

    int two(String text, int at, boolean isBehindOne) {
        var end = longest(text, at, isBehindOne, 2);
        return end > at ? points(text, end) : at;
    }

    /** Whether a level label begins here that nothing else can be. */
    boolean begins(String text, int at) {
        return one(text, at) > at || two(text, at, false) > at;
    }

    private int longest(String text, int at, boolean mayBeShort, int level) {
        if (!mayBeShort && !closes(text, at)) {
            return at;
        }
        for (var end = Math.min(text.length(), at + LONGEST); end > at + 1; end--) {
            var label = text.substring(at, end);
            if (Glyphs.han(label, 0) == label.length()
                    && (label.endsWith(CLOSING) || mayBeShort && label.length() >= SURE)
                    && isLevel(label, level)
                    && !isNumbered(text, end)
                    && !label.endsWith(CLOSING + CLOSING)) {
                return end;
            }
        }
        return at;
    }

    /** Whether a label that begins here can close with its word. */
    private static boolean closes(String text, int at) {
        for (var end = at + CLOSING.length(); end <= Math.min(text.length() - CLOSING.length(), at + LONGEST); end++) {
            if (text.startsWith(CLOSING, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLevel(String label, int level) {
        var taxonomies = ruleset.taxonomies();
        return (level == 1 ? taxonomies.level1(label) : taxonomies.level2(label)).isPresent();
    }

    /** 成本指标值 and 数量指标1：… are no label of a level. */
    private static boolean isNumbered(String text, int end) {
        return text.startsWith("值", end);
    }

    private static int points(String text, int at) {
        var found = POINTS.matcher(text).region(at, text.length());
        return found.lookingAt() ? found.end() : at;
    }
}
