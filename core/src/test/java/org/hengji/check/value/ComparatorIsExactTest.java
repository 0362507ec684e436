package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparatorIsExactTest {

    private final ComparatorIsExact check = new ComparatorIsExact();

    @Test
    void an_approximate_value_blocks_and_offers_two_exact_ones() {
        assertThat(Examples.findings(check, "indicators[0].target = ≅60"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[0].target");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：指标值“≅60”是约数，分不出完成与未完成，不能计分。请改为 ≥60 或 =60。");
                    assertThat(finding.values()).containsEntry("value", "≅60");
                    assertThat(Shown.fixes(finding))
                            .containsExactly(
                                    "改为 ≥60: indicators[0].target ≅60 -> ≥60",
                                    "改为 =60: indicators[0].target ≅60 -> =60");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"≈60", "~60", "约60", "大约60场", "60左右", "60场上下", "±60"})
    void every_way_to_say_about_is_found(String target) {
        assertThat(Examples.findings(check, "indicators[0].target = " + target)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "≥60", "60场以上", "不超过60", "50~60", "大约在冬季"})
    void exact_values_ranges_and_words_pass(String target) {
        assertThat(Examples.findings(check, "indicators[0].target = " + target)).isEmpty();
    }

    @Test
    void twins_are_mended_together() {
        var changes = """
            indicators[0].target = 约60
            tasks[0].indicators[0].target = 约 60
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + tasks[0].indicators[0].target");
            assertThat(Shown.fixes(finding))
                    .contains("改为 ≥60: indicators[0].target 约60 -> ≥60; tasks[0].indicators[0].target 约 60 -> ≥60");
        });
    }
}
