package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.ruleset.SampleRulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which slip gives exactly the figure that is printed. */
final class SlipsTest {

    private static String kinds(List<Mistake> mistakes) {
        return mistakes.stream().map(mistake -> mistake.kind().name()).collect(Collectors.joining(" "));
    }

    private static String execution(Fund... funds) {
        var sheet = Evaluations.sheet(Evaluations.form(Arrays.asList(funds)));
        return kinds(sheet.mistakes(sheet.execution().orElseThrow()));
    }

    private static ScoreSheet sheet(Indicator... rows) {
        return Evaluations.sheet(Evaluations.form(List.of(), rows));
    }

    private static String first(ScoreSheet sheet) {
        return kinds(sheet.mistakes(sheet.rows().getFirst()));
    }

    @ParameterizedTest
    @CsvSource({
        // 年初、全年、执行、印出的得分
        "80, 100, 60, 7.5, OTHER_BASE",
        "50, 100, 60, 10.0, OTHER_BASE COPIED_WEIGHT",
        "0, 100, 60, 7.5, ''",
        "100, 100, 120, 12.0, NO_CAP",
        "100, 100, 60, 6.0, ''",
        "100, 130, 100, 7.70, ROUNDED",
        "100, 100, 60, 60.0, PERCENT_AS_POINTS"
    })
    void of_execution(String initial, String adjusted, String executed, String score, String kind) {
        assertThat(execution(Evaluations.total(initial, adjusted, executed, "10", score)))
                .isEqualTo(kind);
    }

