package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundFacesRightWayTest {

    private final BoundFacesRightWay check = new BoundFacesRightWay();

    @Test
    void an_output_count_with_a_ceiling_is_doubtful() {
        var changes = """
            indicators[0].target = ≤60
            tasks[0].indicators[0].target = ≤60
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].target + tasks[0].indicators[0].target");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：是产出数量，用“≤”等于做得越少越好。请核对符号，多半应是 ≥60。");
            assertThat(finding.values()).containsEntry("comparator", "<=");
            assertThat(Shown.fixes(finding))
                    .containsExactly(
                            "改为 ≥60: indicators[0].target ≤60 -> ≥60; tasks[0].indicators[0].target ≤60 -> ≥60");
        });
    }

    @Test
    void a_cost_with_a_floor_is_doubtful() {
        assertThat(Examples.findings(check, "indicators[4].target = ≥3.5"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("是成本，用“≥”等于花得越多越好。请核对符号，多半应是 ≤3.5。");
                    assertThat(Shown.fixes(finding)).containsExactly("改为 ≤3.5: indicators[4].target ≥3.5 -> ≤3.5");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "数量指标, 新建候车亭, 座, <45, true",
        "数量指标, 新建候车亭, 座, =45, false",
        "数量指标, 新建候车亭, 座, 45, false",
        "数量指标, 群众投诉件数, 件, ≤5, false",
        "数量指标, 设备故障率, %, ≤5, false",
        "数量指标, 新增比例, %, ≤5, false",
        "质量指标, 抽检批次, 批次, ≤5, false",
        "成本指标, 单位成本, 万元/公里, >18, true",
        "成本指标, 采购节约额, 万元, ≥18, false",
        "成本指标, 资金支付进度, %, ≥90, false",
        "成本指标, 服务外包, 元, ≥90, true",
        "社会成本指标, 对周边交通的影响, 小时, ≥90, false",
        "'', 培训人次, 人次, ≤90, true",
        "'', 走访企业数量, 家次, ≤90, true",
        "'', 走访企业, 家次, ≤90, false",
        "'', 单次培训成本, 元, ≥90, true",
        "'', 单次培训用时, 小时, ≥90, false",
    })
    void class_name_and_unit_tell_the_direction(
            String level2, String name, String unit, String target, boolean raised) {
        var changes =
                "indicators[0].level2 = %s\nindicators[0].name = %s\nindicators[0].unit = %s\nindicators[0].target = %s"
                        .formatted(level2, name, unit, target);

        assertThat(!Examples.findings(check, changes).isEmpty()).isEqualTo(raised);
    }
}
