package org.hengji.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which check speaks of a row, and that only one does. */
class PrecedenceTest {

    private static String row(String actual, String score, String reason) {
        return "indicators[0].actual = %s\nindicators[0].score = %s\nindicators[0].reason = %s\n"
                .formatted(actual, score, reason);
    }

    /** The total is left out: it is another matter. */
    private static SelfEvaluation form(String changes) {
        return Evaluated.form(changes + "\ntotal.score =");
    }

    @Test
    void a_form_in_order_raises_nothing() {
        assertThat(Evaluated.said(Evaluated.form(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 16, '', score.over-weight indicators[0].score",
        "40, 16, '', score.over-weight indicators[0].score",
        "已完成, 15, '', score.actual-not-comparable indicators[0].actual",
        "已完成, 12, '', score.actual-not-comparable indicators[0].actual",
        "48, 15, '', score.full-but-missed indicators[0].score",
        "48, 15, 台风, score.full-but-missed indicators[0].score",
        "60, 12, '', score.met-but-deducted indicators[0].score",
        "60, 12, 主动调减, score.indicator-mismatch indicators[0].score",
        "48, 14, '', score.indicator-mismatch indicators[0].score",
        "48, 10, '', score.indicator-mismatch indicators[0].score",
        "48, 12, '', score.missing-reason indicators[0].reason",
        "48, 12, 无, score.missing-reason indicators[0].reason",
        "90, 15, '', score.overachieved indicators[0].actual",
        "90, 12, '', score.met-but-deducted indicators[0].score"
    })
    void one_check_speaks_of_a_row(String actual, String score, String reason, String said) {
        assertThat(Evaluated.said(form(row(actual, score, reason)))).containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"60, 15.00, ''", "48, 12, 台风", "48, 12.0, 台风", "90, 15, 新增三十场", "60场, 15, ''"})
    void a_row_in_order_raises_nothing(String actual, String score, String reason) {
        assertThat(Evaluated.said(form(row(actual, score, reason)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "达成年度指标, 15, ''",
        "达成年度指标, 12, 还可以更好",
        "部分达成年度指标并具有一定效果, 10.5, 书屋没有开放",
        "明显提升, 9, 满意的人少",
    })
    void a_word_in_its_band_or_of_no_band_raises_nothing(String actual, String score, String reason) {
        assertThat(Evaluated.said(form(row(actual, score, reason).replace("[0]", "[4]"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "达成年度指标, 11.9, score.qualitative-band indicators[4].score",
        "未达成, 15, score.qualitative-band indicators[4].score",
        "部分达成, 12, score.qualitative-band indicators[4].score",
        "达成年度指标, 13, score.missing-reason indicators[4].reason",
        "95%, 15, score.actual-not-comparable indicators[4].actual"
    })
    void words_have_their_bands(String actual, String score, String said) {
        assertThat(Evaluated.said(form(row(actual, score, "").replace("[0]", "[4]"))))
                .containsExactly(said);
    }

    @Test
    void a_remark_counts_as_a_reason() {
        assertThat(Evaluated.said(form(row("60", "12", "") + "indicators[0].remark = 目标偏低，主动调减")))
                .containsExactly("score.indicator-mismatch indicators[0].score");
    }

    @Test
    void without_the_column_points_taken_off_a_met_target_still_lack_a_reason() {
        var form = Evaluated.form(row("60", "12", "") + "indicators[0].reason = (无此栏)\ntotal.score =");
        assertThat(Evaluated.said(form)).containsExactly("score.met-but-deducted indicators[0].score");
        assertThat(Evaluated.said(Evaluated.form(row("48", "12", "") + "indicators[0].reason = (无此栏)\ntotal.score =")))
                .isEmpty();
    }

    @Test
    void a_blank_template_raises_nothing() {
        var rows = Evaluated.form("").indicators().stream()
                .map(row -> row.with("actual", Cell.blank()).with("score", Cell.blank()))
                .toList();
        var funds = Evaluated.form("").funds().stream()
                .map(fund -> fund.with("executed", Cell.blank())
                        .with("score", Cell.blank())
                        .with("rate", Cell.blank()))
                .toList();
        var blank = Evaluated.form("total.score =").with("indicators", rows).with("funds", funds);
        assertThat(ScoreChecks.ALL)
                .allSatisfy(
                        check -> assertThat(Evaluated.outcome(check, blank)).isInstanceOf(Outcome.NotApplicable.class));
    }

    @Test
    void a_form_that_is_no_evaluation_is_none_of_their_business() {
        assertThat(ScoreChecks.ALL)
                .allSatisfy(check -> assertThat(check.examine(Examples.examination(Plans.clean())))
                        .isInstanceOf(Outcome.NotApplicable.class));
    }

    @Test
    void the_last_row_of_a_source_that_breaks_off_is_not_judged() {
        var cut = Evaluated.cutOff(Evaluated.form("indicators[6].actual = 80%\nindicators[0].actual = 48"));
        assertThat(Evaluated.findings(new MissedTargetLosesPoints(), cut))
                .extracting(finding -> finding.at().toString())
                .containsExactly("indicators[0].score");
        var last = Evaluated.cutOff(Evaluated.form("indicators[6].actual = 80%"));
        assertThat(Evaluated.outcome(new MissedTargetLosesPoints(), last))
                .isEqualTo(Outcome.deferred("第 7 行“群众满意度”可能没有读全，不能断定"));
    }

    @Test
    void a_row_beside_which_something_found_no_place_is_not_judged() {
        var noted = Evaluated.noted(
                Evaluated.form("indicators[0].actual = 48"), Note.Kind.UNPLACED, "indicators[0]", "12 场改在室内");
        assertThat(Evaluated.outcome(new MissedTargetLosesPoints(), noted)).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void without_cells_nobody_says_that_a_reason_is_missing() {
        var flat = Evaluated.noted(
                form(row("48", "12", "")
                        + row("60", "12", "").replace("[0]", "[1]").replace("= 60", "= 99%")),
                Note.Kind.NO_CELLS,
                "");
        assertThat(Evaluated.outcome(new LostPointsHaveReason(), flat)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Evaluated.said(flat)).containsExactly("score.indicator-mismatch indicators[1].score");
    }

    @Test
    void a_reason_that_found_no_place_may_be_the_one_that_is_missing() {
        var lost = Evaluated.noted(form(row("48", "12", "")), Note.Kind.UNPLACED, "", "未完成原因：台风");
        assertThat(Evaluated.outcome(new LostPointsHaveReason(), lost)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Evaluated.outcome(
                        new LargeExcessIsExplained(),
                        Evaluated.noted(form(row("90", "15", "")), Note.Kind.UNPLACED, "", "未完成原因：台风")))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void another_text_that_found_no_place_excuses_nothing() {
        var other = Evaluated.noted(form(row("48", "12", "")), Note.Kind.UNPLACED, "", "联系电话");
        assertThat(Evaluated.findings(new LostPointsHaveReason(), other)).hasSize(1);
    }

    @Test
    void rows_under_a_row_are_named_as_such() {
        var form = Evaluated.form("total.score =\nindicators[0].target =\nindicators[0].actual =");
        var parent = form.indicators().getFirst();
        var rows = Stream.of("上半年", "下半年")
                .map(name -> SelfEvaluations.row("", "", name, "场", "7.5", "≥30", "24"))
                .toList();
        var nested = new ArrayList<>(form.indicators());
        nested.set(
                0,
                parent.with("weight", Cell.blank()).with("score", Cell.blank()).with("rows", rows));
        assertThat(Evaluated.findings(new MissedTargetLosesPoints(), form.with("indicators", List.copyOf(nested))))
                .hasSize(2)
                .first()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[0].rows[0].score");
                    assertThat(finding.message()).startsWith("第 1 行的子行“上半年”：");
                });
    }
}
