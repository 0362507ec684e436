package org.hengji.check.value;

import java.math.BigDecimal;

/** 占比: rates that are parts of a whole and so never exceed it. */
final class Shares {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    /** Whether the row is a percentage whose name says that it is part of a whole. */
    static boolean isShare(Quantified row) {
        var ruleset = row.ruleset();
        return row.isPercent()
                && ruleset.wordList("value.shares").ends(row.name())
                && !ruleset.wordList("value.beyond-whole").isIn(row.name());
    }
}
