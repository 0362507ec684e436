package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueIsOneNumberTest {

    private final ValueIsOneNumber check = new ValueIsOneNumber();

    @Test
    void a_count_given_as_a_range_is_named_with_its_lower_end_to_choose() {
        var changes = """
            indicators[0].target = 60-80
            tasks[0].indicators[0].target = 60-80
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + tasks[0].indicators[0].target");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：指标值“60-80”是区间，不知道做到多少算完成。请只写一个数，例如 ≥60。");
            assertThat(finding.values()).containsEntry("low", "60").containsEntry("high", "80");
            assertThat(Shown.fixes(finding))
                    .containsExactly(
                            "改为 ≥60: indicators[0].target 60-80 -> ≥60; tasks[0].indicators[0].target 60-80 -> ≥60");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3-3.5, ≤3.5",
        "4, 3.5-3, ≤3.5",
        "0, 80-60, ≥60",
        "2, 90%-95%, ≥90%",
        "2, ≥90%且≤100%, ≥90%",
        "5, 1.5万-2万人次, ≥15000人次"
    })
    void the_end_that_binds_is_offered(int row, String target, String offered) {
        assertThat(Examples.findings(check, "indicators[" + row + "].target = " + target))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.fixes().getFirst().label()).isEqualTo("改为 " + offered));
    }

    @ParameterizedTest
    @CsvSource({
        "服务对象年龄, 岁, 18-54",
        "服务对象, '', 18—54周岁",
        "库房温度, ℃, 14-24",
        "出厂水pH值, '', 6.5-8.5",
        "办理时限, 个工作日, 3-5",
        "实施期间, '', 2025年3月-11月",
        "实施年度, '', 2023-2025年"
    })
    void ages_bands_durations_and_periods_pass(String name, String unit, String target) {
        var changes = "indicators[0].name = %s\nindicators[0].unit = %s\nindicators[0].target = %s"
                .formatted(name, unit, target);

        assertThat(Examples.findings(check, changes)).isEmpty();
    }
}
