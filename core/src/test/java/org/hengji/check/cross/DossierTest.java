package org.hengji.check.cross;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.entry.Numbers;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Department;
import org.hengji.plan.ListedProject;
import org.hengji.plan.Plans;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.plan.ProjectPlans;
import org.hengji.plan.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms belong together, and what is compared between them. */
class DossierTest {

    private static final Check TARGETS = new TargetsStayAsApproved();
    private static final Check LAST = new TargetsReachLastActual();
    private static final Check AMOUNTS = new AmountsAgree();

    private static Outcome outcome(Check check, Form own, Form... others) {
        var filed = new ArrayList<Filed>();
        filed.add(new Filed("own.txt", own));
        Arrays.stream(others).forEach(other -> filed.add(new Filed("other" + filed.size() + ".txt", other)));
        var examination = Examples.examination(own);
        Dossier.of(filed).layBeside(examination);
        return check.examine(examination);
    }

    private static List<Finding> findings(Check check, Form own, Form... others) {
        return outcome(check, own, others) instanceof Outcome.Found(var found) ? found : List.of();
    }

    private static SelfEvaluation evaluation(String changes) {
        return (SelfEvaluation) Examples.changed(SelfEvaluations.clean(), changes);
    }

    private static ProjectPlan plan(String changes) {
        return (ProjectPlan) Examples.changed(ProjectPlans.approved(), changes);
    }

