package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesAreInOrderTest {

    private final DatesAreInOrder check = new DatesAreInOrder();

    @Test
    void a_period_that_ends_before_it_begins_blocks() {
        assertThat(Examples.findings(check, "indicators[3].target = 2025年9月1日-2025年6月30日"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[3].target");
                    assertThat(finding.message()).contains("第 4 行", "结束早于开始");
                    assertThat(finding.values()).containsEntry("target", "2025年9月1日-2025年6月30日");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                });
    }

    @Test
    void the_twin_in_a_task_is_named_with_it() {
        var changes = """
            indicators[0].target = 2026年3月31日前
            tasks[0].indicators[0].target = 2026年3月31日前\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].target"));
            assertThat(finding.message()).contains("不在 2025 年度之内");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年3月31日前",
                "2024-12-31",
                "2026年2月前",
                "2026年3月底前",
                "2024年11月",
                "2026年底前",
                "2026年3月-2026年9月",
                "2023年3月-2024年9月",
                "2021-2024年",
                "2026年1月-12月",
                "2025.07-2025.01",
                "2025年6月-2025年3月15日",
                "2025年9月-6月"
            })
    void dates_outside_the_year_or_out_of_order(String target) {
        assertThat(Examples.findings(check, "indicators[3].target = " + target)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年12月31日前",
                "2025年12月前",
                "2025年12月底前",
                "2026年1月前",
                "12月底前",
                "年底前",
                "2025年内",
                "2025年3月-2025年11月",
                "9月-6月",
                "2025年9月-2026年6月",
                "2024年9月-2025年6月",
                "2023-2025年",
                "2025年6月-2025年6月30日",
                "≥60",
                "5-8",
                "长期"
            })
    void dates_that_may_stand(String target) {
        assertThat(check.examine(Examples.examination("indicators[3].target = " + target)))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void without_the_year_only_the_order_is_judged() {
        assertThat(check.examine(Examples.examination("year =\nindicators[3].target = 2026年3月31日前")))
                .isInstanceOfSatisfying(
                        Outcome.Deferred.class,
                        deferred -> assertThat(deferred.why()).contains("年度没有读出来"));
        assertThat(Examples.findings(check, "year =\nindicators[3].target = 2025.07-2025.01"))
                .hasSize(1);
        assertThat(check.examine(Examples.examination("year =\nindicators[3].target = 3月-2025年9月")))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(check.examine(Examples.examination("year =\nindicators[3].target = 12月底前")))
                .isEqualTo(Outcome.nothing());
    }
}
