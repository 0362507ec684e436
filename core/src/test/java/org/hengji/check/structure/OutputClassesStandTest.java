package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;

class OutputClassesStandTest {

    private final OutputClassesStand check = new OutputClassesStand();

    @Test
    void a_plan_without_quality_is_asked_to_explain() {
        assertThat(Examples.findings(check, "indicators[2].level2 = 数量指标"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators");
                    assertThat(finding.message()).contains("没有“质量指标”");
                    assertThat(finding.values()).containsEntry("class", "质量指标");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                });
    }

    @Test
    void each_missing_class_is_a_finding() {
        var changes = """
            indicators[2].level2 = 数量指标
            indicators[3].level2 = 数量指标\
            """;

        assertThat(Examples.findings(check, changes))
                .map(finding -> finding.values().get("class"))
                .containsExactly("质量指标", "时效指标");
    }

    @Test
    void cost_and_kinds_of_benefit_are_never_missing() {
        assertThat(Examples.findings(check, "- indicators[4]")).isEmpty();
        assertThat(Examples.findings(check, "indicators[5].level2 = 经济效益指标")).isEmpty();
    }

    @Test
    void an_unused_row_is_no_indicator_of_its_class() {
        assertThat(Examples.findings(check, "indicators[2].name =\nindicators[2].target ="))
                .hasSize(1);
    }

    @Test
    void a_list_without_level_2_is_not_judged() {
        assertThat(Cut.empty(check)).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_cut_form_defers() {
        assertThat(Cut.off(check, "- indicators[2]")).isInstanceOf(Outcome.Deferred.class);
    }
}
