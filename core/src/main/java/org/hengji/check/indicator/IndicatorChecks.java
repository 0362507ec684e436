package org.hengji.check.indicator;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class IndicatorChecks {

    public static final List<Check> ALL = List.of(
            new NamesAreUnique(),
            new IndicatorsDiffer(),
            new UnitFitsName(),
            new IndicatorFitsItsClass(),
            new NameCanBeMeasured(),
            new ScopeIsOwn(),
            new TargetsHaveABasis(),
            new OneObjectIsCounted(),
            new SubjectIsNamed(),
            new ResultIsInOwnHands());

    private IndicatorChecks() {}
}
