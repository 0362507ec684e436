package org.hengji.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Check;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals, weights and what is odd about all rows together. */
class WholeFormTest {

    private static final String HEAVIER = "indicators[5].weight = 25\nindicators[5].score = 25\n";
    private static final String LIGHTER = "indicators[5].weight = 10\nindicators[5].score = 10\n";

    private static Finding finding(Check check, String changes) {
        var findings = Evaluated.findings(check, changes);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static SelfEvaluation without(String component, SelfEvaluation form) {
        return form.with(
                "indicators",
                form.indicators().stream()
                        .map(row -> row.with(component, Cell.absent()))
                        .toList());
    }

    @Test
    void a_total_that_is_not_the_sum_blocks() {
        var finding = finding(new TotalIsSumOfScores(), "total.score = 98");
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.at()).hasToString("total.score");
        assertThat(finding.message()).isEqualTo("总分：各行得分之和是 100，印的总分是 98，少 2。请核对各行得分，改正总分。");
        assertThat(finding.values())
                .containsEntry("total", "98")
                .containsEntry("sum", "100")
                .containsEntry("difference", "-2");
        assertThat(finding.fixes()).singleElement().satisfies(fix -> {
            assertThat(fix.safe()).isFalse();
            assertThat(fix.label()).isEqualTo("总分改为 100");
        });
        assertThat(finding(new TotalIsSumOfScores(), "indicators[0].score = 12").message())
                .contains("印的总分是 100，多 3。");
    }

    @ParameterizedTest
    @CsvSource({
        "13.75, 98.75, false",
        "13.75, 98.8, false",
        "13.75, 99, false",
        "13.75, 98.7, true",
        "13.75, 98, true",
        "13, 98.4, false",
        "13, 98.6, true",
        "15, 100.00, false",
        "15, 100.4, true"
    })
    void rounding_explains_small_differences(String score, String total, boolean raised) {
        var changes = "indicators[0].score = %s\ntotal.score = %s".formatted(score, total);
        assertThat(!Evaluated.findings(new TotalIsSumOfScores(), changes).isEmpty())
                .isEqualTo(raised);
    }

    @Test
    void a_total_of_the_indicators_alone_is_no_fault() {
        assertThat(Evaluated.findings(new TotalIsSumOfScores(), "total.weight = 90\ntotal.score = 90"))
                .isEmpty();
        assertThat(Evaluated.findings(new TotalIsSumOfScores(), "total.weight = 90\ntotal.score = 100"))
                .hasSize(1);
    }

    @Test
    void a_sum_of_scores_that_are_not_all_there_is_not_held_against_the_total() {
        assertThat(Evaluated.outcome(
                        new TotalIsSumOfScores(), Evaluated.form("indicators[0].score =\ntotal.score = 98")))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(Evaluated.outcome(
                        new TotalIsSumOfScores(), Evaluated.cutOff(Evaluated.form(LIGHTER + "total.score = 98"))))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(Evaluated.outcome(
                        new TotalIsSumOfScores(),
                        Evaluated.noted(Evaluated.form(LIGHTER + "total.score = 98"), Note.Kind.NO_CELLS, "")))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(Evaluated.outcome(new TotalIsSumOfScores(), Evaluated.form("total.score =")))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void weights_that_come_to_more_than_the_printed_total_block() {
        var finding = finding(new WeightsMakeUpTotal(), HEAVIER);
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.at()).hasToString("indicators");
        assertThat(finding.message()).isEqualTo("分值：预算执行率 10、产出指标 50、效益指标 40、满意度指标 10，合计 110，应为 100，多 10。请核对各行分值。");
        assertThat(finding.values())
                .containsEntry("sum", "110")
                .containsEntry("due", "100")
                .containsEntry("difference", "10");
        assertThat(finding(new WeightsMakeUpTotal(), LIGHTER).message()).contains("合计 95，应为 100，少 5。");
    }

    @Test
    void a_form_that_says_itself_that_there_are_more_points_is_asked() {
        assertThat(finding(new WeightsMakeUpTotal(), HEAVIER + "total.weight = 110")
                        .severity()
                        .text())
                .isEqualTo("explain");
        assertThat(finding(new WeightsMakeUpTotal(), HEAVIER + "total.weight =")
                        .severity()
                        .text())
                .isEqualTo("block");
        assertThat(finding(new WeightsMakeUpTotal(), Evaluated.HUBEI + HEAVIER + "total.weight = 110")
                        .severity()
                        .text())
                .isEqualTo("block");
        assertThat(finding(new WeightsMakeUpTotal(), LIGHTER + "total.weight =\nfunds[0].weight =\nfunds[0].score =")
                        .severity()
                        .text())
                .isEqualTo("explain");
    }

    @Test
    void ninety_without_the_points_of_execution_is_in_order() {
        assertThat(Evaluated.findings(new WeightsMakeUpTotal(), "funds[0].weight =\nfunds[0].score ="))
                .isEmpty();
        var asRow = "funds[0].weight =\nfunds[0].score =\nindicators[0].weight = 5\nindicators[0].score = 5\n"
                + "+ indicators = name: 预算执行率; weight: 20; target: 100%";
        assertThat(Evaluated.findings(new WeightsMakeUpTotal(), asRow)).isEmpty();
    }

