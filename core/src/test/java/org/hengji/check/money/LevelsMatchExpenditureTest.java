package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.plan.Budget;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

class LevelsMatchExpenditureTest {

    private static final String PUBLISHED = """
        budget.expenditure.basic = 672.54
        budget.expenditure.project = 90.84
        budget.income.fiscalAppropriation = 672.54
        budget.income.other =
        budget.development.specialFunds = 35
        budget.development.other = 50.48
        budget.byLevel.ownLevel = 863.38
        budget.byLevel.transfersDown =
        """;

    private final LevelsMatchExpenditure check = new LevelsMatchExpenditure();

    private List<Finding> findings(String changes) {
        return Examples.findings(check, changes);
    }

    @Test
    void names_the_three_slips_that_repair_the_published_table_in_order() {
        var finding = findings(PUBLISHED).getFirst();
        assertThat(finding.message())
                .isEqualTo("资金：按级次合计 863.38 万元，部门预算支出 763.38 万元，正好多 100.00 万元；与其他口径（848.86、672.54 万元）也不相等。"
                        + "可能是“市本级使用资金”多记 100（763.38），或“项目支出”少一位（190.84），或“基本支出”少记 100（772.54），请核对。");
        assertThat(finding.fixes())
                .containsExactly(
                        offer("市本级使用资金", "budget.byLevel.ownLevel", "863.38", "763.38"),
                        offer("项目支出", "budget.expenditure.project", "90.84", "190.84"),
                        offer("基本支出", "budget.expenditure.basic", "672.54", "772.54"));
    }

    private static Fix offer(String label, String path, String before, String after) {
        return Fix.offer("“" + label + "”改为 " + after, new Edit.Set(Path.of(path), before, after));
    }

    @Test
    void stands_at_the_own_level_with_the_figures_of_the_first_reading() {
        var finding = findings(PUBLISHED).getFirst();
        assertThat(finding.at()).hasToString("budget.byLevel.ownLevel");
        assertThat(finding.also()).containsExactly(Path.of("budget.expenditure"));
        assertThat(finding.values().toString()).isEqualTo("{byLevel=863.38, expenditure=763.38, difference=100.00}");
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    }

    @Test
    void a_filled_second_level_is_concerned_too() {
        var finding = findings("""
            budget.byLevel.ownLevel = 612.34
            budget.byLevel.transfersDown = 123.45
            """).getFirst();
        assertThat(finding.also())
                .containsExactly(Path.of("budget.byLevel.transfersDown"), Path.of("budget.expenditure"));
        assertThat(finding.message())
                .startsWith("资金：按级次合计 735.79 万元，部门预算支出 1000.00 万元，少 264.21 万元；与其他口径（1400.00 万元）也不相等。");
    }

    @Test
    void every_reading_of_the_ruleset_is_accepted() {
        assertThat(findings("budget.byLevel.ownLevel = 1400.00")).isEmpty();
        assertThat(findings("""
            budget.income.fiscalAppropriation = 1100.00
            budget.byLevel.ownLevel = 1150.00
            """)).isEmpty();
    }

    @Test
    void a_blank_level_would_balance() {
        var finding = findings("""
            budget.byLevel.ownLevel = 640.00
            budget.byLevel.transfersDown =
            """).getFirst();
        assertThat(finding.message()).contains("可能是“拟用于对下转移支付资金”漏填（填 360.00 即相等）");
    }

    @Test
    void a_reading_of_absent_columns_is_left_out() {
        var changes = """
            budget.development.specialFunds = (无此栏)
            budget.development.other = (无此栏)
            budget.income.fiscalAppropriation = (无此栏)
            budget.income.other = (无此栏)
            budget.byLevel.ownLevel = 1400.00
            """;
        assertThat(findings(changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("资金：按级次合计 1400.00 万元，部门预算支出 1000.00 万元，正好多 400.00 万元。可能是"));
    }

    @Test
    void without_expenditure_the_income_is_what_the_levels_must_equal() {
        var finding = findings("""
            budget.expenditure.basic = (无此栏)
            budget.expenditure.project = (无此栏)
            budget.byLevel.ownLevel = 1100.00
            """).getFirst();
        assertThat(finding.values()).containsEntry("income", "1000.00");
        assertThat(finding.also()).containsExactly(Path.of("budget.byLevel.transfersDown"), Path.of("budget.income"));
    }

    @Test
    void a_printed_total_is_a_reading_of_its_own() {
        var budget = Plans.clean().budget();
        var plan = Plans.clean()
                .with(
                        "budget",
                        new Budget(
                                budget.total(),
                                new Budget.Expenditure(Plans.wan("600"), Plans.wan("300"), Plans.wan("1000")),
                                new Budget.Income(Plans.wan("900"), Plans.wan("0"), Plans.wan("")),
                                budget.development(),
                                budget.byLevel()));
        assertThat(check.examine(Examination.of(plan, Rulesets.get("guangdong/2025"))))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void a_form_without_the_split_is_not_concerned() {
        var outcome = check.examine(Examples.examination("""
            budget.byLevel.ownLevel = (无此栏)
            budget.byLevel.transfersDown = (无此栏)
            """));
        assertThat(outcome).isEqualTo(Outcome.notApplicable("表里没有按预算级次划分的资金"));
    }

    @Test
    void a_form_with_nothing_to_compare_is_not_concerned() {
        var plan = Plans.clean()
                .with(
                        "budget",
                        new Budget(
                                Budget.ABSENT.total(),
                                Budget.ABSENT.expenditure(),
                                Budget.ABSENT.income(),
                                Budget.ABSENT.development(),
                                Plans.clean().budget().byLevel()));
        assertThat(check.examine(Examination.of(plan, Rulesets.get("guangdong/2025"))))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void every_reading_names_its_basis() {
        assertThat(Readings.of(Rulesets.get("guangdong/2025")))
                .extracting(Readings.Reading::key)
                .containsExactly("expenditure", "expenditureAndDevelopment", "income");
        assertThat(Readings.of(Rulesets.get("guangdong/2025")))
                .allSatisfy(reading -> assertThat(reading.basis().asks()).isNotEmpty());
    }
}
