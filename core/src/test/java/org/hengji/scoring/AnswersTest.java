package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.ruleset.SampleRulesets;
import org.hengji.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in words, dates, and answers of another kind than the target. */
final class AnswersTest {

    private static Obstacle.Kind obstacle(String target, String actual) {
        var row = Evaluations.score("10", target, actual, "10");
        assertThat(row.explanation()).as(row.toString()).isInstanceOf(Explanation.Uncomputable.class);
        return ((Explanation.Uncomputable) row.explanation()).obstacle().kind();
    }

    @ParameterizedTest(name = "{0} answered {1}, printed {2}: {3} to {4}, {5}")
    @CsvSource({
        "效果明显, 达成预期指标, 10, 8, 10, IN_BAND",
        "效果明显, 达成预期指标, 8, 8, 10, IN_BAND",
        "效果明显, 达成预期指标, 7.99, 8, 10, OUT_OF_BAND",
        "有效, 有效。, 9, 8, 10, IN_BAND",
        "效果明显, 部分达成, 8, 6, 8, OUT_OF_BAND",
        "效果明显, 部分达成, 7.99, 6, 8, IN_BAND",
        "效果明显, 部分达成, 6, 6, 8, IN_BAND",
        "效果明显, 未达成, 6, 0, 6, OUT_OF_BAND",
        "效果明显, 未达成, 0, 0, 6, IN_BAND"
    })
    void a_grade_word_names_its_band(
            String target, String actual, String printed, String low, String high, Verdict verdict) {
        var row = Evaluations.score("10", target, actual, printed);
        assertThat(row.low().map(Print::number)).contains(low);
        assertThat(row.high().map(Print::number)).contains(high);
        assertThat(row.verdict()).isEqualTo(verdict);
        assertThat(row.recomputed()).isEmpty();
        assertThat(row.basis().key()).isEqualTo("mof-2020-10:16-bands");
    }

    @Test
    void hubei_draws_the_lower_line_at_fifty() {
        var row = Evaluations.row("效果", "10", "效果明显", "部分达成", "5.5");
        assertThat(Evaluations.score("hubei/2020", row).verdict()).isEqualTo(Verdict.IN_BAND);
        assertThat(Evaluations.score(row).verdict()).isEqualTo(Verdict.OUT_OF_BAND);
        assertThat(Evaluations.score("hubei/2020", row).basis().instrument()).contains("鄂财绩发");
    }

    @Test
    void bounds_are_rounded_like_scores() {
        var row = Evaluations.score("9.33", "好", "达成", "7.46");
        assertThat(row.low()).contains(new BigDecimal("7.46"));
        assertThat(row.verdict()).isEqualTo(Verdict.IN_BAND);
    }

    @ParameterizedTest
    @CsvSource({"是, 是, 10, MET", "否, 否, 10, MET", "是, 否, 0, MISSED", "否, 是, 0, MISSED"})
    void yes_and_no_are_all_or_nothing(String target, String actual, String score, Standing standing) {
        var row = Evaluations.score("10", target, actual, score);
        assertThat(row.recomputed().map(Print::number)).contains(score);
        assertThat(row.standing()).isEqualTo(standing);
        assertThat(row.verdict()).isEqualTo(Verdict.EQUAL);
    }

    @ParameterizedTest(name = "{0} answered {1}")
    @CsvSource({
        "≥8, 完成, WORDS_FOR_NUMBER",
        "≥8, 9月底, WORDS_FOR_NUMBER",
        "5-8, 完成, WORDS_FOR_NUMBER",
        "提高, 95%, NUMBER_FOR_WORDS",
        "提高, 9月底, NUMBER_FOR_WORDS",
        "提高, 有所提高, UNGRADED",
        "是, 也许, UNGRADED",
        "9月底前, 已完成, WORDS_FOR_DATE",
        "9月底前, 95%, WORDS_FOR_DATE",
        "'', 8, NO_TARGET",
        "≥8, '', NO_ACTUAL",
        "≥8, —, NO_ACTUAL",
        "'', '', UNFILLED",
        "≥, 8, UNREADABLE_TARGET",
        "≥8, 8a, UNREADABLE_ACTUAL",
        "人, 8, DIGITS_REMOVED",
        "人, 人, DIGITS_REMOVED",
        "≥8人, 人, DIGITS_REMOVED",
        "5-8人, 人, DIGITS_REMOVED",
        "年月底前, 达成, DIGITS_REMOVED",
        "/, 达成, NO_TARGET",
        "提高, /, NO_ACTUAL",
        "提高, 无, NO_ACTUAL"
    })
    void what_cannot_be_held_against_each_other_says_why(String target, String actual, Obstacle.Kind kind) {
        assertThat(obstacle(target, actual)).isEqualTo(kind);
    }

