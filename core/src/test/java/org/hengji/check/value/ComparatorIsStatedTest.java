package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;

class ComparatorIsStatedTest {

    private static final String BARE = """
        indicators[0].target = 60
        indicators[1].target = 24
        indicators[2].target = 98
        indicators[3].target = 95
        indicators[4].target = 3.5
        indicators[5].target = 1.8
        indicators[6].target = 92
        tasks[0].indicators[0].target = 60
        tasks[1].indicators[0].target = 24
        """;

    private final ComparatorIsStated check = new ComparatorIsStated();

    @Test
    void a_number_without_sign_stands_out_among_others() {
        var found = Examples.findings(check, """
            indicators[0].target = 60
            tasks[0].indicators[0].target = ６０
            """);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + tasks[0].indicators[0].target");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：指标值“60”前没有计算符号，不知道是至少、至多还是正好。请写明，例如 ≥60。");
            assertThat(finding.values()).containsEntry("number", "60");
            assertThat(Shown.fixes(finding))
                    .containsExactly(
                            "改为 ≥60: indicators[0].target 60 -> ≥60; tasks[0].indicators[0].target ６０ -> ≥60",
                            "改为 =60: indicators[0].target 60 -> =60; tasks[0].indicators[0].target ６０ -> =60");
        });
    }

    @Test
    void a_cost_is_proposed_as_a_ceiling() {
        assertThat(Examples.findings(check, "indicators[4].target = 3.5"))
                .singleElement()
                .satisfies(finding -> assertThat(Shown.fixes(finding))
                        .containsExactly(
                                "改为 ≤3.5: indicators[4].target 3.5 -> ≤3.5",
                                "改为 =3.5: indicators[4].target 3.5 -> =3.5"));
    }

    @Test
    void harm_is_proposed_as_a_ceiling_too() {
        var changes = """
            indicators[0].name = 安全事故次数
            indicators[0].target = 2
            """;

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("例如 ≤2。"));
    }

    @Test
    void where_nothing_has_a_sign_it_is_said_once() {
        assertThat(Examples.findings(check, BARE)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators");
            assertThat(finding.also()).hasSize(7).first().hasToString("indicators[0].target");
            assertThat(finding.message()).contains("全表 7 个数字指标值都没有计算符号");
            assertThat(finding.values()).containsEntry("count", "7");
            assertThat(finding.fixes()).isEmpty();
        });
    }

    @Test
    void the_column_for_it_counts() {
        assertThat(Examples.findings(check, "indicators[0].target = 60\nindicators[0].direction = ≥"))
                .isEmpty();
        assertThat(Examples.findings(check, "indicators[0].target = 60\nindicators[0].direction = 正向"))
                .isEmpty();
        assertThat(Examples.findings(check, "indicators[0].target = 60\nindicators[0].direction = 反向"))
                .isEmpty();
        assertThat(Examples.findings(check, "indicators[0].target = 60\nindicators[0].direction = 定量"))
                .singleElement()
                .satisfies(finding -> assertThat(Shown.fixes(finding))
                        .containsExactly(
                                "改为 ≥60: indicators[0].target 60 -> ≥60", "改为 =60: indicators[0].target 60 -> =60"));
    }

    @Test
    void dates_words_and_ranges_need_none() {
        assertThat(Examples.findings(check, """
            indicators[0].target = 5-8
            indicators[3].target = 2025年12月31日前
            indicators[5].target = 明显提升
            """)).isEmpty();
    }

    @Test
    void what_a_lossy_source_may_have_lost_is_deferred() {
        assertThat(Sources.withoutCells(check, "indicators[0].target = 60"))
                .isEqualTo(Outcome.deferred("原文没有分出单元格，数字前的符号可能已经丢失，不能判断是不是漏写。"));
        assertThat(Sources.withoutCells(check, "")).isEqualTo(Outcome.nothing());
        assertThat(Sources.cutOff(check, BARE)).isEqualTo(Outcome.deferred("表格不完整，不能判断是全表都不写计算符号，还是个别漏写。"));
        assertThat(Sources.cutOff(check, "indicators[0].target = 60"))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings()).hasSize(1));
    }
}
