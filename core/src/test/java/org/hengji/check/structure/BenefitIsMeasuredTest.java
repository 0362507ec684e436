package org.hengji.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;

class BenefitIsMeasuredTest {

    private final BenefitIsMeasured check = new BenefitIsMeasured();

    @Test
    void words_alone_prove_no_benefit() {
        var changes = """
            indicators[5].target = 持续扩大
            + indicators = level1: ; level2: 可持续影响指标; name: 文化氛围; target: 长期\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators");
            assertThat(finding.also())
                    .map(Path::toString)
                    .containsExactly("indicators[5].target", "indicators[7].target");
            assertThat(finding.message()).contains("2 项效益指标");
            assertThat(finding.values()).containsEntry("rows", "2");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        });
    }

    @Test
    void one_number_is_enough() {
        var changes = "+ indicators = level1: 效益指标; level2: 可持续影响指标; name: 文化氛围; target: 长期";

        assertThat(check.examine(Examples.examination(changes))).isEqualTo(Outcome.nothing());
    }

    @Test
    void a_graded_standard_measures_a_word() {
        assertThat(Examples.findings(check, "indicators[5].target = 持续扩大\nindicators[5].standard = 优：扩大；差：缩小"))
                .isEmpty();
    }

    @Test
    void a_blank_or_unreadable_value_is_no_word() {
        assertThat(Examples.findings(check, "indicators[5].target =")).isEmpty();
        assertThat(Examples.findings(check, "indicators[5].target = ≥上年")).isEmpty();
    }

    @Test
    void without_outcomes_there_is_nothing_to_judge() {
        assertThat(check.examine(Examples.examination("- indicators[5]"))).isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_cut_form_defers() {
        assertThat(Cut.off(check, "indicators[5].target = 持续扩大")).isInstanceOf(Outcome.Deferred.class);
    }
}