    @Test
    void execution_as_a_row_of_the_table_is_no_result() {
        var asRow = "funds[0].weight =\nfunds[0].score =\nfunds[0].executed = 570\nfunds[0].rate = 60%\n"
                + "+ indicators = name: 预算执行率; weight: 10; target: 100%; actual: 60%; score: 6";
        assertThat(Evaluated.findings(new WeightsMakeUpTotal(), asRow)).isEmpty();
        assertThat(Evaluated.findings(new WeightsFollowScheme(), asRow)).isEmpty();
    }

    @Test
    void weights_that_were_not_read_or_not_printed_are_not_missed() {
        assertThat(Evaluated.outcome(
                        new WeightsMakeUpTotal(),
                        without("weight", Evaluated.form("funds[0].weight =\nfunds[0].score ="))))
                .isEqualTo(Outcome.deferred("表里没有印分值，合计无从核对"));
        assertThat(Evaluated.outcome(new WeightsMakeUpTotal(), Evaluated.cutOff(Evaluated.form(LIGHTER))))
                .isEqualTo(Outcome.deferred("原文不完整，或有的行没有印分值，读到的分值只有 95，合计无从核对"));
        assertThat(Evaluated.outcome(new WeightsMakeUpTotal(), Evaluated.form("indicators[0].weight =")))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void other_points_for_a_level_are_asked_for() {
        var shifted =
                "indicators[0].weight = 5\nindicators[0].score = 5\nindicators[6].weight = 20\nindicators[6].score = 20";
        var finding = finding(new WeightsFollowScheme(), shifted);
        assertThat(finding.severity().text()).isEqualTo("explain");
        assertThat(finding.message())
                .isEqualTo(
                        "分值：预算执行率 10、产出指标 40、效益指标 30、满意度指标 20，与全国（2020）的方案（预算执行率 10、产出 50、效益 30、满意度 10）不同。请按方案分配，或说明为什么调整。");
        assertThat(finding.values()).containsEntry("weights", "预算执行率 10、产出指标 40、效益指标 30、满意度指标 20");
    }

    @Test
    void each_of_the_schemes_splits_is_in_order() {
        var withoutSatisfaction = "indicators[6].level1 = 效益指标\nindicators[6].level2 = 社会效益指标";
        assertThat(Evaluated.findings(new WeightsFollowScheme(), withoutSatisfaction))
                .isEmpty();
        var withCost = """
            ruleset = national/2021
            indicators[3].level1 = 成本指标
            indicators[3].level2 = 经济成本指标
            indicators[3].weight = 20
            indicators[3].score = 20
            indicators[5].weight = 5
            indicators[5].score = 5
            """;
        assertThat(Evaluated.findings(new WeightsFollowScheme(), withCost)).isEmpty();
        assertThat(Evaluated.findings(new WeightsFollowScheme(), withCost.replace("2021", "2020")))
                .hasSize(1);
    }

    @Test
    void a_scheme_may_only_divide_execution_from_indicators() {
        assertThat(Evaluated.findings(new WeightsFollowScheme(), Evaluated.HUBEI))
                .isEmpty();
        assertThat(finding(new WeightsFollowScheme(), "ruleset = hubei/2020").message())
                .contains("与湖北（2020）的方案（预算执行率 20、指标合计 80）不同。");
    }

    @Test
    void without_levels_or_weights_there_is_no_split() {
        var check = new WeightsFollowScheme();
        assertThat(Evaluated.outcome(check, Evaluated.form("indicators[0].level1 = 履职效能")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(Evaluated.outcome(check, Evaluated.form("indicators[0].level1 =")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(Evaluated.outcome(check, without("weight", Evaluated.form("funds[0].weight =\nfunds[0].score ="))))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(Evaluated.outcome(check, Evaluated.cutOff(Evaluated.form(LIGHTER))))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(Evaluated.outcome(check, Evaluated.form("indicators[0].weight =")))
                .isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void every_actual_like_its_target_looks_copied() {
        var copied = SelfEvaluations.asPromised();
        assertThat(Evaluated.findings(new ActualsAreOwn(), copied))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity().text()).isEqualTo("hint");
                    assertThat(finding.at()).hasToString("indicators");
                    assertThat(finding.also()).hasSize(7).first().hasToString("indicators[0].actual");
                    assertThat(finding.message()).isEqualTo("绩效指标：7 行的实际完成值都与目标值一字不差，像是照抄。请按实际结果填写。");
                    assertThat(finding.values()).containsEntry("rows", "7");
                });
        assertThat(Evaluated.findings(
                        new ActualsAreOwn(),
                        copied.with("indicators", copied.indicators().subList(0, 3))))
                .hasSize(1);
        assertThat(Evaluated.findings(
                        new ActualsAreOwn(),
                        copied.with("indicators", copied.indicators().subList(0, 2))))
                .isEmpty();
    }
}
