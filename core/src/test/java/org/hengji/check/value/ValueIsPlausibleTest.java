package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.hengji.check.link.ScienceAssociation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueIsPlausibleTest {

    private final ValueIsPlausible check = new ValueIsPlausible();

    @Test
    void more_than_all_are_satisfied() {
        assertThat(Examples.findings(check, "indicators[6].target = ≥120"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[6].target");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.message()).isEqualTo("第 7 行“群众满意度”：指标值“≥120”不合常理，占比不会高于 100%。请核对数字和单位。");
                    assertThat(finding.values()).containsEntry("value", "≥120");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "群众满意度, %, ≥100, false",
        "群众满意度, %, ≤120, false",
        "收入增长率, %, ≥120, false",
        "任务完成率, %, ≥120, false",
        "群众满意度, 分, ≥120, false",
        "受益人数, 亿人, ≥20, true",
        "受益人数, 亿人, ≥14.5, false",
        "受益人次, 亿人次, ≥20, false",
        "受益人数, 人, -5, true",
        "收入增长率, %, -5, false",
    })
    void bounds_of_units(String name, String unit, String target, boolean raised) {
        var changes = "indicators[6].name = %s\nindicators[6].unit = %s\nindicators[6].target = %s"
                .formatted(name, unit, target);

        assertThat(!Examples.findings(check, changes).isEmpty()).isEqualTo(raised);
    }

    @Test
    void more_people_than_the_country_has() {
        assertThat(Examples.findings(check, """
            indicators[6].name = 受益人数
            indicators[6].unit = 亿人
            indicators[6].target = ≥20
            """))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("等于 20 亿人，比全国人口还多"));
    }

    @Test
    void a_crowd_no_event_holds_is_told_with_the_division() {
        assertThat(ScienceAssociation.findings(check)).first().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo(
                            "任务 3 的关键指标“科普宣传覆盖人群”：30 万人除以“举办科普宣传活动场次”的 6 场，平均每场 5 万人，明显偏多。" + "请核对人数、场次和单位，或写明统计口径。");
            assertThat(finding.values())
                    .containsEntry("people", "300000")
                    .containsEntry("events", "6")
                    .containsEntry("each", "50000");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "≥18, 60, false",
        "≥18.1, 60, true",
        "≥18.1, >60, false",
        "≥18.1, 50-61, false",
        "≤30, 60, false",
        "≥30, 0, false",
        "≥30, 及时, false",
    })
    void the_line_is_a_parameter_and_the_number_of_events_is_taken_at_its_most(
            String people, String events, boolean raised) {
        var changes = "- tasks[0].indicators[0]\nindicators[5].target = %s\nindicators[0].target = %s"
                .formatted(people, events);

        assertThat(!Examples.findings(check, changes).isEmpty()).isEqualTo(raised);
    }

    @Test
    void events_and_twins_are_named_along() {
        var changes = """
            indicators[5].target = ≥30
            + tasks[0].indicators = name: 惠民演出观众人次; unit: 万人次; target: ≥30
            """;

        assertThat(Shown.places(Examples.findings(check, changes)))
                .containsExactly("indicators[5].target + indicators[0].target + tasks[0].indicators[1].target");
    }

    @Test
    void the_events_whose_name_shares_most_are_taken() {
        var changes = """
            indicators[1].name = 惠民演出观众座谈场次
            indicators[5].target = ≥30
            """;

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("“惠民演出观众座谈场次”的 24 场"));
    }

    @Test
    void persons_are_divided_as_visits_are_and_things_are_not() {
        assertThat(Examples.findings(check, "indicators[5].unit = 万人\nindicators[5].target = ≥30"))
                .hasSize(1);
        assertThat(Examples.findings(check, "indicators[5].unit = 万册\nindicators[5].target = ≥30"))
                .isEmpty();
    }

    @Test
    void people_on_line_or_of_another_subject_are_not_divided() {
        assertThat(Examples.findings(check, "indicators[5].target = ≥30\nindicators[5].name = 惠民演出线上观看人次"))
                .isEmpty();
        assertThat(Examples.findings(check, "indicators[5].target = ≥30\nindicators[5].name = 群众受益人次"))
                .isEmpty();
    }
}
