package org.hengji.check.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.ruleset.Ruleset;

/** 允差: what rounding may cost for every printed addend, in yuan. */
record Tolerance(BigDecimal each) {

    private static final int FEN = 2;

    /** Half of the last printed digit of an amount in that unit. */
    static Tolerance of(Ruleset ruleset, MoneyUnit unit) {
        return new Tolerance(unit.toYuan(ruleset.parameter("money.tolerance").value()));
    }

    /** Amounts are whole fen, and so is what they may differ by. */
    Yuan of(int addends) {
        return new Yuan(each.multiply(BigDecimal.valueOf(addends)).setScale(FEN, RoundingMode.DOWN));
    }
}
