package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundIsIncludedTest {

    private final BoundIsIncluded check = new BoundIsIncluded();

    @Test
    void one_strict_count_is_named_with_its_twin() {
        var changes = """
            indicators[0].target = >60
            tasks[0].indicators[0].target = >60
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + tasks[0].indicators[0].target");
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：用了“>”，“>60”不含 60，正好做到也算没有完成。如果意思是“60以上”，请改为 ≥60。");
            assertThat(finding.values()).containsEntry("count", "1");
            assertThat(Shown.fixes(finding))
                    .containsExactly(
                            "改为 ≥60: indicators[0].target >60 -> ≥60; tasks[0].indicators[0].target >60 -> ≥60");
        });
    }

    @Test
    void several_are_named_once_and_mended_together() {
        var changes = """
            indicators[0].target = >60
            indicators[1].target = >24
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + indicators[1].target");
            assertThat(finding.message()).startsWith("第 1 行“惠民演出场次”等 2 处：用了“>”");
            assertThat(Shown.fixes(finding))
                    .containsExactly("全部改为 ≥: indicators[0].target >60 -> ≥60; indicators[1].target >24 -> ≥24");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "场, >60, true",
        "万人次, >1.5, true",
        "摊, >60, true",
        "摊, >1.5, false",
        "%, >90, false",
        "公里, >60, false",
        "万元, >60, false",
        "元/人, >60, false",
        "场, ≥60, false",
        "场, <60, false",
        "场, 60-80, false"
    })
    void only_a_count_is_meant_to_include_its_bound(String unit, String target, boolean raised) {
        var changes = "indicators[0].unit = " + unit + "\nindicators[0].target = " + target;

        assertThat(!Examples.findings(check, changes).isEmpty()).isEqualTo(raised);
    }
}
