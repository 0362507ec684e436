package org.hengji.check.monitor;

import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 完成目标可能性: one of three. */
enum Likelihood {
    CERTAIN("monitor.certain"),
    POSSIBLE("monitor.possible"),
    IMPOSSIBLE("monitor.impossible");

    private final String words;

    Likelihood(String words) {
        this.words = words;
    }

    /** The word as written, or the one option that is ticked; empty where neither can be said. */
    static Optional<Likelihood> of(Cell<String> cell, Ruleset ruleset) {
        if (!(cell instanceof Cell.Known<String>(var text, var _))) {
            return Optional.empty();
        }
        var written = word(Folds.label(text), ruleset);
        return written.isPresent()
                ? written
                : Options.of(text, ruleset).onlyTicked().flatMap(option -> word(option, ruleset));
    }

    private static Optional<Likelihood> word(String text, Ruleset ruleset) {
        for (var each : values()) {
            if (ruleset.wordList(each.words).holds(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
