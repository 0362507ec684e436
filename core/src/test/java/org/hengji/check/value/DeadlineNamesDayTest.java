package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineNamesDayTest {

    private final DeadlineNamesDay check = new DeadlineNamesDay();

    @Test
    void before_a_month_may_mean_either_end_of_it() {
        assertThat(Examples.findings(check, "indicators[3].target = 2025年12月前"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[3].target");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message())
                            .isEqualTo("第 4 行“惠民演出按期完成率”：“2025年12月前”没有写到日，是月初以前还是月底以前说不清。"
                                    + "请写出日期，例如 2025年11月30日前 或 2025年12月31日前。");
                    assertThat(finding.values()).containsEntry("value", "2025年12月前");
                    assertThat(Shown.fixes(finding))
                            .containsExactly(
                                    "改为 2025年11月30日前: indicators[3].target 2025年12月前 -> 2025年11月30日前",
                                    "改为 2025年12月31日前: indicators[3].target 2025年12月前 -> 2025年12月31日前");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2025年10月底前, 2025年10月31日前",
        "2024年2月末, 2024年2月29日前",
        "6月底前, 2025年6月30日前",
        "年底前, 2025年12月31日前",
        "2026年底, 2026年12月31日前"
    })
    void the_end_of_a_month_is_a_hint_with_its_last_day(String target, String day) {
        assertThat(Examples.findings(check, "indicators[3].target = " + target))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.message()).endsWith("没有写到日。请写出日期，例如 " + day + "。");
                    assertThat(Shown.fixes(finding))
                            .containsExactly("改为 " + day + ": indicators[3].target " + target + " -> " + day);
                });
    }

    @Test
    void january_leads_back_into_the_year_before() {
        assertThat(Examples.findings(check, "indicators[3].target = 1月前"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("例如 2024年12月31日前 或 2025年1月31日前。"));
    }

    @Test
    void without_any_year_no_day_can_be_offered() {
        assertThat(Examples.findings(check, "year =\nindicators[3].target = 12月前"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).endsWith("请写出日期。");
                    assertThat(finding.fixes()).isEmpty();
                });
        assertThat(Examples.findings(check, "year =\nindicators[3].target = 12月底"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年12月31日前",
                "≤2025年12月31日",
                "2025-12-31",
                "12月31日前",
                "2025年12月",
                "2025年",
                "全年",
                "2025年1月-12月",
                "5个工作日内",
                "及时"
            })
    void days_bare_months_years_and_periods_pass(String target) {
        assertThat(Examples.findings(check, "indicators[3].target = " + target)).isEmpty();
    }
}
