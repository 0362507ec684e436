package org.hengji.check.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.check.link.Partial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalServesTest {

    private static final String VAGUE = "goal = 落实职责，服务大局，2025年办好第12届戏曲周。";

    @Test
    void a_goal_without_a_target_number_is_to_be_explained() {
        var finding = Examples.findings(new GoalHoldsResults(), VAGUE).getFirst();
        assertThat(finding.at()).hasToString("goal");
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(finding.message()).startsWith("总体绩效目标：没有一个可以衡量的结果").contains("请写出");
    }

    @ParameterizedTest
    @ValueSource(strings = {"办结时限压缩到3个工作日。", "满意度达到92%。", "完成投资5亿元。", "演出60场。"})
    void any_number_that_can_be_checked_will_do(String goal) {
        assertThat(Examples.findings(new GoalHoldsResults(), "goal = " + goal)).isEmpty();
    }

    @Test
    void a_goal_that_is_not_there_or_cut_off_is_not_judged() {
        assertThat(Examples.findings(new GoalHoldsResults(), "goal =")).isEmpty();
        assertThat(Partial.cutOff(new GoalHoldsResults(), VAGUE)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.cutOff(new GoalHoldsResults(), "")).isEqualTo(Outcome.nothing());
        assertThat(Partial.cutOff(new GoalHoldsResults(), "goal =")).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void items_no_task_serves_are_told_together() {
        var goal = "goal = 1. 举办惠民演出60场。2. 加强馆舍安防。3. 推广全民阅读。4. 对外合作交流：走出去。";
        var findings = Examples.findings(new GoalItemsHaveTasks(), goal);
        assertThat(findings).hasSize(1);
        var finding = findings.getFirst();
        assertThat(finding.at()).hasToString("goal");
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(finding.values()).hasToString("{items=2、4}");
        assertThat(finding.message())
                .isEqualTo("总体绩效目标：第 2 项“加强馆舍安防”、第 4 项“对外合作交流”没有重点任务与它对应。" + "请补一项任务，或在已有任务的内容里写明由它落实。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goal = 1. 举办惠民演出。2. 推广阅读。",
                "goal = 1. 丰富生活：让惠民演出走近群众。2. 推广阅读。",
                "goal = 1. 举办惠民演出。2. 加强工作，完善机制。",
                "goal = 举办惠民演出，加强馆舍安防。",
                "goal =",
            })
    void a_heading_or_the_words_below_it_find_their_task(String goal) {
        assertThat(Examples.findings(new GoalItemsHaveTasks(), goal)).isEmpty();
    }

    @Test
    void one_pair_of_characters_below_the_heading_is_in_passing() {
        assertThat(Examples.findings(new GoalItemsHaveTasks(), "goal = 1. 举办惠民演出。2. 安防达标：便利阅读。"))
                .hasSize(1);
    }

    @Test
    void key_indicators_serve_too() {
        assertThat(Examples.findings(new GoalItemsHaveTasks(), """
            goal = 1. 举办惠民演出。2. 加强馆舍安防。
            + tasks[0].indicators = name: 馆舍安防巡查次数; unit: 次; target: ≥12
            """)).isEmpty();
    }

    @Test
    void tasks_that_may_be_missing_prove_nothing() {
        var goal = "goal = 1. 举办惠民演出60场。2. 加强馆舍安防。";
        assertThat(Partial.cutOff(new GoalItemsHaveTasks(), goal)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.withoutTasks(new GoalItemsHaveTasks(), goal)).isInstanceOf(Outcome.NotApplicable.class);
    }
}
