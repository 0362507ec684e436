package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.form.Cell;
import org.hengji.indicator.Indicator;
import org.hengji.law.Basis;
import org.hengji.ruleset.SampleRulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

    private static String recomputed(RowScore row) {
        return row.recomputed().map(Print::number).orElse("");
    }

    private static RowScore with(Map<String, String> scoring, String target, String actual) {
        var form = Evaluations.form(List.of(), Evaluations.row("指标", "10", target, actual, ""));
        return Scorer.of(SampleRulesets.scoring("test/1", scoring))
                .score(form)
                .rows()
                .getFirst();
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}, {3}")
    @CsvSource({
        "≥8, 8, 10, MET",
        "≥8, 9, 10, MET",
        "≥8, 6, 7.5, MISSED",
        "≥3, 1, 3.33, MISSED",
        "≥8, 0, 0, MISSED",
        ">8, 9, 10, MET",
        ">8, 8, 10, MISSED",
        ">8, 7, 8.75, MISSED",
        "≤8, 8, 10, MET",
        "≤8, 7, 10, MET",
        "≤8, 10, 8, MISSED",
        "≤8, 80, 1, MISSED",
        "<8, 7, 10, MET",
        "<8, 8, 10, MISSED",
        "<8, 16, 5, MISSED",
        "=8, 8, 10, MET",
        "=8, 9, 10, MET",
        "=8, 6, 7.5, MISSED",
        "8, 8, 10, MET",
        "8, 6, 7.5, MISSED",
        "90%, 81%, 9, MISSED",
        // 目标是 0
        "=0, 0, 10, MET",
        "=0, 2, 0, MISSED",
        "0次, 0次, 10, MET",
        "0次, 3次, 0, MISSED",
        "≤0, 0, 10, MET",
        "≤0, 1, 0, MISSED",
        "≥0, 5, 10, MET",
        ">0, 1, 10, MET",
        // 负数
        "≥8, -2, 0, MISSED",
        "≤8, -2, 10, MET",
        "≥-5, -3, 10, MET",
        "=0, -1, 10, MET",
        // 区间
        "5-8, 6, 10, MET",
        "5-8, 5, 10, MET",
        "5-8, 8, 10, MET",
        "5-8, 4, 8, MISSED",
        "5-8, 10, 8, MISSED",
        "5-8, 0, 0, MISSED",
        "5-8, 6-7, 10, MET"
    })
    void an_actual_value_earns(String target, String actual, String score, Standing standing) {
        var row = Evaluations.score("10", target, actual, "");
        assertThat(recomputed(row)).isEqualTo(score);
        assertThat(row.standing()).isEqualTo(standing);
        assertThat(row.verdict()).isEqualTo(Verdict.NOT_PUBLISHED);
    }

    @ParameterizedTest(name = "{0} answered {1}")
    @CsvSource({
        "≥0, -5, ZERO_TARGET",
        ">0, 0, ZERO_TARGET",
        "<0, 0, ZERO_TARGET",
        "≥-5, -6, NEGATIVE_TARGET",
        "≤-5, -3, NEGATIVE_TARGET",
        "≈8, 8, APPROXIMATE",
        "≥8, 7-9, RANGE_ACTUAL",
        "5-8, 7-9, RANGE_ACTUAL",
        "5-8, 4-7, RANGE_ACTUAL",
        "5个-8个, 6吨, UNITS",
        "-5-8, -6, NEGATIVE_TARGET",
        "≥30人, 31吨, UNITS",
        "≥95%, 0.96, DOUBTFUL_PERCENT",
        "≥95%, 1, DOUBTFUL_PERCENT",
        "0.95, 96%, DOUBTFUL_PERCENT"
    })
    void what_has_no_meaning_is_not_computed(String target, String actual, Obstacle.Kind kind) {
        var row = Evaluations.score("10", target, actual, "10");
        assertThat(row.explanation())
                .isInstanceOfSatisfying(
                        Explanation.Uncomputable.class,
                        unknown -> assertThat(unknown.obstacle().kind()).isEqualTo(kind));
        assertThat(row.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(row.recomputed()).isEmpty();
    }

    @Test
    void a_range_that_lies_beyond_the_bound_meets_it() {
        assertThat(Evaluations.score("10", "≥6", "7-9", "").standing()).isEqualTo(Standing.MET);
        assertThat(Evaluations.score("10", "≤9", "7-9", "").standing()).isEqualTo(Standing.MET);
        assertThat(Evaluations.score("10", "≤8", "7-9", "").standing()).isEqualTo(Standing.UNDECIDED);
    }

    @ParameterizedTest(name = "{0} answered {1}: {2}")
    @CsvSource({
        "≥30万人, 312000人, 10",
        "≥30万人, 27万人, 9",
        "≥2万元, 18000元, 9",
        "≥95%, 950‰, 10",
        "≥2公里, 1800米, 9",
        "≥30名, 30人, 10",
        "≥30, 30人, 10",
        "≥30人, 30, 10",
        "≥0.9倍, 81%, 9",
        "≤5%, 0.5%, 10",
        "≥1%, 0.5, 5"
    })
    void units_are_brought_together(String target, String actual, String score) {
        assertThat(recomputed(Evaluations.score("10", target, actual, ""))).isEqualTo(score);
    }

    @Test
    void numbers_of_one_magnitude_are_told_as_printed() {
        assertThat(Evaluations.score("10", "≥2万吨", "1.8万吨", "").formula()).isEqualTo("1.8万吨 ÷ 2万吨 = 90 %，× 10 = 9");
    }

    @Test
    void a_row_without_columns_for_target_and_answer_is_left_to_people() {
        var row = Evaluations.row("制度执行", "10", "", "", "8")
                .with("target", Cell.absent())
                .with("actual", Cell.absent());

        assertThat(Evaluations.score(row).why()).contains("由人按评分标准评定");
    }

    @Test
    void the_unit_column_counts_for_bare_numbers() {
        var row = Evaluations.row("人口", "10", "≥30", "312000人", "").with("unit", Cell.text("万人"));
        assertThat(recomputed(Evaluations.score(row))).isEqualTo("10");
        var repeated = Evaluations.row("人口", "10", "≥30万", "27万", "").with("unit", Cell.text("万人"));
        assertThat(recomputed(Evaluations.score(repeated))).isEqualTo("9");
    }

    @Test
    void strict_bounds_are_flagged_with_their_own_basis() {
        var row = Evaluations.score("10", ">8", "8", "10");
        assertThat(row.flags()).containsExactly(Flag.STRICT_BOUND);
        assertThat(row.verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(row.basis().key()).isEqualTo("practice:strict-bound");
        assertThat(Evaluations.score("10", ">8", "9", "10").flags()).isEmpty();
    }

    @Test
    void a_scheme_may_give_the_bound_of_a_strict_comparator_no_points_for_itself() {
        var none = with(Map.of("strict-bound/score", "ratio", "methods/upper-bound/method", "strict"), "<8", "8");
        assertThat(recomputed(none)).isEqualTo("0");
        var strict = with(Map.of("methods/upper-bound/method", "strict"), "<8", "8");
        assertThat(recomputed(strict)).isEqualTo("0");
        assertThat(strict.flags()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} answered {2} earns {3}")
    @CsvSource({
        "linear, ≤10, 12, 8",
        "linear, ≤10, 20, 0",
        "linear, ≤10, 25, 0",
        "linear, ≤10, 10, 10",
        "linear, ≤10, 11, 9",
        "strict, ≤10, 10.01, 0",
        "strict, ≤10, 10, 10",
        "inverse, ≤10, 12.5, 8"
    })
    void upper_limits_have_three_rules(String method, String target, String actual, String score) {
        assertThat(recomputed(with(Map.of("methods/upper-bound/method", method), target, actual)))
                .isEqualTo(score);
    }

    @Test
    void ranges_may_be_strict() {
        assertThat(recomputed(with(Map.of("methods/range/method", "strict"), "5-8", "4")))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({"130, false", "130.01, true", "129, false"})
    void going_beyond_the_tier_has_to_be_explained(String actual, boolean isFlagged) {
        var row = Evaluations.score("10", "≥100", actual, "10");
        assertThat(row.flags().contains(Flag.OVERACHIEVED)).isEqualTo(isFlagged);
        assertThat(recomputed(row)).isEqualTo("10");
    }

    @Test
    void staying_far_below_a_limit_is_no_overachievement() {
        assertThat(Evaluations.score("10", "≤100", "1", "10").flags()).isEmpty();
        assertThat(Evaluations.score("10", "≥0", "10", "10").flags()).isEmpty();
        var lenient = Map.of("tiers", "null");
        assertThat(lenient).isNotEmpty();
    }

    @Test
    void the_direction_column_stands_in_for_a_comparator() {
        var row = Evaluations.row("成本", "10", "100", "80", "10").with("direction", Cell.text("反向"));
        assertThat(recomputed(Evaluations.score(row))).isEqualTo("10");
        assertThat(Evaluations.score(row).flags()).containsExactly(Flag.DIRECTION_FROM_COLUMN);
        var stated = row.with("direction", Cell.text("定性"));
        assertThat(Evaluations.score(stated).flags()).containsExactly(Flag.DIRECTION_ASSUMED);
        assertThat(recomputed(Evaluations.score(stated))).isEqualTo("8");
    }

    @Test
    void a_bare_number_met_exactly_needs_no_direction() {
        assertThat(Evaluations.score("10", "8", "8", "10").flags()).isEmpty();
        assertThat(Evaluations.score("10", "8", "9", "10").flags()).containsExactly(Flag.DIRECTION_ASSUMED);
    }

    private static Indicator cost(String target, String actual, String score) {
        return Evaluations.row("补贴标准", "10", target, actual, score).with("level2", Cell.text("成本指标"));
    }

    @Test
    void a_cost_without_comparator_is_only_bounded() {
        var saved = Evaluations.score(cost("3000元", "2700元", "10"));
        assertThat(saved.low()).contains(new BigDecimal("9.00"));
        assertThat(saved.high()).contains(BigDecimal.TEN);
        assertThat(saved.verdict()).isEqualTo(Verdict.IN_BAND);
        assertThat(saved.standing()).isEqualTo(Standing.UNDECIDED);
        var over = Evaluations.score(cost("3000元", "4000元", "7"));
        assertThat(over.low()).contains(new BigDecimal("7.50"));
        assertThat(over.verdict()).isEqualTo(Verdict.OUT_OF_BAND);
        assertThat(recomputed(Evaluations.score(cost("3000元", "3000元", "10")))).isEqualTo("10");
        assertThat(recomputed(Evaluations.score(cost("≤3000元", "2700元", "10")))).isEqualTo("10");
        assertThat(Evaluations.score(cost("3000元", "-1元", "7")).low()).contains(BigDecimal.ZERO);
    }

    @Test
    void a_cost_may_be_the_first_level_too() {
        var row = Evaluations.row("单价", "10", "3000元", "2700元", "10").with("level1", Cell.text("成本指标"));
        assertThat(Evaluations.score(row).low()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"59%, 0", "60%, 6.32", "0%, 0"})
    void a_stated_floor_is_kept(String actual, String score) {
        var row = Evaluations.row("满意率", "10", "≥95%", actual, "").with("scoringRule", Cell.text("低于目标值的 63% 不得分"));
        assertThat(recomputed(Evaluations.score(row))).isEqualTo(score);
    }

    @Test
    void the_floor_is_a_share_of_the_target_and_has_its_basis() {
        var rule = Cell.text("完成率低于60%的不得分");
        var row =
                Evaluations.score(Evaluations.row("数量", "10", "≥100", "59", "").with("scoringRule", rule));
        assertThat(row.flags()).containsExactly(Flag.BELOW_FLOOR);
        assertThat(row.basis().key()).isEqualTo("mof-2021-101:floor");
        assertThat(row.formula()).isEqualTo("59 ÷ 100 = 59 %，低于及格门槛，得 0");
        var limit =
                Evaluations.score(Evaluations.row("天数", "10", "≤100", "200", "").with("scoringRule", rule));
        assertThat(recomputed(limit)).isEqualTo("5");
        var other = Cell.text("每低 1% 扣 1 分");
        assertThat(recomputed(Evaluations.score(
                        Evaluations.row("数量", "10", "≥100", "59", "").with("scoringRule", other))))
                .isEqualTo("5.9");
    }

    @Test
    void a_comparator_in_the_answer_is_passed_over_and_said() {
        var row = Evaluations.score("10", "≥95%", "88.32%及以上", "");
        assertThat(row.flags()).containsExactly(Flag.SIGN_IN_ACTUAL);
        assertThat(recomputed(row)).isEqualTo("9.3");
    }

    @Test
    void negative_answers_count_as_nothing() {
        var row = Evaluations.score("10", "≥8", "-2", "");
        assertThat(row.flags()).containsExactly(Flag.NEGATIVE_ACTUAL);
        assertThat(row.basis().status()).isEqualTo(Basis.Status.CONFIRMED);
    }

    @ParameterizedTest(name = "{0} points, printed {1}")
    @CsvSource({"-5, 5, NEGATIVE_WEIGHT", "十, 5, UNREADABLE_WEIGHT"})
    void a_weight_that_is_none_is_said(String weight, String score, Obstacle.Kind kind) {
        var row = Evaluations.row("数量", weight.equals("十") ? "十分好" : weight, "≥8", "8", score);
        assertThat(Evaluations.score(row).explanation())
                .isInstanceOfSatisfying(
                        Explanation.Uncomputable.class,
                        unknown -> assertThat(unknown.obstacle().kind()).isEqualTo(kind));
    }

    @Test
    void a_dash_for_the_weight_is_no_weight() {
        assertThat(Evaluations.score("—", "≥8", "6", "").verdict()).isEqualTo(Verdict.COMPLETION_ONLY);
        assertThat(Evaluations.score("/", "≥8", "6", "").verdict()).isEqualTo(Verdict.COMPLETION_ONLY);
    }

    @Test
    void more_than_all_the_points_is_a_fault_even_where_nothing_can_be_computed() {
        assertThat(Evaluations.score("10", "", "", "12").verdict()).isEqualTo(Verdict.OUT_OF_BAND);
        assertThat(Evaluations.score("10", "", "", "-1").verdict()).isEqualTo(Verdict.OUT_OF_BAND);
        assertThat(Evaluations.score("10", "", "", "10").verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(Evaluations.score("10", "≥8", "", "").verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
    }
}
