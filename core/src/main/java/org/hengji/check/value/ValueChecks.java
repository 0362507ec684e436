package org.hengji.check.value;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class ValueChecks {

    public static final List<Check> ALL = List.of(
            new ComparatorIsStated(),
            new ComparatorIsExact(),
            new BoundIsIncluded(),
            new BoundFacesRightWay(),
            new ValueIsOneNumber(),
            new ComparatorPrecedesNumber(),
            new MagnitudeStandsOnce(),
            new PercentStandsOnce(),
            new QuantityHasUnit(),
            new DeadlineNamesDay(),
            new TasksHaveOwnDeadlines(),
            new BoundCanBeMissed(),
            new WordsAreGraded(),
            new ValueIsResult(),
            new ValueIsNotCopied(),
            new ValueIsPlausible(),
            new CostFitsBudget());

    private ValueChecks() {}
}
