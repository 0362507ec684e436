package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.Total;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows come to together: the total, its grade, and the word on the whole form. */
final class TotalsTest {

    private static final Indicator FULL = Evaluations.row("演出", "50", "≥8", "8", "50");

    /** All points for execution and for one row; the other row, of 40 points, is given. */
    private static SelfEvaluation with(Indicator other) {
        return Evaluations.form(List.of(Evaluations.total("100", "100", "100", "10", "10")), FULL, other);
    }

    private static SelfEvaluation right() {
        return with(Evaluations.row("培训", "40", "≥8", "8", "40"));
    }

    private static SelfEvaluation printed(SelfEvaluation form, String weight, String score) {
        return Evaluations.totalled(form, weight, score, "优");
    }

    private static SelfEvaluation cutOff(SelfEvaluation form) {
        var source = form.source();
        return form.withSource(new Source(source.format(), false, source.unit(), source.notes()));
    }

    @Test
    void a_form_whose_figures_are_all_right_is_equal() {
        var sheet = Evaluations.sheet(printed(right(), "100", "100"));
        assertThat(sheet.verdict()).isEqualTo(ScoreSheet.Outcome.EQUAL);
        assertThat(sheet.verdict().text()).isEqualTo("equal");
        assertThat(sheet.verdict().label()).isEqualTo("重算一致");
        assertThat(sheet.unfilled()).isFalse();
        var total = sheet.total();
        assertThat(total.recomputed().map(Print::number)).contains("100");
        assertThat(total.low()).isEmpty();
        assertThat(total.high()).isEmpty();
        assertThat(total.weights()).isEqualByComparingTo("100");
        assertThat(total.added().raw()).isEqualTo("100");
        assertThat(total.verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(total.why()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100 | 99  | DIFFERS       | 各行印出的得分相加是 100，总分印的是 99
        90  | 100 | EQUAL         | 各行分值相加是 100，印的是 90
        90  | 99  | DIFFERS       | 各行分值相加是 100，印的是 90；各行印出的得分相加是 100，总分印的是 99
        100 | ''  | NOT_PUBLISHED | ''
        """)
    void a_total_that_does_not_fit_is_told_with_both_figures(String weight, String score, Verdict verdict, String why) {
        var sheet = Evaluations.sheet(printed(right(), weight, score));
        assertThat(sheet.total().verdict()).isEqualTo(verdict);
        assertThat(sheet.total().why()).isEqualTo(why);
        assertThat(sheet.verdict())
                .isEqualTo(
                        switch (verdict) {
                            case DIFFERS -> ScoreSheet.Outcome.DIFFERS;
                            case EQUAL -> ScoreSheet.Outcome.EQUAL;
                            default -> ScoreSheet.Outcome.INCOMPLETE;
                        });
    }

    @Test
    void a_form_that_has_no_cell_for_a_total_lacks_none() {
        assertThat(Evaluations.sheet(right().with("total", Total.ABSENT)).verdict())
                .isEqualTo(ScoreSheet.Outcome.EQUAL);
    }

    @ParameterizedTest
    @CsvSource({"100, NOT_COMPUTABLE", "60, NOT_COMPUTABLE", "59, OUT_OF_BAND", "101, OUT_OF_BAND"})
    void a_row_that_cannot_be_computed_leaves_all_its_points_open(String score, Verdict verdict) {
        var sheet = Evaluations.sheet(printed(with(Evaluations.row("培训", "40", "≥8", "", "40")), "100", score));
        assertThat(sheet.total().recomputed()).isEmpty();
        assertThat(sheet.total().low().map(Print::number)).contains("60");
        assertThat(sheet.total().high().map(Print::number)).contains("100");
        assertThat(sheet.total().why()).startsWith("1 行不能计算，总分在 60 至 100 之间");
        assertThat(sheet.total().verdict()).isEqualTo(verdict);
        assertThat(sheet.grade().recomputed()).isEmpty();
        assertThat(sheet.verdict())
                .isEqualTo(verdict == Verdict.OUT_OF_BAND ? ScoreSheet.Outcome.DIFFERS : ScoreSheet.Outcome.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({
        // 印的分数在档内的，按印的算；不在的，整档都有可能
        "36, 96, 96, 96, EQUAL",
        "36, 97, 96, 96, DIFFERS",
        "30, 90, 92, 100, OUT_OF_BAND",
        "30, 92, 92, 100, IN_BAND",
        "30, 100, 92, 100, IN_BAND"
    })
    void a_band_counts_as_printed_where_that_lies_in_it(
            String row, String total, String low, String high, Verdict verdict) {
        var sheet = Evaluations.sheet(printed(with(Evaluations.row("培训", "40", "效果明显", "达成", row)), "100", total));
        var summed = sheet.total();
        assertThat(summed.low().or(summed::recomputed).map(Print::number)).contains(low);
        assertThat(summed.high().or(summed::recomputed).map(Print::number)).contains(high);
        assertThat(summed.verdict()).isEqualTo(verdict);
    }

    @Test
    void points_given_where_none_are_printed_leave_no_total() {
        var sheet = Evaluations.sheet(printed(with(Evaluations.row("培训", "", "≥8", "8", "40")), "60", "100"));
        assertThat(sheet.total().points()).isEqualTo(Points.NONE);
        assertThat(sheet.total().recomputed()).isEmpty();
        assertThat(sheet.total().high()).isEmpty();
        assertThat(sheet.total().why()).isEqualTo("1 行给了分而没有印分值，总分不能重算");
        assertThat(sheet.total().verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(sheet.total().added().raw()).isEqualTo("100");
        assertThat(sheet.total().weights()).isEqualByComparingTo("60");
    }

    @Test
    void a_row_with_neither_weight_nor_score_changes_no_sum() {
        var sheet = Evaluations.sheet(printed(with(Evaluations.row("培训", "", "≥8", "8", "")), "60", "60"));
        assertThat(sheet.total().verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(sheet.total().added().raw()).isEqualTo("60");
    }

    @Test
    void a_row_that_prints_no_score_leaves_nothing_to_add_up() {
        var sheet = Evaluations.sheet(printed(with(Evaluations.row("培训", "40", "≥8", "8", "")), "100", "100"));
        assertThat(sheet.total().added()).isEqualTo(Cell.blank());
        assertThat(sheet.total().verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(sheet.verdict()).isEqualTo(ScoreSheet.Outcome.INCOMPLETE);
    }

    @Test
    void without_weights_or_rows_there_is_no_total() {
        var bare = Evaluations.form(List.of(), Evaluations.row("培训", "", "≥8", "8", ""));
        assertThat(Evaluations.sheet(bare).total().why()).isEqualTo("没有印分值，总分不能重算");
        var none = Evaluations.sheet(printed(Evaluations.form(List.of()), "100", "100"));
        assertThat(none.total().why()).startsWith("没有可以计分的行");
        assertThat(none.total().verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(none.verdict()).isEqualTo(ScoreSheet.Outcome.INCOMPLETE);
        assertThat(Evaluations.sheet(Evaluations.form(List.of())).verdict()).isEqualTo(ScoreSheet.Outcome.INCOMPLETE);
    }

    @Test
    void where_rows_may_be_missing_nothing_is_held_against_the_total() {
        var less = printed(with(Evaluations.row("培训", "30", "≥8", "8", "30")), "100", "98");
        var noted = less.withSource(
                less.source().plus(new Note(Note.Kind.UNPLACED, 1, Path.FORM, List.of("某行"), List.of(), "")));
        for (var form : List.of(cutOff(less), noted)) {
            var sheet = Evaluations.sheet(form);
            assertThat(sheet.total().why()).isEqualTo("表不完整，读到的分值只有 90，总分不能重算");
            assertThat(sheet.total().verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
            assertThat(sheet.total().points()).isEqualTo(Points.NONE);
            assertThat(sheet.total().added()).isEqualTo(Cell.blank());
        }
        assertThat(Evaluations.sheet(less).total().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_cut_form_with_all_its_points_is_added_up_but_not_all_right() {
        var whole = Evaluations.sheet(cutOff(printed(right(), "100", "100")));
        assertThat(whole.total().verdict()).isEqualTo(Verdict.EQUAL);
        assertThat(whole.verdict()).isEqualTo(ScoreSheet.Outcome.INCOMPLETE);
        var ninety = cutOff(printed(with(Evaluations.row("培训", "30", "≥8", "8", "30")), "90", "90"));
        assertThat(Evaluations.sheet(ninety).total().verdict()).isEqualTo(Verdict.EQUAL);
        var unprinted = cutOff(printed(with(Evaluations.row("培训", "30", "≥8", "8", "30")), "", "90"));
        assertThat(Evaluations.sheet(unprinted).total().points()).isEqualTo(Points.NONE);
    }

    @Test
    void the_grade_follows_the_total_as_given_and_as_printed() {
        var low = Evaluations.sheet(printed(with(Evaluations.row("培训", "40", "≥8", "4", "40")), "100", "92"));
        assertThat(low.grade().recomputed()).contains("良");
        assertThat(low.grade().ofPublished()).contains("优");
        assertThat(low.grade().published().raw()).isEqualTo("优");
        assertThat(low.grade().basis().key()).isEqualTo("mof-2020-10:18");
    }

    @Test
    void a_band_of_totals_has_a_grade_where_both_ends_have_it() {
        var form = Evaluations.form(
                List.of(Evaluations.total("100", "100", "100", "10", "10")),
                Evaluations.row("演出", "80", "≥8", "8", "80"),
                Evaluations.row("培训", "10", "≥8", "", "10"));
        assertThat(Evaluations.sheet(printed(form, "100", "")).grade().recomputed())
                .contains("优");
        assertThat(Evaluations.sheet(printed(form, "100", "")).grade().ofPublished())
                .isEmpty();
    }

    @Test
    void only_a_hundred_points_have_a_grade() {
        var sheet = Evaluations.sheet(printed(right(), "90", "100"));
        assertThat(sheet.grade().recomputed()).isEmpty();
        assertThat(sheet.grade().ofPublished()).isEmpty();
        assertThat(Evaluations.sheet(right()).grade().recomputed()).contains("优");
    }

    @Test
    void a_fault_in_one_row_is_a_fault_of_the_form() {
        var sheet = Evaluations.sheet(printed(with(Evaluations.row("培训", "40", "≥8", "4", "40")), "100", "80")
                .with("total", Total.ABSENT));
        assertThat(sheet.verdict()).isEqualTo(ScoreSheet.Outcome.DIFFERS);
        assertThat(sheet.row(Path.of("indicators[1]")).orElseThrow().excess().map(Print::number))
                .contains("20");
        assertThat(sheet.row(Path.of("indicators[0]")).orElseThrow().excess().map(Print::number))
                .contains("0");
        assertThat(sheet.row(Path.of("indicators[7]"))).isEmpty();
    }

    @Test
    void a_form_with_targets_alone_is_unfilled() {
        var blank = Evaluations.row("演出", "50", "≥8", "", "");
        assertThat(Evaluations.sheet(Evaluations.form(List.of(), blank)).unfilled())
                .isTrue();
        assertThat(Evaluations.sheet(Evaluations.form(List.of(), blank, FULL)).unfilled())
                .isFalse();
        assertThat(Evaluations.sheet(Evaluations.form(List.of(), Evaluations.row("演出", "50", "≥8", "", "50")))
                        .unfilled())
                .isFalse();
        assertThat(Evaluations.sheet(Evaluations.form(List.of(Evaluations.total("100", "100", "90", "", "")), blank))
                        .unfilled())
                .isFalse();
        var parent = Evaluations.row("种植", "10", "", "", "")
                .with("rows", List.of(Evaluations.row("红薯", "", "5亩", "5亩", "")));
        assertThat(Evaluations.sheet(Evaluations.form(List.of(), parent)).unfilled())
                .isFalse();
    }

    @Test
    void a_negative_weight_takes_nothing_from_the_sum() {
        var sheet = Evaluations.sheet(with(Evaluations.row("培训", "-5", "≥8", "8", "0")));
        assertThat(sheet.total().weights()).isEqualByComparingTo(new BigDecimal("60"));
    }
}
