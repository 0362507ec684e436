package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
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

class BudgetHintsTest {

    private static final Source CUT = new Source("text", false, MoneyUnit.WAN, List.of());

    private static Finding only(Check check, String changes) {
        var findings = Examples.findings(check, changes);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static Outcome examine(Check check, DepartmentPlan plan) {
        return check.examine(Examination.of(plan, Rulesets.get("guangdong/2025")));
    }

    @Test
    void fiscal_money_short_of_basic_expenditure_and_special_funds() {
        var finding = only(new FiscalCoversSpecialFunds(), """
            budget.expenditure.basic = 672.54
            budget.expenditure.project = 90.84
            budget.income.fiscalAppropriation = 672.54
            budget.development.specialFunds = 35
            """);
        assertThat(finding.at()).hasToString("budget.income.fiscalAppropriation");
        assertThat(finding.also())
                .containsExactly(Path.of("budget.development.specialFunds"), Path.of("budget.expenditure.basic"));
        assertThat(finding.message()).contains("财政拨款 672.54 万元，少于基本支出与财政专项资金之和 707.54 万元，差 35.00 万元");
        assertThat(finding.values().toString())
                .isEqualTo("{fiscalAppropriation=672.54, needed=707.54, difference=35.00}");
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void special_funds_beyond_project_expenditure_or_of_nothing_prove_nothing() {
        var check = new FiscalCoversSpecialFunds();
        assertThat(Examples.findings(check, """
            budget.income.fiscalAppropriation = 750.00
            budget.development.specialFunds = 400.01
            """)).isEmpty();
        assertThat(Examples.findings(check, """
            budget.income.fiscalAppropriation = 550.00
            budget.development.specialFunds = 0
            """)).isEmpty();
        assertThat(Examples.findings(check, """
            budget.income.fiscalAppropriation = 750.00
            budget.development.specialFunds = 400.00
            """)).hasSize(1);
    }

    @Test
    void blank_amounts_make_special_funds_undecidable() {
        var check = new FiscalCoversSpecialFunds();
        assertThat(check.examine(Examples.examination("budget.income.fiscalAppropriation =")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(check.examine(Examples.examination("budget.development.specialFunds =")))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void fiscal_money_equal_to_basic_expenditure() {
        var finding = only(new FiscalFundsMoreThanBasic(), """
            budget.expenditure.basic = 15200.00
            budget.expenditure.project = 3400.00
            budget.income.fiscalAppropriation = 15200.00
            budget.income.other = 3400.00
            """);
        assertThat(finding.at()).hasToString("budget.income.fiscalAppropriation");
        assertThat(finding.also()).containsExactly(Path.of("budget.expenditure.basic"));
        assertThat(finding.values().toString()).isEqualTo("{fiscalAppropriation=15200.00, project=3400.00}");
        assertThat(finding.message()).contains("同为 15200.00 万元，另有项目支出 3400.00 万元");
    }

    @Test
    void fiscal_money_differs_by_a_cent_or_both_are_nothing() {
        var check = new FiscalFundsMoreThanBasic();
        assertThat(Examples.findings(check, "budget.income.fiscalAppropriation = 600.000001"))
                .isEmpty();
        assertThat(Examples.findings(check, """
            budget.expenditure.basic = 0
            budget.income.fiscalAppropriation = 0
            """)).isEmpty();
        assertThat(check.examine(Examples.examination("budget.income.fiscalAppropriation =")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(check.examine(Examples.examination("budget.expenditure.basic =")))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void development_below_project_expenditure_is_a_possible_hint() {
        var finding = only(new DevelopmentMatchesProject(), """
            budget.expenditure.project = 90.84
            budget.development.specialFunds = 35
            budget.development.other = 50.48
            """);
        assertThat(finding.at()).hasToString("budget.development");
        assertThat(finding.also()).containsExactly(Path.of("budget.expenditure.project"));
        assertThat(finding.values().toString()).isEqualTo("{development=85.48, project=90.84, difference=5.36}");
        assertThat(finding.message()).contains("少 5.36 万元。请核对两者的口径");
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
    }

    @Test
    void development_above_project_expenditure_must_be_explained() {
        var finding = only(new DevelopmentMatchesProject(), "budget.development.other = 450.00");
        assertThat(finding.message()).contains("多 250.00 万元。请核对，或说明");
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
    }

    @Test
    void development_nobody_filled_in_is_not_compared() {
        var check = new DevelopmentMatchesProject();
        assertThat(check.examine(Examples.examination("""
            budget.development.specialFunds = —
            budget.development.other = —
            """))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(check.examine(Examples.examination("budget.expenditure.project =")))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void development_of_a_form_cut_off_is_deferred() {
        var plan = Examples.plan("budget.development.other =").withSource(CUT);
        assertThat(examine(new DevelopmentMatchesProject(), plan)).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void a_blank_level_is_named_with_an_offer_of_zero() {
        var finding = only(new AmountsAreFilled(), "budget.byLevel.transfersDown =");
        assertThat(finding.at()).hasToString("budget.byLevel.transfersDown");
        assertThat(finding.message()).startsWith("资金：按预算级次划分“拟用于对下转移支付资金”空白");
        assertThat(finding.fixes())
                .containsExactly(Fix.offer("填 0", new Edit.Set(Path.of("budget.byLevel.transfersDown"), "", "0")));
    }

    @Test
    void a_blank_source_is_named_only_while_the_sources_do_not_add_up() {
        var finding = only(new AmountsAreFilled(), "budget.income.other =");
        assertThat(finding.at()).hasToString("budget.income.other");
        assertThat(finding.fixes()).isEmpty();
        assertThat(Examples.findings(new AmountsAreFilled(), """
            budget.income.fiscalAppropriation = 1000
            budget.income.other =
            """)).isEmpty();
    }

    @Test
    void sources_without_anything_to_compare_with_may_be_blank_but_not_all() {
        var check = new AmountsAreFilled();
        var alone = """
            budget.expenditure.basic = (无此栏)
            budget.expenditure.project = (无此栏)
            budget.income.other =
            """;
        assertThat(Examples.findings(check, alone)).isEmpty();
        assertThat(Examples.findings(check, alone + "budget.income.fiscalAppropriation =\n"))
                .hasSize(2);
    }

    @Test
    void a_printed_income_total_decides_about_blank_sources() {
        assertThat(examine(new AmountsAreFilled(), income("950", "", "950"))).isEqualTo(Outcome.nothing());
        assertThat(examine(new AmountsAreFilled(), income("950", "", "1000")))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings())
                                .extracting(each -> each.at().toString())
                                .containsExactly("budget.income.other"));
    }

    @Test
    void a_blank_total_is_named() {
        assertThat(examine(new AmountsAreFilled(), income("950", "50", "")))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings())
                                .extracting(each -> each.at().toString())
                                .containsExactly("budget.income.total"));
    }

    @Test
    void blanks_of_a_form_cut_off_or_without_cells_are_deferred() {
        var plan = Examples.plan("budget.byLevel.transfersDown =");
        var check = new AmountsAreFilled();
        var why = "原文不完整或没有分格，按预算级次划分“拟用于对下转移支付资金”等处可能没有读到，不能断定是空白";
        assertThat(examine(check, plan.withSource(CUT))).isEqualTo(Outcome.deferred(why));
        var flat = new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "");
        assertThat(examine(check, plan.withSource(Source.TYPED.plus(flat)))).isEqualTo(Outcome.deferred(why));
        assertThat(examine(check, Plans.clean().withSource(CUT))).isEqualTo(Outcome.nothing());
    }

    @Test
    void a_form_without_amounts_has_no_blank_ones() {
        assertThat(examine(new AmountsAreFilled(), Plans.clean().with("budget", Budget.ABSENT)))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    private static DepartmentPlan income(String fiscal, String other, String total) {
        var budget = Plans.clean().budget();
        var income = new Budget.Income(Plans.wan(fiscal), Plans.wan(other), Plans.wan(total));
        return Plans.clean()
                .with(
                        "budget",
                        new Budget(
                                budget.total(), budget.expenditure(), income, budget.development(), budget.byLevel()));
    }
}
