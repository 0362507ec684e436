package org.hengji.check.goal;

import java.util.List;
import org.hengji.check.Check;

/** The checks of this group, in the order people read them. */
public final class GoalChecks {

    public static final List<Check> ALL = List.of(new GoalHoldsResults(), new GoalItemsHaveTasks());

    private GoalChecks() {}
}
