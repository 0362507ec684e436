package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.check.Others.findings;
import static org.hengji.check.Others.outcome;
import static org.hengji.check.Others.places;

import java.util.List;
import org.hengji.check.Outcome;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.plan.Plans;
import org.hengji.plan.Projects;
import org.hengji.time.Phase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of values on forms that are no department's plan. */
class OtherFormsValueTest {

    private static final Form PROJECT = Projects.clean();
    private static final Form HALVED = Projects.halved();
    private static final Form LIST = Projects.list();
    private static final String COST = "indicators[3].name = 渠道修缮总成本\n";

    @Nested
    class Costs {

        private final CostFitsBudget check = new CostFitsBudget();

        @ParameterizedTest
        @CsvSource({"≤200, 0", "≤201, 1"})
        void a_cost_fits_the_project_s_money(String target, int found) {
            assertThat(places(check, PROJECT, COST + "indicators[3].target = " + target))
                    .hasSize(found);
        }

        @Test
        void the_amount_it_exceeds_is_named() {
            assertThat(findings(check, PROJECT, COST + "indicators[3].target = ≤201"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.message())
                                .isEqualTo("第 4 行“渠道修缮总成本”：指标值是 201 万元，高于资金“年度资金总额” 200.00 万元。请核对金额单位，或调整指标值。");
                        assertThat(finding.also()).contains(Path.of("funds[0].initial"));
                    });
        }

        @ParameterizedTest
        @CsvSource({"3, ≤600, 0", "3, ≤601, 1", "9, ≤200, 0", "9, ≤600, 1"})
        void each_half_has_its_own_money(int row, String target, int found) {
            assertThat(places(check, HALVED, """
                indicators[%d].name = 渠道修缮总成本
                indicators[%d].target = %s
                """.formatted(row, row, target))).hasSize(found);
        }

        @Test
        void each_project_of_a_list_has_its_own_money() {
            assertThat(places(check, LIST, """
                projects[0].funds[0].initial = 300
                projects[0].indicators[3].name = 渠道修缮总成本
                projects[0].indicators[3].target = ≤300
                projects[1].indicators[3].name = 渠道修缮总成本
                projects[1].indicators[3].target = ≤300
                """)).containsExactly("projects[1].indicators[3].target");
        }

        @Test
        void an_empty_total_above_filled_sources_is_not_the_money() {
            assertThat(places(check, PROJECT, COST + "funds[0].initial = 0\nindicators[3].target = ≤150"))
                    .isEmpty();
        }

        @Test
        void without_amounts_nothing_is_decided() {
            assertThat(outcome(check, Projects.clean().with("funds", List.of()), COST))
                    .isInstanceOf(Outcome.Deferred.class);
        }
    }

    @Test
    void a_value_copied_from_any_goal_of_its_project_measures_nothing() {
        var check = new ValueIsNotCopied();
        var copied = "indicators[4].target = 新建改造末级渠道和放水口门并做到当年受益不误农时";
        var goal = "expected = 新建改造末级渠道和放水口门并做到当年受益不误农时。";
        assertThat(findings(check, HALVED, copied + "\ngoals[0]." + goal))
                .singleElement()
                .satisfies(finding -> assertThat(finding.also()).containsExactly(Path.of("goals[0].expected")));
        assertThat(places(check, HALVED, copied)).isEmpty();
        assertThat(places(check, LIST, "projects[1]." + copied + "\nprojects[0].goals[0]." + goal))
                .isEmpty();
        assertThat(places(check, LIST, "projects[1]." + copied + "\nprojects[1].goals[0]." + goal))
                .containsExactly("projects[1].indicators[4].target");
        assertThat(outcome(check, PROJECT, copied + "\ngoals[0].expected =")).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void one_deadline_for_all_tasks_is_asked_only_where_there_are_tasks() {
        assertThat(outcome(new TasksHaveOwnDeadlines(), PROJECT, """
            indicators[2].name = 年度任务完成时间
            indicators[2].target = 2024年12月31日前
            """)).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_direction_printed_in_words_is_meant() {
        var limit = "indicators[0].target = ≤12\n";
        var check = new BoundFacesRightWay();
        assertThat(places(check, PROJECT, limit)).containsExactly("indicators[0].target");
        assertThat(places(check, PROJECT, limit + "indicators[0].direction = 反向"))
                .isEmpty();
        assertThat(places(check, PROJECT, limit + "indicators[0].direction = ≤"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "百分比, ≥98百分比, '', 0",
        "%, ≥98%, ≥**%, 0",
        "%, ≥98%, '', 1",
        "百分比, ≥98%, '', 1",
    })
    void a_percentage_stands_twice_only_where_somebody_wrote_it_twice(
            String unit, String target, String bound, int found) {
        assertThat(places(new PercentStandsOnce(), PROJECT, """
            indicators[1].unit = %s
            indicators[1].target = %s
            indicators[1].templateBound = %s
            """.formatted(unit, target, bound)))
                .hasSize(found);
    }

    @Test
    void a_cost_of_so_many_ten_thousands_is_in_yuan() {
        var check = new QuantityHasUnit();
        var bare = "indicators[3].unit =\nindicators[3].target = ";
        assertThat(places(check, PROJECT, COST + bare + "≤200万")).isEmpty();
        assertThat(places(check, PROJECT, COST + bare + "≤200")).containsExactly("indicators[3].unit");
        assertThat(places(check, PROJECT, "indicators[4].unit =\nindicators[4].target = ≥2万"))
                .containsExactly("indicators[4].unit");
    }

    @Test
    void rows_under_a_row_are_judged_like_others() {
        var below = List.of(
                Projects.row(Phase.UNDIVIDED, "", "", "东渠长度", "公里", "≥7"),
                Projects.row(Phase.UNDIVIDED, "", "", "西渠", "", "5"));
        var rows = Projects.clean().indicators();
        var form = Projects.clean().with("indicators", List.of(rows.getFirst().with("rows", below), rows.get(1)));
        assertThat(places(new QuantityHasUnit(), form, "")).containsExactly("indicators[0].rows[1].unit");
        assertThat(findings(new ComparatorIsStated(), form, "")).singleElement().satisfies(finding -> {
            assertThat(finding.at()).isEqualTo(Path.of("indicators[0].rows[1].target"));
            assertThat(finding.message()).startsWith("第 1 行的第 2 个子项“西渠”");
        });
    }

    @Test
    void what_was_cut_out_of_running_text_is_not_judged_as_written() {
        var check = new ComparatorPrecedesNumber();
        var wrong = "indicators[0].target = ≥若干";
        assertThat(places(check, PROJECT, wrong)).containsExactly("indicators[0].target");
        assertThat(outcome(check, PROJECT, wrong + "\nnote no-cells indicators: 一行 -> 一行"))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(places(check, PROJECT, "note no-cells indicators: 一行 -> 一行")).isEmpty();
        assertThat(places(check, Plans.clean(), wrong + "\nnote no-cells indicators: 一行 -> 一行"))
                .containsExactly("indicators[0].target");
    }
}
