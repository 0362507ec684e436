package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which row of the funds is scored, what it earns, and why it sometimes cannot be. */
final class ExecutionsTest {

    private static ScoreSheet sheet(Fund... funds) {
        return Evaluations.sheet(Evaluations.form(Arrays.asList(funds)));
    }

    private static RowScore scored(Fund... funds) {
        return sheet(funds).execution().orElseThrow();
    }

    private static Fund total(String weight, String score) {
        return Evaluations.total("100", "100", "90", weight, score);
    }

    private static Fund source(String weight, String score) {
        return Evaluations.fund(FundSource.FISCAL, "财政拨款", "80", "80", "40", weight, score);
    }

    @Test
    void the_total_comes_before_a_source_wherever_it_stands() {
        assertThat(scored(source("10", "5"), total("10", "9")).at()).hasToString("funds[1]");
        assertThat(scored(total("10", "9"), source("10", "5")).at()).hasToString("funds[0]");
        assertThat(scored(source("", ""), total("", "9")).at()).hasToString("funds[1]");
        assertThat(scored(source("10", "5"), total("", "9")).at()).hasToString("funds[1]");
        assertThat(scored(total("", "9"), total("10", "9")).at()).hasToString("funds[1]");
    }

    @Test
    void without_a_total_the_row_that_has_points_or_the_only_row_is_scored() {
        assertThat(scored(source("", ""), source("10", "5")).at()).hasToString("funds[1]");
        assertThat(scored(source("10", "5"), source("10", "5")).at()).hasToString("funds[0]");
        assertThat(scored(source("", "")).at()).hasToString("funds[0]");
        assertThat(sheet(source("", ""), source("", "")).execution()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WHOLE, 1", "MID_TERM, 1", "ANNUAL, 0", "UNDIVIDED, 0"})
    void the_year_is_scored_and_not_the_whole_project(Phase phase, int row) {
        var scored = scored(total("10", "9").with("phase", phase), total("10", "9"));
        assertThat(scored.at()).hasToString("funds[" + row + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 90, -10, NEGATIVE_WEIGHT",
        "100, 100, 90, 十分好, UNREADABLE_WEIGHT",
        "'', '', 90, 10, NO_BASE",
        "100, '', 90, 10, NO_BASE",
        "100, 100, '', 10, NO_EXECUTED",
        "100, -100, 90, 10, NEGATIVE_MONEY",
        "100, 100, -90, 10, NEGATIVE_MONEY",
        "0, 0, 0, 10, ZERO_BASE",
        "0, 0, 0, '', ZERO_BASE"
    })
    void what_cannot_be_computed_says_why(
            String initial, String adjusted, String executed, String weight, Obstacle.Kind kind) {
        var row = scored(Evaluations.total(initial, adjusted, executed, weight, "9"));
        assertThat(row.explanation())
                .isInstanceOfSatisfying(
                        Explanation.Uncomputable.class,
                        unknown -> assertThat(unknown.obstacle().kind()).isEqualTo(kind));
        assertThat(row.basis().key()).isEqualTo("practice:execution");
    }

    @Test
    void the_column_that_is_negative_is_named() {
        assertThat(scored(Evaluations.total("100", "-100", "90", "10", "9")).why())
                .contains("全年预算数");
        assertThat(scored(Evaluations.total("100", "100", "-90", "10", "9")).why())
                .contains("全年执行数");
    }

    @Test
    void sources_that_spent_nothing_do_not_make_a_total_of_zero_wrong() {
        var unspent = Evaluations.fund(FundSource.FISCAL, "财政拨款", "0", "0", "0", "", "");
        var blank = Evaluations.fund(FundSource.OTHER, "其他", "0", "0", "", "", "");
        var row = scored(Evaluations.total("0", "0", "0", "10", "0"), unspent, blank);
        assertThat(((Explanation.Uncomputable) row.explanation()).obstacle().kind())
                .isEqualTo(Obstacle.Kind.ZERO_BASE);
    }

    @Test
    void without_points_only_the_rate_is_told() {
        var row = scored(total("", ""));
        assertThat(row.verdict()).isEqualTo(Verdict.COMPLETION_ONLY);
        assertThat(row.explanation()).isInstanceOf(Explanation.Completed.class);
        assertThat(row.recomputed()).isEmpty();
        assertThat(row.formula()).contains("90 ÷ 100 = 90 %");
        assertThat(row.basis().key()).isEqualTo("practice:execution");
        var overspent = scored(Evaluations.total("100", "100", "105", "", ""));
        assertThat(overspent.flags()).containsExactly(Flag.OVERSPENT);
    }

    @Test
    void the_initial_budget_is_the_base_where_there_is_no_other_column() {
        var row = scored(Evaluations.total("100", "", "90", "10", "9").with("adjusted", Cell.absent()));
        assertThat(row.flags()).containsExactly(Flag.INITIAL_BASE);
        assertThat(row.verdict()).isEqualTo(Verdict.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "90, false",
        "89.9, true",
        "90.4, true",
        "90.0, false",
        "0.9, false",
        "0.90, false",
        "0.91, true",
        "1, true"
    })
    void a_printed_rate_is_right_as_far_as_its_decimals_go(String rate, boolean isMisprinted) {
        var fund = total("10", "9").with("rate", Cell.known(new BigDecimal(rate), rate));
        assertThat(scored(fund).flags().contains(Flag.RATE_MISPRINTED)).isEqualTo(isMisprinted);
    }

    @ParameterizedTest
    @CsvSource({"99.5, 99, false", "99.5, 100, false", "99.5, 98, true", "99.51, 99, true", "99.49, 100, true"})
    void half_of_the_last_decimal_may_be_rounded_either_way(String executed, String rate, boolean isMisprinted) {
        var fund = Evaluations.total("100", "100", executed, "10", "9")
                .with("rate", Cell.known(new BigDecimal(rate), rate));
        assertThat(scored(fund).flags().contains(Flag.RATE_MISPRINTED)).isEqualTo(isMisprinted);
    }

    @ParameterizedTest
    @CsvSource({"100, 10, ''", "99.99, 10, ''", "100.01, 10, OVERSPENT", "0, 0, ''"})
    void only_more_than_the_budget_is_overspent(String executed, String score, String flag) {
        var row = scored(Evaluations.total("100", "100", executed, "10", ""));
        assertThat(row.recomputed().map(Print::number)).contains(score);
        assertThat(row.flags().stream().map(Flag::name)).isEqualTo(flag.isEmpty() ? List.of() : List.of(flag));
        assertThat(row.standing()).isEqualTo(executed.startsWith("100") ? Standing.MET : Standing.MISSED);
    }
}