    @Test
    void a_target_other_than_the_approved_one_blocks_at_the_evaluation() {
        assertThat(findings(TARGETS, evaluation("indicators[0].target = ≥50"), plan("")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.at()).hasToString("indicators[0].target");
                    assertThat(finding.message())
                            .isEqualTo("第 1 行“惠民演出场次”：目标值是 ≥50，绩效目标表（other1.txt）里是 ≥60。批复的目标不能自行改动，请改回；调整过的附调整批复。");
                    assertThat(finding.values())
                            .containsEntry("target", "≥50")
                            .containsEntry("approved", "≥60")
                            .containsEntry("file", "other1.txt")
                            .containsEntry("place", "indicators[0]");
                    assertThat(finding.fixes()).singleElement().satisfies(fix -> {
                        assertThat(fix.safe()).isFalse();
                        assertThat(fix.label()).isEqualTo("改回 ≥60");
                    });
                });
    }

    @ParameterizedTest
    @CsvSource({
        "indicators[0].target = 60, false",
        "indicators[0].target = ≥60场, false",
        "indicators[0].target = >60, true",
        "indicators[0].target = 六十场, false",
        "indicators[0].target = 场场爆满, true",
        "indicators[3].target = ≤35000元, false",
        "indicators[5].target = ≥18000人次, false",
        "indicators[5].target = ≥18万人次, true",
        "indicators[1].target = ≥98.0%, false",
        "indicators[1].target = ≥0.98, true",
        "indicators[0].target =, false",
        "indicators[0].name = 文艺演出场次, false",
        "indicators[0].name = 惠民演出（场次）, false",
        "indicators[4].target = 明显提升。, false"
    })
    void the_same_promise_may_be_printed_otherwise(String change, boolean raised) {
        assertThat(!findings(TARGETS, evaluation(change), plan("")).isEmpty()).isEqualTo(raised);
    }

    @Test
    void other_words_are_only_asked_for() {
        assertThat(findings(TARGETS, evaluation("indicators[4].target = 逐步丰富"), plan("")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity().text()).isEqualTo("explain"));
    }

    @Test
    void a_name_that_stands_twice_is_not_compared() {
        assertThat(findings(TARGETS, evaluation("indicators[0].target = ≥50\nindicators[1].name = 惠民演出场次"), plan("")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "project.name = “惠民演出”补助, true", "project.name = 2024年惠民演出补助, true", "project.name = 51000021R-惠民演出补助, true",
        "project.name = [155]惠民演出补助, true", "project.name = 图书采购, false", "project.name =, false",
        "project.unit = 云汀市图书馆, false", "project.unit =, true", "year = 2023, false"
    })
    void forms_belong_together_by_project_unit_and_year(String change, boolean together) {
        var own = evaluation("indicators[0].target = ≥50");
        assertThat(!findings(TARGETS, own, plan(change)).isEmpty()).isEqualTo(together);
    }

    @Test
    void a_plan_that_stands_in_a_list_counts() {
        var approved = ProjectPlans.approved();
        var list = ProjectPlanList.blank()
                .with("year", approved.year())
                .with(
                        "projects",
                        List.of(
                                ListedProject.blank().with("project", Project.ABSENT.with("name", Cell.text("图书采购"))),
                                ListedProject.blank()
                                        .with("project", approved.project())
                                        .with("funds", approved.funds())
                                        .with("indicators", approved.indicators())));
        assertThat(findings(TARGETS, evaluation("indicators[0].target = ≥50"), list))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("place", "projects[1].indicators[0]"));
        assertThat(findings(TARGETS, list.withRuleset("national/2020"), evaluation("indicators[0].target = ≥50")))
                .isEmpty();
    }

    @Test
    void two_plans_of_one_year_decide_nothing() {
        assertThat(outcome(TARGETS, evaluation("indicators[0].target = ≥50"), plan(""), plan("")))
                .isEqualTo(Outcome.deferred("一起读到 2 份可以对照的表（绩效目标表（other1.txt）等），不知道以哪一份为准"));
    }

    @Test
    void a_form_without_year_is_not_compared_and_that_is_said() {
        assertThat(outcome(TARGETS, evaluation(""), plan("year =")))
                .isEqualTo(Outcome.deferred("本表或绩效目标表（other1.txt）没有写年度，没有互相核对"));
        assertThat(outcome(TARGETS, evaluation("year ="), plan(""))).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void alone_or_of_another_kind_there_is_nothing_to_compare() {
        assertThat(outcome(TARGETS, evaluation(""))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(TARGETS, plan(""), evaluation("indicators[0].target = ≥50")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(LAST, evaluation(""), plan(""))).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(
                        TARGETS,
                        evaluation("indicators[0].target = ≥50").with("kind", SelfEvaluation.BY_OTHERS),
                        plan("")))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_target_below_what_was_done_last_year_is_asked_for() {
        var next = plan("year = 2025");
        var last = SelfEvaluations.asPromised();
        assertThat(findings(LAST, next, last)).isEmpty();
        assertThat(findings(LAST, next, Examples.changed(last, "indicators[0].actual = 75")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity().text()).isEqualTo("explain");
                    assertThat(finding.at()).hasToString("indicators[0].target");
                    assertThat(finding.message())
                            .isEqualTo("第 1 行“惠民演出场次”：目标值 ≥60，低于上年自评表（other1.txt）的实际完成值 75。请提高目标，或写明理由。");
                    assertThat(finding.values())
                            .containsEntry("target", "≥60")
                            .containsEntry("lastActual", "75")
                            .containsEntry("file", "other1.txt")
                            .containsEntry("place", "indicators[0]");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "indicators[3].actual = 3.2万元, ''",
        "indicators[3].actual = 3.9万元, ''",
        "indicators[0].actual = 59, ''",
        "indicators[0].actual = 75, indicators[0].remark = 剧场检修",
        "indicators[0].actual = 场场爆满, ''",
        "indicators[0].actual = 75, indicators[0].name = 安全事故次数",
        "indicators[4].actual = 96%, ''"
    })
    void less_is_not_always_worse_and_a_reason_is_a_reason(String last, String own) {
        var next = plan("year = 2025\n" + own);
        assertThat(findings(LAST, next, Examples.changed(SelfEvaluations.asPromised(), last)))
                .isEmpty();
    }

    @Test
    void without_a_comparator_the_name_and_class_say_whether_more_is_better() {
        var bare = plan("year = 2025\nindicators[0].target = 60\nindicators[3].target = 3.5万元");
        assertThat(findings(LAST, bare, Examples.changed(SelfEvaluations.asPromised(), "indicators[0].actual = 75")))
                .hasSize(1);
        assertThat(findings(LAST, bare, Examples.changed(SelfEvaluations.asPromised(), "indicators[3].actual = 3.9万元")))
                .isEmpty();
    }

    @Test
    void the_years_budget_is_one_in_all_forms() {
        assertThat(findings(AMOUNTS, evaluation(""), plan("funds[1].initial = 890"), Monitorings.clean()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity().text()).isEqualTo("explain");
                    assertThat(finding.at()).hasToString("funds[0].initial");
                    assertThat(finding.message())
                            .isEqualTo(
                                    "资金：年初预算数 900.00 万元，绩效目标表（other1.txt）里是 890.00 万元，相差 10.00 万元。请核对以哪个为准，或说明为什么不同。");
                    assertThat(finding.values())
                            .containsEntry("amount", "900.00")
                            .containsEntry("other", "890.00")
                            .containsEntry("file", "other1.txt")
                            .containsEntry("place", "funds[1].initial");
                });
        assertThat(findings(AMOUNTS, Monitorings.clean(), plan("funds[1].initial = 890")))
                .hasSize(1);
    }

    @Test
    void amounts_of_other_kinds_are_not_compared() {
        assertThat(findings(AMOUNTS, evaluation(""), plan("funds[0].initial = 9999")))
                .isEmpty();
        assertThat(findings(AMOUNTS, evaluation(""), plan("funds[1].initial = 900.01")))
                .isEmpty();
        assertThat(findings(AMOUNTS, evaluation(""), plan("funds[1].initial =")))
                .isEmpty();
        assertThat(findings(AMOUNTS, evaluation("funds[0].initial ="), plan("funds[1].initial = 890")))
                .isEmpty();
        assertThat(findings(AMOUNTS, plan("funds[1].initial = 890"), evaluation("")))
                .isEmpty();
        assertThat(findings(AMOUNTS, evaluation(""), plan("year = 2025\nfunds[1].initial = 890")))
                .isEmpty();
        assertThat(findings(AMOUNTS, evaluation(""), plan("funds[1].initial = 890"), plan("funds[1].initial = 890")))
                .isEmpty();
    }

    @Test
    void a_departments_budget_is_held_against_its_evaluation() {
        var evaluation = SelfEvaluations.clean()
                .with("scope", Scope.DEPARTMENT)
                .with("project", Project.ABSENT)
                .with("department", new Department(Cell.text("云汀市文化馆"), Cell.blank()));
        var plan = Plans.clean().with("year", Numbers.year("2024"));
        assertThat(findings(AMOUNTS, evaluation, plan)).singleElement().satisfies(finding -> {
            assertThat(finding.values()).containsEntry("other", "1000.00").containsEntry("place", "budget");
        });
        assertThat(findings(AMOUNTS, evaluation, Examples.changed(plan, "budget.expenditure.basic = 500")))
                .isEmpty();
        assertThat(findings(AMOUNTS, evaluation, Examples.changed(plan, "budget.expenditure.basic =")))
                .isEmpty();
        assertThat(findings(AMOUNTS, evaluation, Examples.changed(plan, "budget.total = 900")))
                .isEmpty();
        assertThat(findings(TARGETS, evaluation, plan)).isEmpty();
    }

    @Test
    void a_unit_may_stand_for_its_department() {
        var evaluation = SelfEvaluations.clean()
                .with("scope", Scope.UNIT)
                .with("project", Project.ABSENT.with("unit", Cell.text("云汀市文化馆")));
        assertThat(findings(AMOUNTS, evaluation, Plans.clean().with("year", Numbers.year("2024"))))
                .hasSize(1);
    }

    @Test
    void nothing_lies_beside_a_form_by_itself() {
        var examination = Examples.examination(evaluation(""));
        Dossier.EMPTY.layBeside(examination);
        assertThat(Beside.of(examination)).isSameAs(Beside.NOTHING);
    }
}
