package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MagnitudeStandsOnceTest {

    private final MagnitudeStandsOnce check = new MagnitudeStandsOnce();

    @Test
    void the_product_is_told_and_one_magnitude_offered_for_removal() {
        var changes = """
            indicators[5].unit = 万人
            indicators[5].target = >30万
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[5].target");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message())
                    .isEqualTo("第 6 行“惠民演出观众人次”：计量单位已是“万人”，指标值又写“>30万”，相乘等于 30 亿人。" + "请去掉其中一个量级，例如把指标值改为 >30。");
            assertThat(finding.values())
                    .containsEntry("value", ">30万")
                    .containsEntry("unit", "万人")
                    .containsEntry("product", "30 亿人");
            assertThat(Shown.fixes(finding)).containsExactly("改为 >30: indicators[5].target >30万 -> >30");
        });
    }

    @ParameterizedTest
    @CsvSource({"万人次, 2万次", "万元, 449.8万", "亿元, 3000万", "万头次, 2万", "万人, 三十万"})
    void any_two_magnitudes_multiply(String unit, String target) {
        assertThat(Examples.findings(
                        check, "indicators[5].unit = %s\nindicators[5].target = %s".formatted(unit, target)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"人, 30万", "万人, 30", "万人, 30万人", "万元, 2.38万元", "万人, 30万-40万", "千克, 30万", "'', 30万人"})
    void one_magnitude_or_the_whole_unit_again_does_not(String unit, String target) {
        assertThat(Examples.findings(
                        check, "indicators[5].unit = %s\nindicators[5].target = %s".formatted(unit, target)))
                .isEmpty();
    }

    @Test
    void different_magnitudes_are_not_mended_by_dropping_one() {
        assertThat(Examples.findings(check, "indicators[5].unit = 亿元\nindicators[5].target = ≥3000万"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).isEmpty());
    }
}
