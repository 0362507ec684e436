package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Examples;
import org.hengji.check.Fix;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

final class MendingTest {

    private static Mending.Mended mended(DepartmentPlan plan) {
        return Mending.mend(plan, Rulesets.get(plan.ruleset()));
    }

    @Test
    void a_plan_in_which_nothing_is_wrong_stays_as_it_is() {
        var mended = mended(Plans.clean());
        assertThat(mended.form()).isEqualTo(Plans.clean());
        assertThat(mended.changes()).isEmpty();
    }

    @Test
    void safe_fixes_are_applied_until_none_is_left() {
        var mended = mended(Examples.plan("""
            indicators[2].target = ≥98%
            indicators[3].target = ≥95%
            indicators[0].name = 惠民 演出场次
            tasks[0].indicators[0].name = 惠民 演出场次\
            """));
        assertThat(mended.form()).isEqualTo(Plans.clean());
        assertThat(mended.changes())
                .isNotEmpty()
                .allMatch(change -> change.fix().safe());
        assertThat(mended.judgement().findings()).isEmpty();
    }

    @Test
    void what_a_person_must_decide_is_left_to_a_person() {
        var plan = Examples.plan("indicators[0].target = >60\ntasks[0].indicators[0].target = >60");
        var mended = mended(plan);
        assertThat(mended.form()).isEqualTo(plan);
        assertThat(mended.judgement().findings())
                .isNotEmpty()
                .flatExtracting(finding -> finding.fixes())
                .noneMatch(Fix::safe);
    }

    @Test
    void mending_twice_changes_nothing_more() {
        var once = mended(Examples.plan("indicators[2].target = ≥98%")).form();
        assertThat(mended((DepartmentPlan) once).changes()).isEmpty();
    }
}
