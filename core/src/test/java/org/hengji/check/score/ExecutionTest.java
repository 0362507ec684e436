package org.hengji.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rate, its score, and what is to be said of money and results. */
class ExecutionTest {

    private static String funds(String executed, String rate, String score) {
        return "funds[0].executed = %s\nfunds[0].rate = %s\nfunds[0].score = %s\n".formatted(executed, rate, score);
    }

    private static Finding finding(String changes) {
        var findings = Evaluated.findings(new ExecutionScoreFollowsRate(), changes);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void a_score_the_amounts_do_not_give_blocks() {
        var finding = finding(funds("760", "80%", "10"));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.at()).hasToString("funds[0].score");
        assertThat(finding.message())
                .startsWith("资金：760 ÷ 950 = 80 %，× 10 = 8，印的是执行率 80% 得分 10。可能是")
                .endsWith("请核对预算数和执行数，再改执行率和得分。");
        assertThat(finding.values())
                .containsEntry("score", "10")
                .containsEntry("weight", "10")
                .containsEntry("rate", "80%")
                .containsEntry("recomputed", "8")
                .doesNotContainKey("target");
        assertThat(finding.fixes())
                .singleElement()
                .satisfies(fix -> assertThat(fix.safe()).isFalse());
    }

    @Test
    void a_rate_the_amounts_do_not_give_blocks_at_the_rate() {
        var finding = finding(funds("760", "90%", "8"));
        assertThat(finding.blocks()).isTrue();
        assertThat(finding.at()).hasToString("funds[0].rate");
        assertThat(finding.fixes()).isEmpty();
        assertThat(finding(funds("760", "100%", "")).message()).contains("印的是执行率 100%。");
    }

    @ParameterizedTest
    @CsvSource({
        "760, 80%, 8",
        "760, 80.0, 8.00",
        "760, '', 8",
        "940, 98.95%, 9.89",
        "940, 98.94%, 9.9",
        "940, 98%, 9.89",
        "940, 99%, 9.9",
        "960, 101.05%, 10",
        "960, 100%, 10",
        "960, '', 10",
        "760, 80%, ''"
    })
    void rounding_cutting_and_capping_are_no_faults(String executed, String rate, String score) {
        assertThat(Evaluated.findings(new ExecutionScoreFollowsRate(), funds(executed, rate, score)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"940, 100%, 9.89", "960, 101.05%, 10.1", "760, 84.44%, 8"})
    void other_figures_are(String executed, String rate, String score) {
        assertThat(Evaluated.findings(new ExecutionScoreFollowsRate(), funds(executed, rate, score)))
                .hasSize(1);
    }

    @Test
    void the_initial_budget_may_be_another_regions_base() {
        var changes = "funds[0].initial = 800\n" + funds("640", "67.37%", "8");
        assertThat(finding(changes).severity().text()).isEqualTo("explain");
        assertThat(finding("ruleset = hubei/2020\n" + changes).severity().text())
                .isEqualTo("block");
    }

    @Test
    void nearly_all_the_money_may_have_been_rounded_to_all_the_points() {
        assertThat(finding(funds("949.5", "99.95%", "10")).severity().text()).isEqualTo("explain");
        assertThat(finding("funds[0].initial = 950\nindicators[0].score = 14.55\n" + funds("949.5", "99.95%", "10"))
                        .severity()
                        .text())
                .isEqualTo("block");
    }

    @Test
    void a_total_of_nothing_above_spent_sources_takes_the_row() {
        var form = Evaluated.form("""
            funds[0].initial = 0
            funds[0].adjusted = 0
            funds[0].executed = 0
            funds[0].rate = 0
            funds[0].score = 0
            total.score =
            """);
        assertThat(Evaluated.said(form)).containsExactly("score.total-row-empty funds[0]");
        assertThat(Evaluated.findings(new TotalRowIsFilled(), form))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.message())
                            .isEqualTo("资金：资金总额一行的预算数是 0，而“当年财政拨款”一行执行了 950 万元，请补全总额，再按总额算执行率和得分。");
                    assertThat(finding.values()).containsEntry("score", "0").containsEntry("weight", "10");
                });
    }

    @Test
    void points_above_the_weight_of_execution_are_too_much_even_without_a_rate() {
        var form = Evaluated.form("funds[0].executed =\nfunds[0].score = 12\ntotal.score =");
        assertThat(Evaluated.said(form)).containsExactly("score.over-weight funds[0].score");
    }

    @Test
    void results_far_above_spending_are_asked_for() {
        var check = new ResultsFollowSpending();
        var low = Evaluated.findings(check, funds("570", "60%", "6"));
        assertThat(low).singleElement().satisfies(finding -> {
            assertThat(finding.severity().text()).isEqualTo("explain");
            assertThat(finding.at()).hasToString("funds[0]");
            assertThat(finding.message()).isEqualTo("资金：预算执行率 60 %，各项指标的得分率却有 100 %。请说明钱花得少而结果没有受影响的原因，或核对得分。");
            assertThat(finding.values()).containsEntry("execution", "60 %").containsEntry("result", "100 %");
        });
        assertThat(Evaluated.findings(check, funds("855", "90%", "9")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity().text()).isEqualTo("hint"));
        assertThat(Evaluated.findings(check, funds("902.5", "95%", "9.5"))).isEmpty();
        assertThat(Evaluated.findings(check, funds("1200", "126.32%", "10"))).isEmpty();
    }

    @Test
    void without_all_scores_nothing_is_said_of_results_and_spending() {
        var check = new ResultsFollowSpending();
        assertThat(Evaluated.outcome(check, Evaluated.form(funds("570", "60%", "6") + "indicators[0].score =")))
                .isInstanceOf(Outcome.NotApplicable.class);
        assertThat(Evaluated.outcome(check, Evaluated.form("funds[0].executed =")))
                .isInstanceOf(Outcome.NotApplicable.class);
    }
}
