package org.hengji.recognise.glue;

import java.util.regex.Pattern;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/**
 * 行首的级别: 产出指标（50分）数量指标 in front of a name. Only whole labels count, the longest; a short one only behind a
 * level 1, and at the beginning of a row where the whole table prints its level 2 without 指标.
 */
final class LevelLabels {

    private static final int LONGEST = 14;
    private static final int SURE = 4;
    private static final Pattern POINTS = Pattern.compile("[(（][0-9.]{1,5}分?[)）]分?");
    private static final Pattern ITEM = Pattern.compile("[0-9]{1,2}[:：]");
    private static final String CLOSING = "指标";

    private final Ruleset ruleset;
    private final boolean isShort;

    LevelLabels(Ruleset ruleset) {
        this(ruleset, false);
    }

    private LevelLabels(Ruleset ruleset, boolean isShort) {
        this.ruleset = ruleset;
        this.isShort = isShort;
    }

    /** The labels of a table whose text begins with a level 1: short ones where the first level 2 behind it is short. */
    static LevelLabels of(String table, Ruleset ruleset) {
        var labels = new LevelLabels(ruleset);
        var one = Glyphs.blanks(table, labels.one(table, 0));
        if (one == 0 || labels.two(table, one, false) > one) {
            return labels;
        }
        var styled = new LevelLabels(ruleset, true);
        return styled.two(table, one, true) > one ? styled : labels;
    }

    /** Where the label of level 1 that begins at a place ends, with the points behind it; the place itself where none does. */
    int one(String text, int at) {
        var end = longest(text, at, false, 1);
        return end > at ? points(text, end) : at;
    }

    int two(String text, int at, boolean isBehindOne) {
        var end = longest(text, at, isBehindOne || isShort, 2);
        return end > at ? points(text, end) : at;
    }

    /** Whether a level label begins here that nothing else can be. */
    boolean begins(String text, int at) {
        return one(text, at) > at || longest(text, at, false, 2) > at;
    }

    /** Whether a label is one only because the whole table prints its labels short. */
    boolean isGuessed(String label) {
        return isShort && !label.isEmpty() && !bare(label).endsWith(CLOSING);
    }

    /** Whether two labels of level 2 stand for the same class. */
    boolean isSame(String label, String other) {
        var class2 = ruleset.taxonomies().level2(bare(label));
        return class2.isPresent() && class2.equals(ruleset.taxonomies().level2(bare(other)));
    }

    private static String bare(String label) {
        var folded = Folds.label(label);
        var bracket = folded.indexOf('(');
        return bracket < 0 ? folded : folded.substring(0, bracket);
    }

    private int longest(String text, int at, boolean mayBeShort, int level) {
        if (!mayBeShort && !closes(text, at)) {
            return at;
        }
        for (var end = Math.min(text.length(), at + LONGEST); end > at + 1; end--) {
            var label = text.substring(at, end);
            if (Glyphs.han(label, 0) == label.length()
                    && (label.endsWith(CLOSING) || mayBeShort && label.length() >= (isShort ? 2 : SURE))
                    && isLevel(label, level)
                    && !isNumbered(text, end)
                    && !label.endsWith(CLOSING + CLOSING)) {
                return isItem(text, end, label) ? end - CLOSING.length() : end;
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

    /** 指标 in 数量指标1：… belongs to the number, unless it stands there twice. */
    private static boolean isItem(String text, int end, String label) {
        return label.endsWith(CLOSING)
                && ITEM.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 成本指标值 is no label of a level. */
    private static boolean isNumbered(String text, int end) {
        return text.startsWith("值", end);
    }

    private static int points(String text, int at) {
        var found = POINTS.matcher(text).region(at, text.length());
        return found.lookingAt() ? found.end() : at;
    }
}
