package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.check.Others.findings;
import static org.hengji.check.Others.outcome;
import static org.hengji.check.Others.places;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.plan.Projects;
import org.junit.jupiter.api.Test;

/** The checks of texts against indicators on forms that are no department's plan. */
class OtherFormsLinkTest {

    private static final Form PROJECT = Projects.clean();
    private static final Form HALVED = Projects.halved();
    private static final Form LIST = Projects.list();

    @Test
    void what_a_goal_promises_an_indicator_of_its_project_counts() {
        var check = new PromisesHaveIndicators();
        assertThat(findings(check, PROJECT, "goals[0].expected = 修缮村级水渠12公里，印发用水手册3000册。"))
                .extracting(Finding::message)
                .containsExactly("总体目标：承诺“印发用水手册3000册”，没有指标与它对应。请增加指标，或删去这句承诺。");
        assertThat(findings(check, LIST, "projects[1].indicators[0].target = ≥15"))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("项目 2“村级道路修缮”的总体目标：承诺“修缮村级水渠12公里”，");
        assertThat(places(check, SelfEvaluations.clean(), "goals[0].actual = 印发演出手册3000册。"))
                .isEmpty();
    }

    @Test
    void a_promise_for_a_half_is_kept_by_rows_of_that_half() {
        var check = new PromisesHaveIndicators();
        assertThat(places(check, HALVED, """
            goals[0].expected = 修缮村级水渠36公里。
            indicators[0].target = ≥36
            """)).isEmpty();
        assertThat(places(check, HALVED, """
            goals[0].expected = 修缮村级水渠36公里。
            indicators[6].target = ≥36
            goals[1].expected = 修缮村级水渠36公里。
            """)).containsExactly("goals[0].expected");
        assertThat(places(
                        check, Projects.clean().with("goals", Projects.halved().goals()), ""))
                .isEmpty();
    }

    @Test
    void what_was_not_read_may_carry_the_promise() {
        assertThat(outcome(new PromisesHaveIndicators(), PROJECT, """
            goals[0].expected = 印发用水手册3000册。
            note unplaced indicators: 手册3000册 -> （略去）
            """))
                .isEqualTo(Outcome.deferred("来源里的“手册3000册”没有放进表里"));
    }

    @Test
    void a_goal_hedges_and_an_indicator_demands() {
        assertThat(findings(new HardTargetsAreNotHedged(), HALVED, "goals[1].expected = 力争修缮村级水渠12公里。"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).isEqualTo(Path.of("goals[1].expected"));
                    assertThat(finding.message()).startsWith("年度总体目标：写").contains("第 7 行“修缮水渠长度”");
                });
    }

    @Test
    void a_goal_and_a_target_include_the_number_alike() {
        assertThat(findings(new TextAndTargetIncludeAlike(), PROJECT, """
                    goals[0].expected = 修缮水渠长度12公里以上。
                    indicators[0].target = >12
                    """))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).isEqualTo(Path.of("indicators[0].target"));
                    assertThat(finding.message()).contains("总体目标写“12公里以上”，包括 12");
                });
    }

    @Test
    void a_goal_and_an_indicator_speak_of_one_level() {
        assertThat(findings(new TextAndIndicatorShareScope(), PROJECT, """
                    goals[0].expected = 创建省级节水示范基地2个。
                    indicators[0].name = 创建县级节水示范基地数量
                    indicators[0].unit = 个
                    indicators[0].target = ≥2
                    """))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("总体目标：写“创建省级节水示范基地2个”");
    }

    @Test
    void checks_of_tasks_do_not_apply_without_tasks() {
        for (var check : List.<Check>of(
                new OneIndicatorHasOneValue(),
                new TableHasKeyIndicators(),
                new TasksHaveQuantityRows(),
                new EventsHaveIndicators(),
                new TaskNameFitsContent())) {
            assertThat(outcome(check, PROJECT, "")).isInstanceOf(Outcome.NotApplicable.class);
        }
    }
}
