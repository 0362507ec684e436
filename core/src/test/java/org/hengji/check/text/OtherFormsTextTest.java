package org.hengji.check.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.check.Others.findings;
import static org.hengji.check.Others.outcome;
import static org.hengji.check.Others.places;

import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.Others;
import org.hengji.check.Outcome;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Plans;
import org.hengji.plan.Projects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of text on forms that are no department's plan. */
class OtherFormsTextTest {

    private static final Form PROJECT = Projects.clean();
    private static final SelfEvaluation EVALUATION = SelfEvaluations.clean();

    @Nested
    class WhatMustBeFilled {

        private final RequiredCellsAreFilled check = new RequiredCellsAreFilled();

        @ParameterizedTest
        @CsvSource({
            "project.name, 项目名称",
            "project.competentDepartment, 主管部门",
            "goals[0].expected, 总体目标",
            "indicators[0].name, 第 1 行的名称",
            "indicators[0].target, 第 1 行“修缮水渠长度”的指标值"
        })
        void a_plan_names_its_project_its_goal_and_every_value(String at, String place) {
            assertThat(findings(check, PROJECT, at + " =")).singleElement().satisfies(finding -> {
                assertThat(finding.at()).isEqualTo(Path.of(at));
                assertThat(finding.message()).startsWith(place + "空白");
            });
        }

        @Test
        void a_unit_that_carries_the_project_out_may_be_left_open() {
            assertThat(places(check, PROJECT, "project.unit =")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "goals[0].actual, 总体目标的实际完成情况",
            "indicators[0].actual, 第 1 行“惠民演出场次”的实际完成值",
            "indicators[0].score, 第 1 行“惠民演出场次”的得分"
        })
        void an_evaluation_says_what_came_of_it(String at, String place) {
            assertThat(findings(check, EVALUATION, at + " =")).singleElement().satisfies(finding -> {
                assertThat(finding.at()).isEqualTo(Path.of(at));
                assertThat(finding.message()).startsWith(place + "空白");
            });
        }

        @Test
        void a_row_without_points_of_its_own_needs_no_score() {
            assertThat(places(check, EVALUATION, """
                indicators[0].weight =
                indicators[0].score =
                """)).isEmpty();
            assertThat(places(check, EVALUATION, """
                indicators[0].weight = (无此栏)
                indicators[0].score =
                """)).containsExactly("indicators[0].score");
        }

        @Test
        void a_row_above_others_needs_neither_value_nor_result_but_points() {
            var below = List.of(
                    SelfEvaluations.row("", "", "城区演出场次", "场", "", "≥20", "21"),
                    SelfEvaluations.row("", "", "乡村演出场次", "场", "", "≥40", "39"));
            var above = EVALUATION.indicators().getFirst().with("rows", below);
            var form = EVALUATION.with("indicators", List.of(above));
            assertThat(places(check, form, """
                indicators[0].target =
                indicators[0].actual =
                """)).isEmpty();
            assertThat(places(check, form, "indicators[0].rows[1].actual ="))
                    .containsExactly("indicators[0].rows[1].actual");
            assertThat(places(check, form, "indicators[0].rows[1].score =")).isEmpty();
        }

        @Test
        void the_label_of_a_class_that_was_not_used_is_no_row() {
            assertThat(places(check, Monitorings.clean(), """
                indicators[0].name = 质量指标
                indicators[0].target =
                """)).isEmpty();
            assertThat(places(check, Plans.clean(), """
                indicators[2].name = 质量指标
                indicators[2].target =
                """)).containsExactly("indicators[2].target");
        }

        @Test
        void every_project_of_a_list_is_looked_at() {
            assertThat(findings(check, Projects.list(), "projects[1].goals[0].expected ="))
                    .extracting(Finding::message)
                    .containsExactly("项目 2“村级道路修缮”的总体目标空白，这一格必须填写。请补上；这一行用不到的，整行删掉。");
        }

        @Test
        void what_the_reader_found_no_place_for_may_be_what_is_missing() {
            var changes = "indicators[0].target =\nnote unplaced indicators[0]: ≥12 -> （略去）";
            assertThat(outcome(check, PROJECT, changes))
                    .isEqualTo(Outcome.deferred("来源里的“≥12”没有放进表里，第 1 行“修缮水渠长度”的指标值可能没有读到，不能断定是空白"));
        }

        @Test
        void a_label_without_a_value_or_a_row_of_boxes_hides_nothing() {
            assertThat(places(check, PROJECT, """
                indicators[0].target =
                note unplaced indicators: 生态效益指标 -> （略去）
                note unplaced funds: 上年结转资金 -> （略去）
                note unplaced project: 产出指标 -> （略去）
                note unplaced project: 1、新增项目□ -> （略去）
                """)).containsExactly("indicators[0].target");
        }

        @Test
        void a_form_cut_off_proves_nothing() {
            assertThat(outcome(check, Others.cut(PROJECT), "indicators[0].target ="))
                    .isInstanceOf(Outcome.Deferred.class);
        }
    }

    @Nested
    class EmptyForms {

        private final RequiredCellsAreFilled check = new RequiredCellsAreFilled();

        private static SelfEvaluation template() {
            var rows = EVALUATION.indicators().stream()
                    .map(row -> row.with("actual", Cell.blank()).with("score", Cell.blank()))
                    .toList();
            var funds = EVALUATION.funds().stream()
                    .map(fund -> fund.with("executed", Cell.blank()))
                    .toList();
            return EVALUATION.with("indicators", rows).with("funds", funds);
        }

