package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostFitsBudgetTest {

    private static final String AMOUNTS = """
        tasks[0].amount = 520
        tasks[1].amount = 300
        indicators[4].name = 惠民演出总成本
        """;

    private static final String NO_BUDGET = """
        budget.expenditure.basic = (无此栏)
        budget.expenditure.project = (无此栏)
        """;

    private final CostFitsBudget check = new CostFitsBudget();

    @Test
    void a_cost_above_the_whole_budget_is_certain() {
        assertThat(Examples.findings(check, "indicators[4].target = ≤1000.01"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[4].target + budget.expenditure");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message())
                            .isEqualTo("第 5 行“单场演出平均成本”：指标值是 1000.01 万元，高于部门预算支出 1000.00 万元。请核对金额单位，或调整指标值。");
                    assertThat(finding.values())
                            .containsEntry("cost", "1000.01")
                            .containsEntry("amount", "1000.00");
                });
    }

    @Test
    void above_its_own_task_alone_it_is_likely() {
        assertThat(Examples.findings(check, AMOUNTS + "indicators[4].target = ≤600"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[4].target + tasks[0].amount");
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.message()).contains("是 600 万元，高于任务“举办惠民演出”的金额 520.00 万元。");
                });
    }

    @Test
    void both_amounts_are_told_where_it_exceeds_both() {
        assertThat(Examples.findings(check, AMOUNTS + NO_BUDGET + "indicators[4].target = ≤1200万元"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[4].target + tasks[0].amount");
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message()).contains("高于任务“举办惠民演出”的金额 520.00 万元，也高于各项任务金额 820.00 万元。");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "总成本, 万元, ≤1000, false",
        "总成本, 元, ≤10000000, false",
        "总成本, 元, ≤10000001, true",
        "总成本, 亿元, ≤1, true",
        "单位成本, 万元/公里, ≤5000, false",
        "成本节约额, 万元, ≥5000, false",
        "成本控制率, %, ≤5000, false"
    })
    void amounts_are_compared_whatever_their_unit(String name, String unit, String target, boolean raised) {
        var changes = "indicators[4].name = %s\nindicators[4].unit = %s\nindicators[4].target = %s"
                .formatted(name, unit, target);

        assertThat(!Examples.findings(check, changes).isEmpty()).isEqualTo(raised);
    }

    @Test
    void the_task_whose_name_shares_most_pays() {
        var changes = """
            tasks[0].amount = 520
            tasks[1].amount = 300
            tasks[0].name = 公共文化活动
            tasks[1].name = 公共文化活动场馆维护
            indicators[4].name = 公共文化活动场馆维护成本
            indicators[4].target = ≤600
            """;

        assertThat(Shown.places(Examples.findings(check, changes)))
                .containsExactly("indicators[4].target + tasks[1].amount");
    }

    @Test
    void a_task_without_amount_pays_nothing() {
        var changes = """
            tasks[0].amount =
            tasks[1].amount = 300
            indicators[4].name = 惠民演出总成本
            indicators[4].target = ≤600
            """;

        assertThat(Examples.findings(check, changes)).isEmpty();
    }

    @Test
    void money_earned_is_no_cost() {
        assertThat(Examples.findings(
                        check, "indicators[5].name = 带动旅游收入\nindicators[5].unit = 亿元\nindicators[5].target = ≥9"))
                .isEmpty();
    }

    @Test
    void a_printed_total_counts_when_it_is_the_largest() {
        assertThat(Examples.findings(check, "budget.total = 2000\nindicators[4].target = ≤1500"))
                .isEmpty();
        assertThat(Examples.findings(check, "budget.expenditure.total = 2000\nindicators[4].target = ≤2500"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.also()).first().hasToString("budget.expenditure.total"));
        assertThat(Examples.findings(check, "budget.total = 2000\nindicators[4].target = ≤2500"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("高于预算总额 2000.00 万元"));
    }

    @Test
    void without_any_amount_it_is_deferred() {
        assertThat(check.examine(Examples.examination(NO_BUDGET)))
                .isEqualTo(Outcome.deferred("表里没有读得出的预算金额，不能判断成本指标是否高于预算。"));
        assertThat(check.examine(Examples.examination(NO_BUDGET + "tasks[0].amount = 520")))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(check.examine(Examples.examination(NO_BUDGET + "- indicators[4]")))
                .isEqualTo(Outcome.nothing());
    }
}