    @Test
    void rows_of_placeholders_are_no_rows() {
        var form = Evaluations.form(List.of(), Evaluations.row("指标2：", "/", "/", "/", "/"));
        assertThat(Evaluations.sheet(form).rows()).isEmpty();
        var half = Evaluations.form(List.of(), Evaluations.row("指标2：", "10", "/", "/", ""));
        assertThat(((Explanation.Uncomputable)
                                Evaluations.sheet(half).rows().getFirst().explanation())
                        .obstacle()
                        .kind())
                .isEqualTo(Obstacle.Kind.UNFILLED);
    }

    @Test
    void an_obstacle_tells_the_texts_as_printed() {
        assertThat(Evaluations.score("10", "≥8", "完成", "10").why()).isEqualTo("目标“≥8”是数，实际完成值“完成”是文字，无从比较");
        assertThat(Evaluations.score("10", "≥8", "8a", "10").why()).startsWith("实际完成值“8a”读不出：");
    }

    private static RowScore dated(SelfEvaluation form, String target, String actual) {
        var row = Evaluations.row("时间", "5", target, actual, "5");
        return Evaluations.sheet(form.with("indicators", List.of(row))).rows().getFirst();
    }

    @ParameterizedTest(name = "{0} done {1}: {2}")
    @CsvSource({
        "9月前, 7月, MET",
        "9月前, 8月, MET",
        "9月前, 9月, UNDECIDED",
        "9月前, 10月, MISSED",
        "9月底前, 9月, MET",
        "9月底, 8月底前, MET",
        "2022年9月底前, 2022年9月30日, MET",
        "2022年9月30日, 2022年10月1日, MISSED",
        "2022年9月20日, 2022年9月, UNDECIDED",
        "12月31日前, 12月, MET",
        "12月20日前, 12月20日, MET",
        "12月20日前, 12月21日, MISSED",
        "2022年12月, 2022年12月, MET",
        "2022年底前, 2022年11月, MET",
        "年内, 11月, MET",
        "年底前, 2022年12月31日, MET",
        "2022年, 2022年12月, MET",
        "2022年, 2023年1月, MISSED",
        "12月底前, 2023年1月, MISSED",
        "2月30日前, 1月, UNDECIDED",
        "2022.1.1-12.31, 2022.1.1-12.31, MET",
        "2022.1.1-12.31, 2022年12月30日, MET",
        "1月-6月, 7月, MISSED",
        "2021年-2022年, 2022年3月, MET",
        "1月-6月, 2月-5月, MET",
        "2022年6月底前, 2022年3月-7月, MISSED",
        "9月底前, 10月前, UNDECIDED",
        "9月底前, 8月前, MET",
        "2022年, 2022年, MET",
        "全年, 全年, MET"
    })
    void a_date_is_early_or_late(String target, String actual, Standing standing) {
        var row = dated(
                Evaluations.form(List.of()).with("year", Cell.known(new FiscalYear(2022), "2022")), target, actual);
        assertThat(row.standing()).isEqualTo(standing);
        if (standing == Standing.MET) {
            assertThat(row.recomputed().map(Print::number)).contains("5");
        }
    }

    @Test
    void without_a_year_of_the_form_the_printed_one_counts_for_both() {
        var form = Evaluations.form(List.of());
        assertThat(dated(form, "2022年9月底前", "8月").standing()).isEqualTo(Standing.MET);
        assertThat(dated(form, "9月底前", "2022年8月").standing()).isEqualTo(Standing.MET);
        assertThat(dated(form, "9月底前", "2022-08-15").standing()).isEqualTo(Standing.MET);
        assertThat(dated(form, "9月底前", "10月").standing()).isEqualTo(Standing.MISSED);
        assertThat(dated(form, "2022.1-2022.6", "7月").standing()).isEqualTo(Standing.MISSED);
    }

    @Test
    void a_late_date_earns_less_than_everything_and_nobody_says_how_much() {
        var row = dated(Evaluations.form(List.of()), "9月底前", "10月");
        assertThat(row.high()).contains(new BigDecimal("5"));
        assertThat(row.verdict()).isEqualTo(Verdict.OUT_OF_BAND);
        assertThat(row.why()).contains("由各地规定");
        assertThat(row.basis().print()).endsWith("（待核）");
        var strict = Scorer.of(SampleRulesets.scoring("test/1", Map.of("methods/date/method", "strict")))
                .score(Evaluations.form(List.of(), Evaluations.row("时间", "5", "9月底前", "10月", "5")));
        assertThat(strict.rows().getFirst().recomputed()).contains(BigDecimal.ZERO);
        assertThat(strict.rows().getFirst().verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void dates_that_cannot_be_told_apart_say_so() {
        assertThat(obstacle("9月前", "9月")).isEqualTo(Obstacle.Kind.VAGUE_DATE);
    }
}
