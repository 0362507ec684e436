package org.hengji.recognise.glue;

import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 效果之下的满意度: forms that part indicators into 产出 and 效果 alone have 满意度指标 as a level 2. */
record Satisfaction(Ruleset ruleset) {

    private static final String LEVEL1 = "满意度指标";

    boolean isBelow(String level1, String label) {
        var levels = ruleset.taxonomies();
        var one = Folds.label(level1).replaceFirst("\\(.*", "");
        return ruleset.wordList("structure.level1-over-satisfaction").holds(one)
                && levels.level2(label).flatMap(levels::onlyParent).equals(levels.level1(LEVEL1));
    }
}
