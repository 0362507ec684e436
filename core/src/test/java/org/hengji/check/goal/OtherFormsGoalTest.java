package org.hengji.check.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.check.Others.findings;
import static org.hengji.check.Others.outcome;
import static org.hengji.check.Others.places;

import org.hengji.check.Finding;
import org.hengji.check.Others;
import org.hengji.check.Outcome;
import org.hengji.form.Form;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Projects;
import org.junit.jupiter.api.Test;

/** The checks of goals on forms that are no department's plan. */
class OtherFormsGoalTest {

    private static final Form HALVED = Projects.halved();
    private static final String VAGUE = "expected = 改善灌溉条件，方便群众生产。";

    private final GoalHoldsResults check = new GoalHoldsResults();

    @Test
    void the_goal_of_the_year_holds_a_result() {
        assertThat(places(check, HALVED, "goals[0]." + VAGUE)).isEmpty();
        assertThat(findings(check, HALVED, "goals[1]." + VAGUE))
                .extracting(Finding::message)
                .containsExactly("年度总体目标：没有一个可以衡量的结果，只有职责和工作。请写出年底要达到的数，例如场次、人次、覆盖率或满意度。");
    }

    @Test
    void where_the_goal_of_the_year_is_blank_the_other_is_judged() {
        assertThat(places(check, HALVED, "goals[1].expected =\ngoals[0]." + VAGUE))
                .containsExactly("goals[0].expected");
    }

    @Test
    void every_project_of_a_list_has_a_goal() {
        assertThat(places(check, Projects.list(), "projects[1].goals[0]." + VAGUE))
                .containsExactly("projects[1].goals[0].expected");
    }

    @Test
    void a_form_without_a_goal_is_not_judged_by_it() {
        assertThat(outcome(check, Monitorings.clean(), "")).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_goal_that_was_cut_off_may_hold_a_result() {
        assertThat(outcome(check, Others.cut(Projects.clean()), "goals[0]." + VAGUE))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void items_of_a_goal_need_tasks_only_where_a_form_has_them() {
        assertThat(outcome(new GoalItemsHaveTasks(), Projects.clean(), "goals[0].expected = 1. 修缮水渠。2. 新建闸门。"))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(new GoalItemsHaveTasks(), Projects.list(), "")).isInstanceOf(Outcome.NotApplicable.class);
    }
}
