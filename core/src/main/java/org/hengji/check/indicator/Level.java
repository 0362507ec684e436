package org.hengji.check.indicator;

import java.util.Locale;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.number.Folds;
import org.hengji.ruleset.WordList;

/** 层级: the level of government a form's owner belongs to, from the names in its title and department. */
enum Level {
    TOWN("乡镇"),
    COUNTY("县级"),
    CITY("市级"),
    PROVINCE("省级"),
    NATION("国家级");

    private static final String OWNER = "indicator.owner.";

    private final String text;
    private final String key;

    Level(String text) {
        this.text = text;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    String text() {
        return text;
    }

    boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }

    /** The words kept for this level under a heading such as {@code indicator.above.}. */
    WordList words(Examination examination, String heading) {
        return examination.ruleset().wordList(heading + key);
    }

    /** What the title states (市级部门), else the lowest level that the department's name has, else the title. */
    static Optional<Level> owner(Examination examination) {
        var title = Folds.label(examination.form().title().known().orElse(""));
        return stated(examination, title)
                .or(() -> named(examination, Folds.label(examination.owner())))
                .or(() -> named(examination, title));
    }

    private static Optional<Level> stated(Examination examination, String title) {
        for (var level : values()) {
            if (level.words(examination, OWNER).words().stream().anyMatch(word -> title.contains(word + "级"))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** 北京市 and 自治区 are provinces although they read like a city and a district. */
    private static Optional<Level> named(Examination examination, String name) {
        var places = Words.without(name, examination.ruleset().wordList("indicator.owner.not-a-place"));
        var below = Words.without(places, PROVINCE.words(examination, OWNER));
        for (var level : values()) {
            var text = PROVINCE.isAbove(level) ? below : places;
            if (level.words(examination, OWNER).isIn(text)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
