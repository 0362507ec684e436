package org.hengji.check.link;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class LinkChecks {

    public static final List<Check> ALL = List.of(
            new OneIndicatorHasOneValue(),
            new TableHasKeyIndicators(),
            new TasksHaveQuantityRows(),
            new TextAndTargetIncludeAlike(),
            new TextAndIndicatorShareScope(),
            new PromisesHaveIndicators(),
            new EventsHaveIndicators(),
            new HardTargetsAreNotHedged(),
            new TaskNameFitsContent());

    private LinkChecks() {}
}
