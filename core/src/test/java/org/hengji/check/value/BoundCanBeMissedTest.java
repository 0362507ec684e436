package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundCanBeMissedTest {

    private final BoundCanBeMissed check = new BoundCanBeMissed();

    @Test
    void a_share_cannot_exceed_the_whole() {
        assertThat(Examples.findings(check, rate("财政投入比", "≤100")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[2].target");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.message())
                            .isEqualTo("第 3 行“财政投入比”：指标值“≤100”占比不会超过 100%，怎么做都能完成。请写明要控制在多少以内，或换一个指标。");
                    assertThat(finding.values()).containsEntry("value", "≤100");
                });
    }

    @Test
    void cost_control_without_an_amount_cannot_be_tested() {
        assertThat(Examples.findings(check, rate("成本控制率", "≤100%")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("没有写出成本数额，无从检验。"));
    }

    @ParameterizedTest
    @CsvSource({"explanation", "standard", "scoringRule", "basis", "baseline", "remark"})
    void any_cell_of_the_row_may_name_the_amount(String cell) {
        assertThat(Examples.findings(check, rate("成本控制率", "≤100%") + "\nindicators[2]." + cell + " = 核定成本42万元"))
                .isEmpty();
        assertThat(Examples.findings(check, rate("成本控制率", "≤100%") + "\nindicators[2]." + cell + " = 按核定成本"))
                .hasSize(1);
    }

    @Test
    void nothing_is_less_than_nothing() {
        assertThat(Examples.findings(check, "indicators[0].target = ≥0"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：指标值“≥0”不会小于 0，怎么做都能完成。请写明要达到的数。"));
    }

    @ParameterizedTest
    @CsvSource({
        "项目支出占比, ≤120%, true",
        "逾期发放率, <=100%, true",
        "项目支出占比, ≤99.9%, false",
        "项目支出占比, ≥100%, false",
        "项目支出占比, =100%, false",
        "收入增长率, ≤100%, false",
        "预算执行率, ≤100%, false",
        "资产负债率, ≤100%, false",
        "成本控制率, ≤95%, false",
        "成本控制率, ≥100%, false",
        "收入增长率, ≥0%, false",
        "收入占比, >0%, false",
        "收入占比, ≤0%, false",
    })
    void only_a_bound_that_cannot_fail_is_named(String name, String target, boolean raised) {
        assertThat(!Examples.findings(check, rate(name, target)).isEmpty()).isEqualTo(raised);
    }

    @Test
    void a_count_may_be_limited_to_a_hundred() {
        assertThat(Examples.findings(check, "indicators[0].name = 投诉比\nindicators[0].target = ≤100"))
                .isEmpty();
    }

    private static String rate(String name, String target) {
        return "indicators[2].name = %s\nindicators[2].unit = %%\nindicators[2].target = %s".formatted(name, target);
    }
}
