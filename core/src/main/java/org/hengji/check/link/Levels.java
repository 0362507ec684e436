package org.hengji.check.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengji.ruleset.Ruleset;

/** 级别: the words for the level of government that stand before a noun (省级, 市级). Level 0 is the highest. */
final class Levels {

    static final int NONE = -1;

    private static final int LONGEST = 4;

    private final Map<String, Integer> levels = new HashMap<>();
    private final Set<String> notLevels;

    private Levels(Ruleset ruleset) {
        var rows = ruleset.words("link.levels");
        for (var level = 0; level < rows.size(); level++) {
            for (var word : List.of(rows.get(level).split(" "))) {
                levels.put(word, level);
            }
        }
        notLevels = Set.copyOf(ruleset.words("link.notLevels"));
    }

    static Levels of(Ruleset ruleset) {
        return ruleset.compiled(Levels.class, Levels::new);
    }

    /** The level whose word ends right before a place of a text; {@link #NONE} where none does. */
    int before(String text, int end) {
        for (var length = Math.min(LONGEST, end); length > 0; length--) {
            var level = levels.getOrDefault(text.substring(end - length, end), NONE);
            if (level != NONE) {
                return isLevel(text, end - length, length) ? level : NONE;
            }
        }
        return NONE;
    }

    /** The level of an owner, by the last word for a place in its name: 云汀市科协 is of the third. */
    int ofOwner(String name) {
        for (var at = name.length() - 1; at >= 0; at--) {
            var level = levels.getOrDefault(name.substring(at, at + 1), NONE);
            if (level != NONE) {
                return level;
            }
        }
        return NONE;
    }

    private boolean isLevel(String text, int start, int length) {
        return length > 1 || start == 0 || !notLevels.contains(text.substring(start - 1, start));
    }
}
