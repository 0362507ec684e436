package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

class SatisfactionIsAskedTest {

    private final SatisfactionIsAsked check = new SatisfactionIsAsked();

    @Test
    void people_are_served_and_nobody_asks_them() {
        assertThat(Examples.findings(check, "- indicators[6]")).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators");
            assertThat(finding.message()).contains("“观众”");
            assertThat(finding.values()).containsEntry("people", "观众");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        });
    }

    @Test
    void a_task_may_name_the_people() {
        var changes = """
            indicators[5].name = 惠民演出上座率
            tasks[0].content = 为残疾人演出60场以上。
            - indicators[6]\
            """;

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("people", "残疾人"));
    }

    @Test
    void satisfaction_at_any_level_is_enough() {
        assertThat(Examples.findings(check, "indicators[6].level1 =\nindicators[6].name = 群众好评率"))
                .isEmpty();
        assertThat(Examples.findings(check, "indicators[6].level2 =\nindicators[6].name = 群众好评率"))
                .isEmpty();
        assertThat(Examples.findings(check, "- indicators[6]\nindicators[5].name = 观众满意率"))
                .isEmpty();
    }

    @Test
    void a_department_that_serves_nobody_directly_need_not_ask() {
        var changes = """
            indicators[5].name = 惠民演出上座率
            - indicators[6]\
            """;

        assertThat(check.examine(Examples.examination(changes))).isEqualTo(Outcome.nothing());
    }

    @Test
    void the_goal_is_read_only_where_there_are_no_tasks() {
        var changes = """
            indicators[5].name = 惠民演出上座率
            goal = 为群众办实事
            - indicators[6]\
            """;
        var plan = Examples.plan(changes).with("tasks", List.of());

        assertThat(Examples.findings(check, changes)).isEmpty();
        assertThat(check.examine(Examination.of(plan, Rulesets.get(plan.ruleset()))))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings()).hasSize(1));
        assertThat(check.examine(Examination.of(plan.with("goal", Cell.blank()), Rulesets.get(plan.ruleset()))))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void what_may_be_missing_from_the_source_is_deferred() {
        assertThat(Cut.off(check, "- indicators[6]")).isInstanceOf(Outcome.Deferred.class);
        assertThat(Cut.empty(check)).isInstanceOf(Outcome.NotApplicable.class);
    }
}