    @Test
    void the_printed_rate_may_have_been_taken() {
        var fund = Evaluations.total("100", "100", "60", "10", "8.3")
                .with("rate", Cell.known(new BigDecimal("83"), "83%"));
        assertThat(execution(fund)).isEqualTo("PRINTED_RATE");
        assertThat(execution(fund.with("rate", Cell.known(new BigDecimal("84"), "84%"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"80, 60, OTHER_ROW", "'', 60, ''", "80, '', ''", "0, 60, ''", "80, 40, ''"})
    void another_rows_rate_may_have_been_taken(String adjusted, String executed, String kind) {
        var source = Evaluations.fund(FundSource.FISCAL, "财政拨款", "", adjusted, executed, "", "");
        assertThat(execution(Evaluations.total("100", "100", "60", "10", "7.5"), source))
                .isEqualTo(kind);
        assertThat(execution(source, Evaluations.total("100", "100", "60", "10", "7.5")))
                .isEqualTo(kind);
    }

    @Test
    void another_row_is_named_by_its_label() {
        var source = Evaluations.fund(FundSource.FISCAL, "财政拨款", "", "80", "60", "", "");
        var sheet = Evaluations.sheet(
                Evaluations.form(List.of(Evaluations.total("100", "100", "60", "10", "7.5"), source)));
        assertThat(sheet.mistake(sheet.rows().getFirst())).isEqualTo("用了“财政拨款”一行的执行率");
    }

    @ParameterizedTest
    @CsvSource({
        "≤10, 12.5, 12.5, UPSIDE_DOWN",
        "≤10, 12.5, 7.50, LINEAR",
        "≤10, 12.5, 0, STRICT",
        "≥10, 8, 12.5, UPSIDE_DOWN",
        "≥10, 8, 0, ''",
        "≥80%, 60%, 6.0, NOT_DIVIDED",
        "≥12%, 8%, 6.0, POINT_PER_PERCENT TRUNCATED",
        "≥12%, 8%, 8.0, PERCENT_AS_POINTS",
        "≥12, 8, 8.0, ''",
        "≥-5, -6, 8, ''",
        "≥80%, 120%, 12.0, ''"
    })
    void of_a_number(String target, String actual, String score, String kind) {
        assertThat(first(sheet(Evaluations.row("指标", "10", target, actual, score))))
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "linear, ≤10, 12.5, 8.0, UPSIDE_DOWN ROUNDED",
        "linear, ≤10, 12.5, 0, STRICT",
        "strict, ≤10, 12.5, 8.0, UPSIDE_DOWN",
        "strict, ≤10, 12.5, 7.5, LINEAR"
    })
    void another_rule_for_limits_may_have_been_taken(
            String method, String target, String actual, String score, String kind) {
        var sheet = Scorer.of(SampleRulesets.scoring("test/1", Map.of("methods/upper-bound/method", method)))
                .score(Evaluations.form(List.of(), Evaluations.row("指标", "10", target, actual, score)));
        assertThat(first(sheet)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "满意度指标, '', 95%, 10, SATISFACTION_INTERVAL ROUNDED COPIED_WEIGHT",
        "'', 服务对象满意度指标, 95%, 10, SATISFACTION_INTERVAL ROUNDED COPIED_WEIGHT",
        "满意度, '', 90%, 10, SATISFACTION_INTERVAL COPIED_WEIGHT",
        "满意度指标, '', 89%, 10, COPIED_WEIGHT",
        "满意度指标, '', 59%, 0, SATISFACTION_INTERVAL",
        "满意度指标, '', 60%, 0, ''",
        "效益指标, '', 95%, 10, ROUNDED COPIED_WEIGHT",
        "'', '', 95%, 10, ROUNDED COPIED_WEIGHT"
    })
    void satisfaction_may_have_been_scored_in_steps(
            String level1, String level2, String actual, String score, String kinds) {
        var row = Evaluations.row("满意度", "10", "≥98%", actual, score)
                .with("level1", level1.isEmpty() ? Cell.blank() : Cell.text(level1))
                .with("level2", level2.isEmpty() ? Cell.blank() : Cell.text(level2));
        assertThat(first(sheet(row))).isEqualTo(kinds);
    }

    @Test
    void steps_are_of_percentages_alone() {
        var row = Evaluations.row("满意度", "10", "≥98", "95", "10").with("level1", Cell.text("满意度指标"));
        assertThat(first(sheet(row))).isEqualTo("ROUNDED COPIED_WEIGHT");
    }

    @Test
    void cut_decimals_are_seen_in_parts_and_ranges_too() {
        var parts = List.of(
                Evaluations.row("红薯", "", "5亩", "5亩", ""),
                Evaluations.row("土豆", "", "10亩", "9亩", ""),
                Evaluations.row("玉米", "", "10亩", "10亩", ""));
        var parent = Evaluations.row("种植面积", "10", "", "", "9.6").with("rows", parts);
        assertThat(first(sheet(parent))).isEqualTo("TRUNCATED");
        assertThat(first(sheet(Evaluations.row("场次", "10", "6-8", "5.8", "9.6"))))
                .isEqualTo("TRUNCATED");
    }

    private static String neighboured(int row, Indicator... rows) {
        var sheet = sheet(rows);
        return sheet.mistake(sheet.row(Path.of("indicators[" + row + "]")).orElseThrow());
    }

    @Test
    void the_score_of_the_row_above_or_below_may_have_been_copied() {
        var right = Evaluations.row("演出", "7", "≥8", "8", "7");
        var wrong = Evaluations.row("培训", "10", "≥8", "4", "7");
        var said = "照抄了相邻一行“演出”的得分 7";
        assertThat(neighboured(1, right, wrong)).isEqualTo(said);
        assertThat(neighboured(0, wrong, right)).isEqualTo(said);
        assertThat(neighboured(2, right, Evaluations.row("阅读", "6", "≥8", "8", "6"), wrong))
                .isEmpty();
    }

    @Test
    void what_is_itself_wrong_or_nothing_or_all_the_points_is_not_copied_from_a_neighbour() {
        var wrong = Evaluations.row("培训", "10", "≥8", "4", "7");
        assertThat(neighboured(1, Evaluations.row("演出", "9", "≥8", "8", "7"), wrong))
                .isEmpty();
        assertThat(neighboured(
                        1, Evaluations.row("演出", "9", "≥8", "0", "0"), Evaluations.row("培训", "10", "≥8", "8", "0")))
                .isEmpty();
        assertThat(neighboured(
                        1, Evaluations.row("演出", "10", "≥8", "8", "10"), Evaluations.row("培训", "10", "≥8", "4", "10")))
                .isEqualTo("照抄了分值 10");
        assertThat(neighboured(1, Evaluations.row("演出", "9", "≥8", "8", ""), wrong))
                .isEmpty();
    }

    @Test
    void a_row_that_is_right_or_prints_nothing_has_no_slip() {
        assertThat(first(sheet(Evaluations.row("演出", "7", "≥8", "8", "7")))).isEmpty();
        assertThat(first(sheet(Evaluations.row("演出", "7", "≥8", "7", "")))).isEmpty();
    }
}
