package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.check.Others.findings;
import static org.hengji.check.Others.outcome;
import static org.hengji.check.Others.places;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.Others;
import org.hengji.check.Outcome;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Plans;
import org.hengji.plan.Projects;
import org.hengji.time.Phase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks of structure on forms that are no department's plan. */
class OtherFormsStructureTest {

    private static final Form PROJECT = Projects.clean();
    private static final Form HALVED = Projects.halved();
    private static final Form LIST = Projects.list();

    @Nested
    class Level1 {

        private final RequiredLevelsStand check = new RequiredLevelsStand();

        @Test
        void the_half_of_the_year_needs_output_and_outcome() {
            assertThat(places(check, HALVED, "- indicators[4]")).isEmpty();
            assertThat(findings(check, HALVED, "- indicators[10]"))
                    .extracting(Finding::message)
                    .containsExactly("绩效指标：没有任何“效益指标”。请至少补一项“效益指标”，写清名称和指标值。");
        }

        @Test
        void every_project_of_a_list_needs_them() {
            assertThat(findings(check, LIST, "- projects[1].indicators[4]"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.at()).isEqualTo(Path.of("projects[1].indicators"));
                        assertThat(finding.message()).startsWith("项目 2“村级道路修缮”的绩效指标：没有任何“效益指标”");
                    });
        }

        @Test
        void the_newer_tree_with_cost_at_level_1_is_whole_without_cost_below_output() {
            assertThat(places(check, PROJECT, """
                indicators[3].level1 = 成本指标
                indicators[3].level2 = 经济成本指标
                """)).isEmpty();
        }

        @Test
        void names_of_other_provinces_for_the_same_are_the_same() {
            assertThat(places(check, PROJECT, """
                indicators[0].level1 = 项目完成指标
                indicators[1].level1 = 项目完成指标
                indicators[2].level1 = 项目完成指标
                indicators[3].level1 = 项目完成指标
                indicators[4].level1 = 项目效益指标
                """)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"规划", "决策", "投入"})
        void a_level_of_another_scheme_leaves_it_undecided(String level1) {
            assertThat(outcome(check, PROJECT, "indicators[4].level1 = " + level1 + "\nindicators[4].level2 ="))
                    .isEqualTo(Outcome.deferred("有的一级指标不在已知的指标体系里，不能判断是否缺“效益指标”"));
        }

        @Test
        void a_text_without_a_place_may_have_been_the_missing_rows() {
            assertThat(outcome(check, PROJECT, "- indicators[4]\nnote unplaced indicators: 受益农户350户 -> （略去）"))
                    .isEqualTo(Outcome.deferred("来源里的“受益农户350户”没有放进表里，不能判断一级指标是否齐全"));
        }

