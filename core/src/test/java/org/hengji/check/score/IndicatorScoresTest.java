package org.hengji.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a row whose score is not what it earned. */
class IndicatorScoresTest {

    private static final String MISSED = """
        indicators[0].actual = 48
        indicators[0].score = 14
        indicators[0].reason = 台风
        """;

    private static Finding finding(Check check, String changes) {
        var findings = Evaluated.findings(check, changes);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static String weight(Finding finding) {
        return finding.severity().text() + " " + finding.certainty().text();
    }

    @Test
    void above_the_formula_blocks_under_the_scheme_of_the_forms_own_region() {
        var finding = finding(new ScoreFollowsFormula(), Evaluated.HUBEI + """
            indicators[1].actual = 49%
            indicators[1].score = 14
            indicators[1].reason = 两台设备老化
            """);
        assertThat(weight(finding)).isEqualTo("block certain");
        assertThat(finding.message()).isEqualTo("第 2 行“演出设备完好率”：49% ÷ 98% = 50 %，× 15 = 7.5，印的得分是 14。请改得分或实际完成值。");
        assertThat(finding.values())
                .containsEntry("score", "14")
                .containsEntry("weight", "15")
                .containsEntry("target", "≥98%")
                .containsEntry("actual", "49%")
                .containsEntry("recomputed", "7.5");
        assertThat(finding.fixes()).singleElement().satisfies(fix -> {
            assertThat(fix.safe()).isFalse();
            assertThat(fix.label()).isEqualTo("得分改为 7.5");
            assertThat(fix.edits()).containsExactly(new Edit.Set(Path.of("indicators[1].score"), "14", "7.5"));
        });
    }

    @Test
    void a_region_without_a_scheme_of_its_own_only_asks() {
        var finding = finding(new ScoreFollowsFormula(), MISSED);
        assertThat(weight(finding)).isEqualTo("explain certain");
        assertThat(finding.message()).contains("（按全国（2020）的方案，本地另有规定的写明）");
        assertThat(weight(finding(new ScoreFollowsFormula(), "ruleset = guangdong/2025\n" + MISSED)))
                .isEqualTo("explain certain");
    }

    @Test
    void below_the_formula_only_asks() {
        var finding = finding(new ScoreFollowsFormula(), Evaluated.HUBEI + """
            indicators[1].actual = 49%
            indicators[1].score = 5
            """);
        assertThat(weight(finding)).isEqualTo("explain certain");
        assertThat(finding.message()).endsWith("请改得分或实际完成值，并写明扣分原因。");
    }

    @Test
    void the_mistake_behind_the_figure_is_told() {
        assertThat(finding(new ScoreFollowsFormula(), """
            indicators[0].actual = 55
            indicators[0].score = 13
            indicators[0].reason = 台风
            """).message()).contains("印的得分是 13。可能是");
    }

    @Test
    void a_row_with_a_scoring_rule_of_its_own_may_follow_that() {
        assertThat(weight(finding(new ScoreFollowsFormula(), Evaluated.HUBEI + """
            indicators[1].actual = 49%
            indicators[1].score = 14
            indicators[1].scoringRule = 每少一个百分点扣 0.02 分
            """)))
                .isEqualTo("explain likely");
    }

    @Test
    void all_the_points_for_a_missed_target_block_whatever_the_region() {
        var finding = finding(new MissedTargetLosesPoints(), "indicators[0].actual = 48");
        assertThat(weight(finding)).isEqualTo("block certain");
        assertThat(finding.at()).hasToString("indicators[0].score");
        assertThat(finding.message())
                .isEqualTo("第 1 行“惠民演出场次”：比目标少 12场（20 %），却得了满分 15；按公式 48场 ÷ 60场 = 80 %，× 15 = 12。请按完成程度改得分，或核对实际完成值。");
        assertThat(finding.values()).containsEntry("recomputed", "12");
    }

    @ParameterizedTest
    @CsvSource({
        // 没有符号：数量、效益、百分数越多越好，其余说不准
        "60, 48, 数量指标, 惠民演出场次, block certain",
        "60, 48, 数量指标, 安全事故次数, explain likely",
        "60天, 48天, 时效指标, 场地验收, explain likely",
        "100%, 99%, 质量指标, 设备合格率, block certain",
        "60, 48, 经济效益指标, 带动消费, block certain",
        "≥60天, 48天, 时效指标, 开放天数, block certain"
    })
    void without_a_comparator_less_may_be_better(
            String target, String actual, String level2, String name, String expected) {
        var changes =
                "indicators[0].target = %s\nindicators[0].actual = %s\nindicators[0].level2 = %s\nindicators[0].name = %s"
                        .formatted(target, actual, level2, name);
        assertThat(weight(finding(new MissedTargetLosesPoints(), changes + "\nindicators[0].unit =")))
                .isEqualTo(expected);
    }

    @Test
    void satisfaction_may_be_scored_in_steps() {
        assertThat(weight(finding(new MissedTargetLosesPoints(), "indicators[6].actual = 91%")))
                .isEqualTo("explain likely");
        assertThat(weight(finding(new MissedTargetLosesPoints(), "indicators[6].actual = 89%")))
                .isEqualTo("block certain");
    }

    @Test
    void a_bound_that_is_not_included_is_no_fault_of_the_score() {
        assertThat(Evaluated.findings(new MissedTargetLosesPoints(), "indicators[0].target = >60"))
                .isEmpty();
    }

    @Test
    void points_taken_off_a_met_target_are_asked_for() {
        var finding = finding(new MetTargetKeepsPoints(), "indicators[0].score = 12");
        assertThat(weight(finding)).isEqualTo("explain certain");
        assertThat(finding.message())
                .isEqualTo("第 1 行“惠民演出场次”：目标达到了，得分却是 12（分值 15），也没有写原因；按公式 60场 对 ≥60场，达到，得满分 15。请改为满分，或写明为什么扣分。");
        assertThat(weight(finding(new MetTargetKeepsPoints(), """
            indicators[0].score = 12
            indicators[0].scoringRule = 每漏一场扣 3 分
            """))).isEqualTo("explain likely");
    }

    @Test
    void more_than_the_points_is_told_with_both() {
        var finding = finding(new ScoreIsWithinWeight(), "indicators[1].score = 16");
        assertThat(weight(finding)).isEqualTo("block certain");
        assertThat(finding.at()).hasToString("indicators[1].score");
        assertThat(finding.message()).isEqualTo("第 2 行“演出设备完好率”：得分 16 高于分值 15，得分最多等于分值。请核对两栏是不是填反或填错。");
    }

    @Test
    void a_missing_reason_is_missed_in_its_own_cell() {
        var finding = finding(new LostPointsHaveReason(), "indicators[0].actual = 48\nindicators[0].score = 12");
        assertThat(weight(finding)).isEqualTo("explain certain");
        assertThat(finding.at()).hasToString("indicators[0].reason");
        assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：分值 15，得分 12，没有写扣分的原因。请在原因一栏写明偏差原因和改进措施。");
    }

    @Test
    void far_beyond_the_target_is_asked_for() {
        var finding = finding(new LargeExcessIsExplained(), "indicators[0].actual = 90");
        assertThat(weight(finding)).isEqualTo("explain certain");
        assertThat(finding.at()).hasToString("indicators[0].actual");
        assertThat(finding.message())
                .isEqualTo("第 1 行“惠民演出场次”：目标值 ≥60，实际完成 90，比目标多 30场（50 %），没有说明。请写明原因；目标定得过低的，明年调整。");
        assertThat(finding(new LargeExcessIsExplained(), "indicators[0].actual = 6000")
                        .message())
                .endsWith("请先核对两个数的单位，没有错的写明原因。");
        assertThat(Evaluated.findings(new LargeExcessIsExplained(), "indicators[0].actual = 78"))
                .isEmpty();
        assertThat(Evaluated.findings(
                        new LargeExcessIsExplained(),
                        "indicators[0].name = 安全事故次数\nindicators[0].target = 2\nindicators[0].actual = 6"))
                .isEmpty();
    }

    @Test
    void a_number_answered_by_words_blocks_and_the_reverse_asks() {
        var finding = finding(new ActualCanBeCompared(), "indicators[0].actual = 已完成");
        assertThat(weight(finding)).isEqualTo("block certain");
        assertThat(finding.at()).hasToString("indicators[0].actual");
        assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：目标“≥60”是数，实际完成值“已完成”是文字，无从比较。请填实际完成的数。");
        assertThat(weight(finding(new ActualCanBeCompared(), "indicators[0].actual = 线上线下共62场")))
                .isEqualTo("explain certain");
        assertThat(Evaluated.findings(new ActualCanBeCompared(), "indicators[4].actual = 2024年11月30日"))
                .isEmpty();
        var reverse = finding(new ActualCanBeCompared(), "indicators[4].actual = 96%");
        assertThat(weight(reverse)).isEqualTo("explain certain");
        assertThat(reverse.message()).endsWith("请用等级用语（达成、部分达成、未达成）填写，或把目标改成数。");
    }

    @ParameterizedTest
    @CsvSource({
        // 只在一个方案的档外：不知道本地方案的只问
        "national/2020, 部分达成, 8, explain certain",
        "national/2020, 部分达成, 7, block certain",
        "national/2020, 部分达成, 12, block certain",
        "national/2020, 达成, 11.5, block certain",
        "national/2020, 未达成, 9, block certain",
        "hubei/2020, 未达成, 8, block certain"
    })
    void a_score_outside_its_band_blocks_where_no_scheme_has_it(
            String ruleset, String actual, String score, String expected) {
        var changes =
                "ruleset = %s\nindicators[4].actual = %s\nindicators[4].score = %s".formatted(ruleset, actual, score);
        assertThat(weight(finding(new ScoreIsInItsBand(), changes))).isEqualTo(expected);
    }

    @Test
    void a_band_is_told_with_its_ends() {
        var finding = finding(new ScoreIsInItsBand(), "indicators[4].actual = 部分达成\nindicators[4].score = 13");
        assertThat(finding.message()).contains("即 9 至 12（不含），印的得分 13 不在这一档。请改得分，或换用相应的等级用语。");
        assertThat(finding.values()).containsEntry("low", "9").containsEntry("high", "12");
    }

    @Test
    void what_is_no_grade_word_is_not_held_against_a_band() {
        assertThat(Evaluated.outcome(new ScoreIsInItsBand(), Evaluated.form("indicators[4].actual = 群众反响热烈")))
                .isEqualTo(Outcome.deferred("第 5 行“丰富群众文化生活”的实际完成值不是等级用语，看不出属哪一档，得分不能核对"));
        assertThat(((Outcome.Deferred) Evaluated.outcome(new ScoreIsInItsBand(), Evaluated.form("""
                        indicators[4].actual = 群众反响热烈
                        indicators[5].target = 逐步增加
                        indicators[5].actual = 演出场场满座
                        """))).why())
                .startsWith("第 5 行“丰富群众文化生活”等 2 行的");
    }

    @Test
    void severity_and_certainty_of_the_card_are_the_most_a_finding_has() {
        assertThat(finding(new ScoreFollowsFormula(), MISSED)).satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
        });
    }
}
