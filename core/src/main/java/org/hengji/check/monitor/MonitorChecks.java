package org.hengji.check.monitor;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class MonitorChecks {

    public static final List<Check> ALL = List.of(
            new SpendingKeepsPace(),
            new ResultsKeepPace(),
            new LikelihoodFitsFigures(),
            new ForecastIsFilled(),
            new DoubtHasCause(),
            new OneOptionIsTicked());

    private MonitorChecks() {}
}
