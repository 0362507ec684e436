package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.entry.Amounts;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.Budget;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.KeyTask;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyUnitsTest {

    private final UnitStandsOnce once = new UnitStandsOnce();
    private final AmountsShareUnit shared = new AmountsShareUnit();

    @ParameterizedTest
    @CsvSource({"1860.40万元, 1860.40", "449.8万, 449.8", "1860.40 万元, 1860.40", "'１８６０万元', １８６０"})
    void the_unit_of_the_header_is_taken_off(String raw, String bare) {
        var finding =
                Examples.findings(once, "budget.expenditure.basic = " + raw).getFirst();
        assertThat(finding.at()).hasToString("budget.expenditure.basic");
        assertThat(finding.message()).contains("写成“" + raw + "”，表头已经是万元，单位重复。只留数字 " + bare);
        assertThat(finding.fixes())
                .containsExactly(Fix.safe("改为 " + bare, new Edit.Set(Path.of("budget.expenditure.basic"), raw, bare)));
    }

    @Test
    void a_task_may_repeat_the_unit_too() {
        assertThat(Examples.findings(once, "tasks[1].amount = 30万元"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("tasks[1].amount"));
    }

    @Test
    void another_unit_than_the_headers_is_not_repeated() {
        assertThat(Examples.findings(once, "budget.expenditure.basic = 6000000元"))
                .isEmpty();
        assertThat(Examples.findings(once, "budget.expenditure.basic = 0.06亿")).isEmpty();
    }

    @Test
    void where_every_amount_names_its_unit_the_header_names_none() {
        var budget = new Budget(
                Plans.wan("2865.40万元"),
                Budget.ABSENT.expenditure(),
                Budget.ABSENT.income(),
                Budget.ABSENT.development(),
                Budget.ABSENT.byLevel());
        assertThat(once.examine(examination(Plans.clean().with("budget", budget))))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void without_amounts_no_unit_is_judged() {
        var plan = Plans.clean().with("budget", Budget.ABSENT);
        assertThat(once.examine(examination(plan))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(shared.examine(examination(plan))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void an_amount_that_names_another_unit_is_mixed() {
        var finding =
                Examples.findings(shared, "budget.expenditure.basic = 6000000元").getFirst();
        assertThat(finding.message()).isEqualTo("资金：部门预算支出“基本支出”写的是 6000000元，像是以元为单位，本表以万元为单位。应为 600.00，请核对。");
        assertThat(finding.fixes())
                .containsExactly(Fix.offer(
                        "改为 600.00", new Edit.Set(Path.of("budget.expenditure.basic"), "6000000元", "600.00")));
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void a_conversion_that_repairs_an_equation_is_named_once() {
        var finding = Examples.findings(shared, """
            budget.expenditure.basic = 7242318
            budget.expenditure.project = 243.96
            budget.income.fiscalAppropriation = 968.19
            budget.income.other = 0
            budget.byLevel.ownLevel = 968.19
            """);
        assertThat(finding).singleElement().satisfies(each -> {
            assertThat(each.at()).hasToString("budget.expenditure.basic");
            assertThat(each.also()).isEmpty();
            assertThat(each.values().toString()).isEqualTo("{printed=7242318, meant=724.2318}");
        });
    }

    @Test
    void a_whole_side_may_stand_in_the_other_unit() {
        var finding = Examples.findings(shared, """
            budget.expenditure.basic = 6000000
            budget.expenditure.project = 4000000
            """).getFirst();
        assertThat(finding.at()).hasToString("budget.expenditure.basic");
        assertThat(finding.also()).containsExactly(Path.of("budget.expenditure.project"));
        assertThat(finding.fixes().getFirst().edits())
                .contains(new Edit.Set(Path.of("budget.expenditure.project"), "4000000", "400.00"));
    }

    @Test
    void a_small_amount_is_no_converted_one() {
        assertThat(Examples.findings(shared, "budget.income.fiscalAppropriation = 1000.00"))
                .isEmpty();
    }

    @Test
    void a_large_difference_alone_is_no_mixture() {
        assertThat(Examples.findings(shared, """
            budget.expenditure.basic = 15200.00
            budget.expenditure.project = 3.40
            budget.income.fiscalAppropriation = 15203.40
            budget.income.other = 0
            budget.byLevel.ownLevel = 15203.40
            """)).isEmpty();
    }

    @Test
    void a_task_out_of_all_proportion_is_mixed_with_its_whole_row() {
        var finding = tasks(MoneyUnit.WAN, "320.00", "1850000", "240.00");
        assertThat(finding).singleElement().satisfies(each -> {
            assertThat(each.at()).hasToString("tasks[1].amount");
            assertThat(each.also()).isEmpty();
            assertThat(each.message()).contains("任务 2 的金额写的是 1850000，像是以元为单位").contains("应为 185.00");
            assertThat(each.fixes().getFirst().edits())
                    .containsExactly(
                            new Edit.Set(Path.of("tasks[1].amount"), "1850000", "185.00"),
                            new Edit.Set(Path.of("tasks[1].fiscalAppropriation"), "1850000", "185.00"));
        });
    }

    @Test
    void in_a_form_in_yuan_the_small_task_is_the_odd_one() {
        var finding = tasks(MoneyUnit.YUAN, "5,200,000.00", "135.00", "2,450,000.00");
        assertThat(finding).singleElement().satisfies(each -> {
            assertThat(each.at()).hasToString("tasks[1].amount");
            assertThat(each.values().toString()).isEqualTo("{printed=135.00, meant=1350000.00}");
            assertThat(each.message()).contains("像是以万元为单位，本表以元为单位");
        });
    }

    @Test
    void tasks_that_only_differ_much_are_left_alone() {
        assertThat(tasks(MoneyUnit.WAN, "70000", "5", "8")).isEmpty();
        assertThat(tasks(MoneyUnit.WAN, "320.00", "185000", "240.00")).isEmpty();
        assertThat(tasks(MoneyUnit.WAN, "320.00", "0", "240.00")).isEmpty();
        assertThat(tasks(MoneyUnit.YUAN, "5,200,000.00", "20000", "45,000,000.00"))
                .isEmpty();
        assertThat(tasks(MoneyUnit.WAN, "1850000")).isEmpty();
    }

    private List<Finding> tasks(MoneyUnit unit, String... amounts) {
        var tasks = List.of(amounts).stream()
                .map(amount -> KeyTask.blank()
                        .with("amount", Amounts.read(amount, unit))
                        .with("fiscalAppropriation", Amounts.read(amount, unit))
                        .with("other", Amounts.read("0", unit)))
                .toList();
        var plan = Plans.clean()
                .with("budget", Budget.ABSENT)
                .with("tasks", tasks)
                .with("source", new Source("text", true, unit, List.of()));
        return shared.examine(examination(plan)) instanceof Outcome.Found(var findings) ? findings : List.of();
    }

    private static Examination examination(DepartmentPlan plan) {
        return Examination.of(plan, Rulesets.get("guangdong/2025"));
    }
}