        @Test
        void an_evaluation_nobody_has_filled_in_is_told_of_once() {
            assertThat(findings(check, template(), "goals[0].actual ="))
                    .extracting(Finding::message)
                    .containsExactly("全表：实际完成值、得分和执行数都没有填写，还是一张空表。请填写以后再提交。");
        }

        @ParameterizedTest
        @CsvSource({"goals[0].actual, 全部完成", "indicators[0].score, 15", "funds[0].executed, 1"})
        void one_answer_makes_it_a_form_with_blanks(String at, String text) {
            assertThat(findings(check, template(), "goals[0].actual =\n" + at + " = " + text))
                    .hasSizeGreaterThan(1)
                    .noneMatch(finding -> finding.at().isForm());
        }

        @Test
        void a_template_that_was_cut_off_may_have_been_filled_in_below() {
            assertThat(outcome(check, Others.cut(template()), "goals[0].actual ="))
                    .isEqualTo(Outcome.deferred("来源没有完整读到，实际完成值、得分和执行数可能没有读到，不能断定是空白"));
        }

        @Test
        void the_placeholders_of_a_template_are_not_told_one_by_one() {
            var placeholders = new CellsHoldNoPlaceholder();
            assertThat(outcome(placeholders, template(), """
                goals[0].actual =
                indicators[0].target = XX
                """)).isInstanceOf(Outcome.NotApplicable.class);
            assertThat(places(placeholders, EVALUATION, "indicators[0].actual = ……"))
                    .containsExactly("indicators[0].actual");
        }

        @Test
        void a_plan_and_a_monitoring_form_can_be_empty_too() {
            var plan = Projects.clean().with("indicators", List.of()).with("funds", List.of());
            assertThat(findings(check, plan, "goals[0].expected ="))
                    .extracting(finding -> finding.at().isForm())
                    .containsExactly(true);
            var monitoring = Monitorings.clean().with("funds", List.of());
            assertThat(findings(check, monitoring, """
                        indicators[0].actual =
                        indicators[1].actual =
                        indicators[2].actual =
                        indicators[0].likelihood =
                        indicators[1].likelihood =
                        indicators[2].likelihood =
                        """))
                    .extracting(Finding::message)
                    .containsExactly("全表：执行情况和执行数都没有填写，还是一张空表。请填写以后再提交。");
        }
    }

    @Nested
    class YearsOfAProject {

        private final YearsAgree check = new YearsAgree();

        @Test
        void the_goal_of_the_year_speaks_of_the_year() {
            var form = Projects.halved();
            assertThat(findings(check, form, "goals[1].expected = 2023年，修缮水渠12公里。"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo(Path.of("goals[1].expected"));
                        assertThat(finding.message()).startsWith("年度总体目标写的是 2023 年");
                    });
            assertThat(places(check, form, "goals[0].expected = 2023年，修缮水渠12公里。"))
                    .isEmpty();
        }

        @Test
        void deadlines_of_the_whole_project_may_lie_in_other_years() {
            var form = Projects.halved();
            assertThat(places(check, form, "indicators[2].target = 2023年11月30日前"))
                    .isEmpty();
            assertThat(places(check, form, "indicators[8].target = 2023年11月30日前"))
                    .containsExactly("indicators[8].target");
        }

        @Test
        void title_and_year_agree_on_any_form() {
            assertThat(places(check, EVALUATION, "title = 2023年度项目支出绩效自评表")).containsExactly("title");
        }
    }

    @Test
    void words_of_the_project_of_results_and_of_reasons_are_looked_at() {
        var check = new WordsHoldNoStrayBlank();
        assertThat(places(check, EVALUATION, """
            project.name = 惠民 演出补助
            goals[0].actual = 全年举办惠民演 出60场。
            indicators[4].actual = 达成年度 指标
            indicators[4].reason = 场地 不足
            """))
                .containsExactly("project.name", "goals[0].actual", "indicators[4].actual", "indicators[4].reason");
        assertThat(findings(check, EVALUATION, "goals[0].actual = 全年举办惠民演 出60场。"))
                .extracting(Finding::message)
                .containsExactly("总体目标的实际完成情况：“办惠民演 出60场”中间有空格，请去掉。");
        assertThat(findings(check, PROJECT, "indicators[0].reason = 场地 不足")).isEmpty();
    }

    @Test
    void the_names_of_both_bodies_behind_a_project_are_looked_at() {
        assertThat(places(new WordsHoldNoStrayBlank(), PROJECT, """
            project.competentDepartment = 云汀市 水务局
            project.unit = 青埠县 水利站
            """))
                .containsExactly("project.competentDepartment", "project.unit");
    }

    @Test
    void amounts_of_a_goal_are_added_up_where_it_stands() {
        assertThat(findings(new AmountsInWordsAddUp(), PROJECT, "goals[0].expected = 渠道维修80万元、闸门更换25万元，合计115万元。"))
                .extracting(Finding::message)
                .containsExactly("总体目标：80.00 + 25.00 = 105.00 万元，文字写成 115.00 万元，相差 10.00 万元。请核对各笔金额和合计。");
    }

    @Test
    void marks_are_looked_at_in_every_goal() {
        assertThat(findings(new PunctuationIsUniform(), Projects.list(), "projects[0].goals[0].expected = 修缮水渠,新建闸门。"))
                .extracting(Finding::message)
                .containsExactly("项目 1“村级水渠修缮”的总体目标：半角的“,”与全角标点混用。请统一改成全角标点。");
    }
}