        @Test
        void a_long_text_without_a_place_is_quoted_in_part() {
            assertThat(outcome(check, PROJECT, "- indicators[4]\nnote unplaced indicators: 受益农户三百五十户以上并逐年增加 -> （略去）"))
                    .isEqualTo(Outcome.deferred("来源里的“受益农户三百五十户以上并……”没有放进表里，不能判断一级指标是否齐全"));
        }
    }

    @Nested
    class Level2 {

        @Test
        void the_half_of_the_year_has_the_classes() {
            var check = new OutputClassesStand();
            assertThat(places(check, HALVED, "- indicators[1]")).isEmpty();
            assertThat(findings(check, HALVED, "- indicators[7]"))
                    .extracting(Finding::message)
                    .containsExactly("绩效指标：没有“质量指标”。请至少补一项，确实用不上的请说明原因。");
            assertThat(places(check, LIST, "- projects[0].indicators[2]")).containsExactly("projects[0].indicators");
        }

        @Test
        void satisfaction_printed_once_across_both_columns_has_its_level_1() {
            var check = new LevelsBelongTogether();
            assertThat(places(check, PROJECT, "indicators[5].level1 =")).isEmpty();
            assertThat(places(check, PROJECT, "indicators[4].level1 =")).containsExactly("indicators[4].level1");
            assertThat(places(check, Plans.clean(), "indicators[6].level1 =")).containsExactly("indicators[6].level1");
        }

        @Test
        void levels_are_looked_at_in_both_halves() {
            assertThat(places(new LevelsBelongTogether(), HALVED, """
                indicators[0].level1 = 效益指标
                indicators[6].level1 = 效益指标
                """))
                    .containsExactly("indicators[0].level1", "indicators[6].level1");
        }

        @Test
        void no_class_holds_most_of_one_project() {
            var rows = new ArrayList<Indicator>(Projects.indicators(Phase.UNDIVIDED));
            for (var i = 0; i < 8; i++) {
                rows.add(Projects.row(Phase.UNDIVIDED, "产出指标", "数量指标", "闸门" + i, "座", "≥" + (20 + i)));
            }
            assertThat(findings(new ClassesAreBalanced(), Projects.clean().with("indicators", rows), ""))
                    .extracting(Finding::message)
                    .containsExactly("绩效指标：14 行里“数量指标”有 9 行，占 64%，过于集中。请合并零碎的指标，补充质量和效益方面的指标。");
        }
    }

    @Nested
    class OutcomeRows {

        private final BenefitIsMeasured check = new BenefitIsMeasured();

        @Test
        void outcomes_of_the_year_are_not_words_alone() {
            assertThat(places(check, HALVED, "indicators[4].target = 逐步提高")).isEmpty();
            assertThat(places(check, HALVED, "indicators[10].target = 逐步提高")).containsExactly("indicators");
            assertThat(places(check, LIST, "projects[1].indicators[4].target = 逐步提高"))
                    .containsExactly("projects[1].indicators");
        }

        @Test
        void a_sentence_with_a_number_can_be_measured() {
            assertThat(places(check, PROJECT, "indicators[4].target = 带动350户农户增收，灌溉不误农时"))
                    .isEmpty();
        }
    }

    @Nested
    class Satisfaction {

        private final SatisfactionIsAsked check = new SatisfactionIsAsked();

        @Test
        void people_a_project_serves_are_asked() {
            assertThat(findings(check, PROJECT, "- indicators[5]"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message()).startsWith("绩效指标：表里写到“农户”");
                        assertThat(finding.values()).containsEntry("people", "农户");
                    });
            assertThat(places(check, LIST, "- projects[0].indicators[5]")).containsExactly("projects[0].indicators");
        }

        @Test
        void the_goal_of_a_project_names_them_too() {
            assertThat(places(check, PROJECT, """
                - indicators[5]
                indicators[4].name = 新增灌溉面积
                goals[0].expected = 修缮水渠12公里，方便村民灌溉。
                """)).containsExactly("indicators");
            assertThat(places(check, PROJECT, """
                - indicators[5]
                indicators[4].name = 新增灌溉面积
                goals[0].expected = 修缮水渠12公里。
                """)).isEmpty();
        }
    }

    @Nested
    class Dates {

        private final DatesAreInOrder check = new DatesAreInOrder();

        @Test
        void a_project_ends_after_it_begins() {
            var changes = "project.start = 2024-06-01\nproject.end = 2024-03-31";
            assertThat(findings(check, PROJECT, changes)).singleElement().satisfies(finding -> {
                assertThat(finding.at()).isEqualTo(Path.of("project.end"));
                assertThat(finding.message()).isEqualTo("结束日期：“2024-03-31”早于开始（2024-06-01）。请核对起止日期，是否前后填反。");
                assertThat(finding.values())
                        .containsEntry("start", "2024-06-01")
                        .containsEntry("end", "2024-03-31");
            });
            assertThat(places(check, PROJECT, "project.start = 2024-01-01\nproject.end = 2024-12-31"))
                    .isEmpty();
            assertThat(places(check, PROJECT, "project.start = 三年\nproject.end = 2024-03-31"))
                    .isEmpty();
            assertThat(places(check, PROJECT, "project.period = 2025年3月-2024年6月"))
                    .containsExactly("project.period");
        }

        @Test
        void nothing_is_due_after_the_project_is_over() {
            assertThat(findings(check, PROJECT, """
                        project.period = 2024年1月-2024年9月
                        indicators[2].target = 2024年11月30日前
                        """))
                    .extracting(Finding::message)
                    .containsExactly("第 3 行“修缮按期完成率”：“2024年11月30日前”在项目结束（2024年1月-2024年9月）之后。请核对完成时间和项目期。");
            assertThat(places(check, PROJECT, """
                project.end = 2024-12-31
                indicators[2].target = 2025年1月前
                """)).isEmpty();
        }

        @Test
        void a_project_of_several_years_may_promise_for_any_of_them() {
            var deadline = "\nindicators[2].target = 2025年6月30日前";
            assertThat(places(check, PROJECT, deadline)).containsExactly("indicators[2].target");
            assertThat(places(check, PROJECT, "project.end = 2025-12-31" + deadline))
                    .isEmpty();
            assertThat(places(check, PROJECT, "project.period = 2024年" + deadline))
                    .containsExactly("indicators[2].target");
            assertThat(places(check, PROJECT, """
                project.start = 2023-03-01
                indicators[2].target = 2023年11月30日前
                """)).isEmpty();
        }

        @Test
        void the_half_of_the_year_promises_for_the_year_alone() {
            assertThat(places(check, HALVED, """
                project.end = 2026-12-31
                indicators[2].target = 2026年6月30日前
                indicators[8].target = 2026年6月30日前
                """)).containsExactly("indicators[8].target");
        }

        @Test
        void rows_of_every_project_are_looked_at() {
            assertThat(places(check, LIST, "projects[1].indicators[2].target = 2025年6月30日前"))
                    .containsExactly("projects[1].indicators[2].target");
        }
    }

    @Test
    void cells_of_any_form_stand_in_their_columns() {
        assertThat(places(
                        new CellsStandInTheirColumns(),
                        PROJECT,
                        "note shifted-cells indicators[0]: 修缮水渠长度|≥12|| -> ||修缮水渠长度|≥12"))
                .containsExactly("indicators[0]");
    }

    @Test
    void a_form_cut_off_lacks_nothing_for_certain() {
        var cut = Others.cut(Projects.clean());
        assertThat(outcome(new SatisfactionIsAsked(), cut, "- indicators[5]")).isInstanceOf(Outcome.Deferred.class);
        assertThat(outcome(new OutputClassesStand(), cut, "- indicators[1]")).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void forms_without_rows_or_levels_are_not_judged_by_them() {
        var none = Monitorings.clean().with("indicators", List.of());
        assertThat(outcome(new SatisfactionIsAsked(), none, "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(new BenefitIsMeasured(), none, "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(new OutputClassesStand(), none, "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(new LevelsBelongTogether(), none, "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(places(new RequiredLevelsStand(), SelfEvaluations.clean(), ""))
                .isEmpty();
    }
}
