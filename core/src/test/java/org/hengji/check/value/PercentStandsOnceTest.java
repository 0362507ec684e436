package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentStandsOnceTest {

    private final Check check = new PercentStandsOnce();

    @Test
    void the_sign_in_the_value_is_safe_to_drop() {
        assertThat(Examples.findings(check, "indicators[2].target = ≥98%"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Shown.places(finding)).isEqualTo("indicators[2].target");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
                    assertThat(finding.message()).isEqualTo("第 3 行“演出设备完好率”：计量单位已是“%”，指标值又写“≥98%”。请把指标值改为纯数字 ≥98。");
                    assertThat(finding.values()).containsEntry("value", "≥98%");
                    assertThat(Shown.fixes(finding)).containsExactly("*去掉指标值里的 %: indicators[2].target ≥98% -> ≥98");
                });
    }

    @ParameterizedTest
    @CsvSource({"≥98％, ≥98", "90%-95%, 90-95", "98﹪以上, 98以上"})
    void every_percent_sign_goes(String target, String after) {
        assertThat(Examples.findings(check, "indicators[2].target = " + target))
                .singleElement()
                .satisfies(finding -> assertThat(Shown.fixes(finding))
                        .containsExactly("*去掉指标值里的 %: indicators[2].target " + target + " -> " + after));
    }

    @Test
    void said_in_words_it_is_left_to_a_person() {
        assertThat(Examples.findings(check, "indicators[2].target = 百分之九十八"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).endsWith("请把指标值改为纯数字。");
                    assertThat(finding.fixes()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"%, ≥98", "'', ≥98%", "‰, ≥98%", "%, ≥98‰", "人, ≥98%", "%, 明显提升"})
    void once_is_enough(String unit, String target) {
        assertThat(Examples.findings(
                        check, "indicators[2].unit = %s\nindicators[2].target = %s".formatted(unit, target)))
                .isEmpty();
    }

    @Test
    void a_unit_taken_out_of_the_value_itself_is_not_printed_twice() {
        var plan = Forms.with(
                Examples.plan("indicators[2].target = ≥98%"), Path.of("indicators[2].unit"), Cell.known("%", "≥98%"));

        assertThat(check.examine(Examination.of(plan, Rulesets.get(plan.ruleset()))))
                .isEqualTo(Outcome.nothing());
    }
}
