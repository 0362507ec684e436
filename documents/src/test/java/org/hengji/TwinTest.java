package org.hengji;

import org.hengji.plan.DepartmentPlan;

final class TwinTest implements PublishedPlanFacts {

    private static final DepartmentPlan PLAN = Samples.plan(Samples.TWIN);

    @Override
    public DepartmentPlan plan() {
        return PLAN;
    }
}
