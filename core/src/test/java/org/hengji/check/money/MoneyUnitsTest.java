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
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
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
        var budget = budget(Plans.wan("2865.40万元"), Budget.ABSENT.development());
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
    void blank_amounts_name_no_unit() {
        var blank = new Budget.Development(Plans.wan(""), Plans.wan("—"));
        var none = Plans.clean().with("budget", budget(Budget.ABSENT.total(), blank));
        assertThat(once.examine(examination(none))).isInstanceOf(Outcome.NotApplicable.class);
        var all = Plans.clean().with("budget", budget(Plans.wan("2865.40万元"), blank));
        assertThat(once.examine(examination(all))).isEqualTo(Outcome.nothing());
    }

    @Test
    void an_amount_that_names_another_unit_is_mixed() {
        var findings = Examples.findings(shared, "budget.expenditure.basic = 6000000元");
        assertThat(findings).hasSize(1);
        var finding = findings.getFirst();
        assertThat(finding.message()).isEqualTo("资金：部门预算支出“基本支出”写的是 6000000元，像是以元为单位，本表以万元为单位。应为 600.00，请核对。");
        assertThat(finding.fixes())
                .containsExactly(Fix.offer(
                        "改为 600.00", new Edit.Set(Path.of("budget.expenditure.basic"), "6000000元", "600.00")));
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void amounts_that_all_name_the_same_other_unit_are_not_mixed() {
        var budget = budget(Plans.wan("28654000元"), Budget.ABSENT.development());
        assertThat(findings(Plans.clean().with("budget", budget), MoneyUnit.WAN))
                .isEmpty();
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
    void the_fewest_amounts_that_balance_are_the_mixed_ones() {
        var finding = Examples.findings(shared, """
            budget.expenditure.basic = 6000000
            budget.expenditure.project = 4000000
            budget.income.fiscalAppropriation = 600
            budget.income.other = 4000000
            budget.byLevel.ownLevel = 4000600
            """);
        assertThat(finding).singleElement().satisfies(each -> {
            assertThat(each.at()).hasToString("budget.expenditure.basic");
            assertThat(each.also()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"9500000, 500050", "10000050, ''"})
    void amounts_that_are_all_in_one_unit_are_not_mixed(String fiscal, String other) {
        assertThat(Examples.findings(shared, """
            budget.expenditure.basic = 6000000
            budget.expenditure.project = 4000000
            budget.income.fiscalAppropriation = %s
            budget.income.other = %s
            budget.byLevel.ownLevel = 10000000
            """.formatted(fiscal, other))).isEmpty();
    }

    @Test
    void an_amount_that_names_the_unit_of_the_form_is_in_it() {
        assertThat(Examples.findings(shared, "budget.expenditure.basic = 6000000万元"))
                .isEmpty();
    }

    @Test
    void the_smallest_amount_that_may_be_converted_makes_one_wan() {
        var changes = """
            budget.expenditure.basic = %s
            budget.income.fiscalAppropriation = 401.00
            budget.income.other = 0
            budget.byLevel.ownLevel = 401.00
            """;
        assertThat(Examples.findings(shared, changes.formatted("10000")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("meant", "1.00"));
        assertThat(Examples.findings(shared, changes.formatted("9999"))).isEmpty();
    }

    @Test
    void in_a_form_in_yuan_an_amount_in_wan_repairs_the_equation() {
        var budget = new Budget(
                Budget.ABSENT.total(),
                new Budget.Expenditure(yuan("6,000,000"), yuan("400"), Budget.ABSENT.total()),
                new Budget.Income(yuan("9,500,000"), yuan("500,000"), Budget.ABSENT.total()),
                Budget.ABSENT.development(),
                Budget.ABSENT.byLevel());
        assertThat(findings(Plans.clean().with("budget", budget), MoneyUnit.YUAN))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("budget.expenditure.project");
                    assertThat(finding.values().toString()).isEqualTo("{printed=400, meant=4000000.00}");
                });
    }

    @Test
    void a_small_amount_is_no_converted_one() {
        assertThat(Examples.findings(shared, "budget.income.fiscalAppropriation = 1000.00"))
                .isEmpty();
        assertThat(Examples.findings(shared, """
            budget.expenditure.basic = 20000
            budget.expenditure.project = 100
            budget.income.fiscalAppropriation = 20000
            budget.income.other = 0
            budget.byLevel.ownLevel = 20100
            """)).isEmpty();
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
    void a_task_is_out_of_proportion_from_the_limits_of_the_ruleset_on() {
        assertThat(tasks(MoneyUnit.WAN, "100", "100000")).hasSize(1);
        assertThat(tasks(MoneyUnit.WAN, "100.01", "100000")).isEmpty();
        assertThat(tasks(MoneyUnit.WAN, "99.99", "99999")).isEmpty();
        assertThat(tasks(MoneyUnit.YUAN, "9,999.99", "45,000,000")).hasSize(1);
        assertThat(tasks(MoneyUnit.YUAN, "10,000", "45,000,000")).isEmpty();
    }

    @Test
    void a_task_without_money_is_no_measure_of_the_others() {
        assertThat(tasks(MoneyUnit.WAN, "0", "150000", "140000")).isEmpty();
        assertThat(tasks(MoneyUnit.WAN, "0", "320.00", "1850000")).hasSize(1);
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
        return findings(Plans.clean().with("budget", Budget.ABSENT).with("tasks", tasks), unit);
    }

    private List<Finding> findings(DepartmentPlan plan, MoneyUnit unit) {
        var source = new Source("text", true, unit, List.of());
        return shared.examine(examination(plan.withSource(source))) instanceof Outcome.Found(var findings)
                ? findings
                : List.of();
    }

    private static Cell<Yuan> yuan(String text) {
        return Amounts.read(text, MoneyUnit.YUAN);
    }

    private static Budget budget(Cell<Yuan> total, Budget.Development development) {
        return new Budget(
                total, Budget.ABSENT.expenditure(), Budget.ABSENT.income(), development, Budget.ABSENT.byLevel());
    }

    private static Examination examination(DepartmentPlan plan) {
        return Examination.of(plan, Rulesets.get("guangdong/2025"));
    }
}
