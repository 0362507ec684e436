package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.indicator.Indicator;
import org.hengji.plan.Fund;
import org.hengji.plan.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of a form are scored at all. */
final class ScorerTest {

    private static final Indicator ROW = Evaluations.row("演出", "10", "≥8", "8", "10");

    private static List<String> places(SelfEvaluation form) {
        return Evaluations.sheet(form).rows().stream()
                .map(row -> row.at().toString())
                .toList();
    }

    private static List<String> places(Indicator... rows) {
        return places(Evaluations.form(List.of(), rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计", "合 计", "自评总分", "得分合计"})
    void rows_that_add_up_others_are_not_scored(String name) {
        assertThat(places(Evaluations.row(name, "10", "≥8", "8", "10"), ROW)).containsExactly("indicators[1]");
    }

    @Test
    void a_heading_over_rows_with_points_is_not_scored_itself() {
        var heading = Evaluations.row("种植", "", "", "", "")
                .with("rows", List.of(ROW, Evaluations.row("培训", "5", "≥8", "8", "5")));
        assertThat(places(heading)).containsExactly("indicators[0].rows[0]", "indicators[0].rows[1]");
        assertThat(places(heading.with("target", ROW.target()))).containsExactly("indicators[0]");
        var pointless = heading.with("rows", List.of(Evaluations.row("红薯", "", "5亩", "5亩", "")));
        assertThat(places(pointless)).containsExactly("indicators[0]");
    }

    @Test
    void a_row_that_holds_nothing_is_none() {
        assertThat(places(Evaluations.row("演出", "", "", "", ""))).isEmpty();
        assertThat(places(Evaluations.row("演出", "10", "", "", ""))).hasSize(1);
        assertThat(places(Evaluations.row("演出", "", "≥8", "", ""))).hasSize(1);
        assertThat(places(Evaluations.row("演出", "", "", "8", ""))).hasSize(1);
        assertThat(places(Evaluations.row("演出", "", "", "", "8"))).hasSize(1);
        assertThat(places(Evaluations.row("演出", "", "", "", "")
                        .with("rows", List.of(Evaluations.row("红薯", "", "", "", "")))))
                .isEmpty();
    }

    @Test
    void a_goal_with_a_score_is_a_row_that_nobody_can_compute() {
        var goal = Goal.blank().with("score", Cell.known(new BigDecimal("5"), "5"));
        var sheet = Evaluations.sheet(Evaluations.form(List.of(), ROW).with("goals", List.of(Goal.blank(), goal)));
        assertThat(sheet.rows()).extracting(row -> row.at().toString()).containsExactly("goals[1]", "indicators[0]");
        var row = sheet.rows().getFirst();
        assertThat(row.name()).isEqualTo("总体目标");
        assertThat(row.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(row.published().raw()).isEqualTo("5");
        assertThat(((Explanation.Uncomputable) row.explanation()).obstacle().kind())
                .isEqualTo(Obstacle.Kind.GOAL);
        assertThat(row.isExecution()).isFalse();
    }

    private static Fund fund(String executed, String weight, String score) {
        var fund = Evaluations.total("100", "100", executed, weight, score);
        return executed.isEmpty() ? fund.with("executed", Cell.absent()) : fund;
    }

    @Test
    void a_block_of_funds_without_execution_points_or_score_is_not_scored() {
        assertThat(places(Evaluations.form(List.of(fund("", "", "")), ROW))).containsExactly("indicators[0]");
        assertThat(places(Evaluations.form(List.of(fund("90", "", "")), ROW))).contains("funds[0]");
        assertThat(places(Evaluations.form(List.of(fund("", "10", "")), ROW))).contains("funds[0]");
        assertThat(places(Evaluations.form(List.of(fund("", "", "9")), ROW))).contains("funds[0]");
    }

    @Test
    void execution_that_has_a_row_of_its_own_is_scored_once() {
        var asRow = Evaluations.row("预算执行率", "10", "100%", "90%", "9");
        assertThat(places(Evaluations.form(List.of(fund("90", "", "")), asRow))).containsExactly("indicators[0]");
        assertThat(places(Evaluations.form(List.of(fund("90", "10", "")), asRow)))
                .contains("funds[0]");
        assertThat(places(Evaluations.form(List.of(fund("90", "", "9")), asRow)))
                .contains("funds[0]");
        var unweighted = Evaluations.row("预算执行率", "", "100%", "90%", "9");
        assertThat(places(Evaluations.form(List.of(fund("90", "", "")), unweighted)))
                .contains("funds[0]");
    }

    @Test
    void verdicts_and_labels_are_told_in_words() {
        assertThat(Verdict.ROUNDED.label()).isEqualTo("取整后一致");
        assertThat(Verdict.COMPLETION_ONLY.text()).isEqualTo("completion-only");
        assertThat(List.of(Verdict.values()).stream().filter(verdict -> !verdict.isDecided()))
                .containsExactly(Verdict.COMPLETION_ONLY, Verdict.NOT_COMPUTABLE, Verdict.NOT_PUBLISHED);
    }
}
