package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.Budget;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesMatchExpenditureTest {

    private final SourcesMatchExpenditure check = new SourcesMatchExpenditure();

    private List<Finding> findings(String changes) {
        return Examples.findings(check, changes);
    }

    private Outcome examine(DepartmentPlan plan) {
        return check.examine(Examination.of(plan, Rulesets.get("guangdong/2025")));
    }

    @Test
    void names_the_blank_that_would_balance_and_the_line_that_is_missing() {
        var finding = findings("""
            budget.expenditure.basic = 672.54
            budget.expenditure.project = 90.84
            budget.income.fiscalAppropriation = 672.54
            budget.income.other =
            """).getFirst();
        assertThat(finding.message())
                .isEqualTo("资金：支出合计 763.38 万元，收入合计 672.54 万元，相差 90.84 万元，恰等于“项目支出”。"
                        + "可能是“其他资金”漏填（填 90.84 即相等），或“财政拨款”漏记 90.84（763.38），请核对。");
        assertThat(finding.at()).hasToString("budget");
        assertThat(finding.also())
                .extracting(Path::toString)
                .containsExactly(
                        "budget.income.fiscalAppropriation",
                        "budget.income.other",
                        "budget.expenditure.basic",
                        "budget.expenditure.project");
        assertThat(finding.values().toString()).isEqualTo("{income=672.54, expenditure=763.38, difference=90.84}");
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(finding.fixes()).noneMatch(fix -> fix.safe());
        assertThat(finding.fixes().getFirst().edits())
                .containsExactly(new Edit.Set(Path.of("budget.income.other"), "", "90.84"));
        assertThat(finding.fixes().getFirst().label()).isEqualTo("“其他资金”改为 90.84");
    }

    @Test
    void the_slip_that_leaves_the_levels_balanced_comes_first() {
        var finding = findings("""
            budget.expenditure.basic = 8642.30
            budget.expenditure.project = 2157.70
            budget.income.fiscalAppropriation = 10350.00
            budget.income.other = 400.00
            budget.byLevel.ownLevel = 9000.00
            budget.byLevel.transfersDown = 1800.00
            """).getFirst();
        assertThat(finding.message()).endsWith("可能是“其他资金”少记 50（450.00），或“项目支出”多记 50（2107.70），请核对。");
    }

    @Test
    void a_slip_that_leaves_the_levels_balanced_comes_before_one_that_stands_further_up() {
        var finding = findings("""
            budget.expenditure.project = 300.00
            budget.income.fiscalAppropriation = 960.00
            budget.income.other = 40.00
            """).getFirst();
        assertThat(finding.message())
                .endsWith("可能是“基本支出”少记 100（700.00），或“项目支出”少记 100（400.00），或“财政拨款”多记 100（860.00），请核对。");
    }

    @Test
    void only_amounts_the_form_has_a_cell_for_are_to_be_gone_through() {
        var finding = findings("""
            budget.income.fiscalAppropriation = 812.34
            budget.income.other = (无此栏)
            """).getFirst();
        assertThat(finding.message()).endsWith("请逐项核对“财政拨款”“基本支出”“项目支出”。");
        assertThat(finding.also()).doesNotContain(Path.of("budget.income.other"));
    }

    @ParameterizedTest
    @CsvSource({"850, 950", "850.0, 950.0", "850.00, 950.00", "850.000, 950.00"})
    void a_fix_is_typed_with_the_decimals_of_the_print_it_replaces(String raw, String mended) {
        var finding = findings("budget.income.fiscalAppropriation = " + raw).getFirst();
        assertThat(finding.fixes().getFirst().edits())
                .containsExactly(new Edit.Set(Path.of("budget.income.fiscalAppropriation"), raw, mended));
    }

    @Test
    void asks_to_go_through_all_amounts_where_no_single_slip_explains_it() {
        var finding = findings("""
            budget.income.fiscalAppropriation = 812.34
            budget.income.other = 98.76
            """).getFirst();
        assertThat(finding.message()).endsWith("相差 88.90 万元。请逐项核对“财政拨款”“其他资金”“基本支出”“项目支出”。");
        assertThat(finding.fixes()).isEmpty();
    }

    @Test
    void rounding_of_every_printed_addend_is_tolerated() {
        assertThat(findings("budget.income.other = 50.02")).isEmpty();
        assertThat(findings("budget.income.other = 50.03")).hasSize(1);
        assertThat(findings("""
            budget.income.fiscalAppropriation = 1000.02
            budget.income.other = —
            """)).hasSize(1);
    }

    @Test
    void a_dash_is_an_answer_and_cannot_be_what_is_missing() {
        var finding = findings("budget.income.other = —").getFirst();
        assertThat(finding.message()).doesNotContain("漏填");
        assertThat(finding.values()).containsEntry("difference", "50.00");
    }

    @Test
    void a_slip_may_be_hidden_behind_rounding() {
        var finding = findings("""
            budget.income.fiscalAppropriation = 850.01
            budget.income.other = 50.00
            """).getFirst();
        assertThat(finding.message()).contains("“财政拨款”少记 100（950.01）");
        assertThat(findings("""
            budget.income.fiscalAppropriation = 849.99
            budget.income.other = 50.00
            """).getFirst().message()).contains("“财政拨款”少记 100（949.99）");
    }

    @Test
    void a_point_out_of_place_is_named() {
        var finding = findings("""
            budget.income.fiscalAppropriation = 9500
            budget.income.other = 50
            """).getFirst();
        assertThat(finding.message()).contains("“财政拨款”多一位（950.00）");
        assertThat(findings("""
            budget.expenditure.basic = 61.5
            budget.expenditure.project = 385
            """).getFirst().message()).contains("“基本支出”小数点错一位（615.00）");
        assertThat(findings("""
            budget.expenditure.basic = 6153
            budget.expenditure.project = 384.7
            """).getFirst().message()).contains("“基本支出”小数点错一位（615.30）");
    }

    @Test
    void a_wrong_unit_is_named() {
        var finding = findings("budget.expenditure.basic = 6000000").getFirst();
        assertThat(finding.message()).contains("“基本支出”元与万元写混（600.00）");
        assertThat(findings("budget.expenditure.basic = 0.06").getFirst().message())
                .contains("“基本支出”元与万元写混（600.00）");
    }

    @Test
    void a_wrong_sign_is_named() {
        assertThat(findings("budget.income.other = -50.00").getFirst().message())
                .contains("“其他资金”正负号写反（50.00）");
        assertThat(findings("""
            budget.income.fiscalAppropriation = 1050.00
            budget.income.other = 50.00
            """).getFirst().message()).contains("“其他资金”正负号写反（-50.00）");
    }

    @Test
    void a_line_counted_twice_is_named() {
        var finding = findings("""
            budget.expenditure.basic = 646.35
            budget.expenditure.project = 400.00
            budget.income.fiscalAppropriation = 1000.00
            budget.income.other = 46.35
            budget.byLevel.ownLevel = 1092.70
            """);
        assertThat(finding).isEmpty();
        assertThat(findings("""
            budget.expenditure.basic = 719.13
            budget.expenditure.project = 387.22
            budget.income.fiscalAppropriation = 1106.35
            budget.income.other = 387.22
            """).getFirst().message()).contains("“财政拨款”重记 387.22（719.13）");
    }

    @Test
    void two_digits_written_in_the_wrong_order_are_named() {
        assertThat(findings("budget.income.fiscalAppropriation = 590.00")
                        .getFirst()
                        .message())
                .contains("“财政拨款”两位数字写颠倒（950.00）");
    }

    @Test
    void a_printed_total_is_held_against_its_parts() {
        var plan = with(new Budget.Expenditure(Plans.wan("600"), Plans.wan("390"), Plans.wan("1000")));
        assertThat(examine(plan)).isInstanceOfSatisfying(Outcome.Found.class, found -> {
            assertThat(found.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.at()).hasToString("budget.expenditure.total");
                assertThat(finding.also())
                        .extracting(Path::toString)
                        .containsExactly("budget.expenditure.basic", "budget.expenditure.project");
                assertThat(finding.message())
                        .startsWith("资金：部门预算支出“合计” 1000.00 万元，各项相加 990.00 万元，相差 10.00 万元。可能是“基本支出”少记 10（610.00）");
                assertThat(finding.values().toString()).isEqualTo("{total=1000.00, parts=990.00, difference=10.00}");
            });
        });
    }

    @Test
    void a_total_alone_stands_for_its_side() {
        var total = new Budget.Expenditure(Plans.wan(""), Plans.wan(""), Plans.wan("1000"));
        assertThat(examine(with(total))).isEqualTo(Outcome.nothing());
        var wrong = new Budget.Expenditure(Plans.wan(""), Plans.wan(""), Plans.wan("1100"));
        assertThat(examine(with(wrong)))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings())
                                .singleElement()
                                .satisfies(finding ->
                                        assertThat(finding.values()).containsEntry("expenditure", "1100.00")));
    }

    @Test
    void the_whole_budget_is_held_against_expenditure_or_income() {
        assertThat(examine(total("1000"))).isEqualTo(Outcome.nothing());
        assertThat(examine(total("1200"))).isInstanceOfSatisfying(Outcome.Found.class, found -> {
            assertThat(found.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.at()).hasToString("budget.total");
                assertThat(finding.message()).startsWith("资金：预算总额 1200.00 万元，支出合计 1000.00 万元，相差 200.00 万元。");
            });
        });
    }

    @Test
    void the_whole_budget_is_not_held_against_sides_nobody_filled_in() {
        var budget = Plans.clean().budget();
        var plan = Plans.clean()
                .with(
                        "budget",
                        new Budget(
                                Plans.wan("1000"),
                                new Budget.Expenditure(Plans.wan(""), Plans.wan(""), Plans.wan("")),
                                new Budget.Income(Plans.wan(""), Plans.wan("—"), Plans.wan("")),
                                budget.development(),
                                budget.byLevel()));
        assertThat(examine(plan)).isEqualTo(Outcome.nothing());
    }

    @Test
    void a_task_is_held_against_its_sources() {
        assertThat(findings("""
            tasks[0].amount = 300
            tasks[0].fiscalAppropriation = 260
            tasks[0].other = 40
            """)).isEmpty();
        var finding = findings("""
            tasks[0].amount = 300
            tasks[0].fiscalAppropriation = 250
            tasks[0].other = 40
            """).getFirst();
        assertThat(finding.at()).hasToString("tasks[0].amount");
        assertThat(finding.message()).startsWith("资金：任务 1 的金额 300.00 万元，资金来源合计 290.00 万元，相差 10.00 万元。");
    }

    @Test
    void a_task_with_one_of_its_sources_only_is_not_divided() {
        assertThat(findings("""
            tasks[0].amount = 300
            tasks[0].fiscalAppropriation = 250
            """)).isEmpty();
        assertThat(findings("""
            tasks[0].amount =
            tasks[0].fiscalAppropriation = 250
            tasks[0].other = 40
            """)).isEmpty();
        assertThat(findings("""
            tasks[0].amount = 300
            tasks[0].fiscalAppropriation =
            tasks[0].other =
            """)).isEmpty();
    }

    @Test
    void an_unreadable_amount_defers() {
        var outcome = check.examine(Examples.examination("budget.income.other = 5o"));
        assertThat(outcome).isEqualTo(Outcome.deferred("“其他资金”写的是“5o”，读不出金额，合计无法核对"));
        assertThat(check.examine(Examples.examination("budget.expenditure.project = 4oo")))
                .isEqualTo(Outcome.deferred("“项目支出”写的是“4oo”，读不出金额，合计无法核对"));
    }

    @Test
    void a_blank_in_a_form_cut_off_or_without_cells_defers() {
        var broken = Examples.plan("budget.income.other =");
        var why = "原文不完整或没有分格，“其他资金”可能没有读到，合计无法核对";
        assertThat(examine(broken.withSource(new Source("text", false, MoneyUnit.WAN, List.of()))))
                .isEqualTo(Outcome.deferred(why));
        assertThat(examine(broken.withSource(
                        Source.TYPED.plus(new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "")))))
                .isEqualTo(Outcome.deferred(why));
    }

    @Test
    void a_form_cut_off_is_judged_by_the_amounts_it_has() {
        var cut = new Source("text", false, MoneyUnit.WAN, List.of());
        assertThat(examine(Examples.plan("budget.income.other = 40").withSource(cut)))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings()).hasSize(1));
        assertThat(examine(Plans.clean().withSource(cut))).isEqualTo(Outcome.nothing());
    }

    @Test
    void a_form_without_amounts_is_not_concerned() {
        assertThat(examine(Plans.clean().with("budget", Budget.ABSENT))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void fixes_are_typed_in_the_unit_of_the_form() {
        var plan = Examples.plan("""
            budget.expenditure.basic = 100
            budget.expenditure.project = 50
            budget.income.fiscalAppropriation = 120
            budget.income.other =
            """).withSource(new Source("text", true, MoneyUnit.YUAN, List.of()));
        assertThat(examine(plan))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings().getFirst().fixes())
                                .first()
                                .satisfies(fix -> {
                                    assertThat(fix.label()).isEqualTo("“其他资金”改为 300000 元");
                                    assertThat(fix.edits())
                                            .containsExactly(
                                                    new Edit.Set(Path.of("budget.income.other"), "", "300000"));
                                }));
    }

    private static DepartmentPlan with(Budget.Expenditure expenditure) {
        var budget = Plans.clean().budget();
        return Plans.clean()
                .with(
                        "budget",
                        new Budget(
                                budget.total(), expenditure, budget.income(), budget.development(), budget.byLevel()));
    }

    private static DepartmentPlan total(String total) {
        var budget = Plans.clean().budget();
        return Plans.clean()
                .with(
                        "budget",
                        new Budget(
                                Plans.wan(total),
                                budget.expenditure(),
                                budget.income(),
                                budget.development(),
                                budget.byLevel()));
    }
}
