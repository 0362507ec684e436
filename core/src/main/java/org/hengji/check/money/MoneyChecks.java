package org.hengji.check.money;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class MoneyChecks {

    public static final List<Check> ALL = List.of(
            new SourcesMatchExpenditure(),
            new LevelsMatchExpenditure(),
            new FiscalCoversSpecialFunds(),
            new FiscalFundsMoreThanBasic(),
            new DevelopmentMatchesProject(),
            new AmountsAreFilled(),
            new UnitStandsOnce(),
            new AmountsShareUnit());

    private MoneyChecks() {}
}
