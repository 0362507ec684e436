package org.hengji.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.hengji.entry.Targets;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.ruleset.SampleRulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from the data, each time anew: a scheme of a ruleset that nobody has asked before. */
final class SchemeReaderTest {

    private final Scheme scheme = with(Map.of());

    private static Scheme with(Map<String, String> changes) {
        return Scheme.of(SampleRulesets.scoring("test/1", changes));
    }

    @Test
    void figures_have_value_label_and_basis() {
        assertThat(scheme.figure("target").value()).isEqualByComparingTo("90");
        assertThat(scheme.figure("evaluation").label()).contains("合计");
        assertThat(scheme.figure("underspent").basis().key()).isEqualTo("practice:result-over-execution");
        assertThat(with(Map.of("stages/evaluation/value", "120"))
                        .figure("evaluation")
                        .value())
                .isEqualByComparingTo("120");
    }

    @Test
    void execution_has_its_bases_in_order_and_a_cap() {
        assertThat(scheme.execution().bases()).containsExactly(ExecutionRule.Base.ADJUSTED, ExecutionRule.Base.INITIAL);
        assertThat(scheme.execution().basis().key()).isEqualTo("practice:execution");
        assertThat(with(Map.of("execution/cap", "1.1")).execution().cap()).isEqualByComparingTo("1.1");
    }

    @Test
    void each_formula_has_its_method_and_basis() {
        assertThat(scheme.formulas().lowerBound().method()).isEqualTo(Method.RATIO);
        assertThat(scheme.formulas().lowerBound().basis().key()).isEqualTo("mof-2020-10:16-ratio");
        assertThat(scheme.formulas().upperBound().method()).isEqualTo(Method.INVERSE);
        assertThat(scheme.formulas().date().method()).isEqualTo(Method.OPEN);
        assertThat(scheme.formulas().strictBound().full()).isTrue();
        assertThat(with(Map.of("strict-bound/score", "ratio"))
                        .formulas()
                        .strictBound()
                        .full())
                .isFalse();
    }

    @Test
    void bands_know_their_words_and_ends() {
        assertThat(scheme.bands().named("达标")).hasValueSatisfying(band -> {
            assertThat(band.name()).isEqualTo("达成");
            assertThat(band.isTop()).isTrue();
            assertThat(band.isBottom()).isFalse();
        });
        assertThat(scheme.bands().named("部分完成")).hasValueSatisfying(band -> {
            assertThat(band.from()).isEqualByComparingTo("0.6");
            assertThat(band.to()).isEqualByComparingTo("0.8");
            assertThat(band.isTop()).isFalse();
            assertThat(band.isBottom()).isFalse();
        });
        assertThat(scheme.bands().named("未达标")).hasValueSatisfying(band -> {
            assertThat(band.isTop()).isFalse();
            assertThat(band.isBottom()).isTrue();
        });
        assertThat(scheme.bands().named("有效")).isEmpty();
    }

    @Test
    void satisfaction_and_rounding_are_told() {
        assertThat(scheme.satisfaction().fullFrom()).isEqualByComparingTo("0.9");
        assertThat(scheme.satisfaction().zeroBelow()).isEqualByComparingTo("0.6");
        assertThat(scheme.satisfaction().levels()).containsExactlyInAnyOrder("满意度指标", "服务对象满意度指标");
        assertThat(scheme.rounding().decimals()).isEqualTo(2);
        assertThat(scheme.rounding().mode()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(with(Map.of("rounding/decimals", "1")).rounding().round(new BigDecimal("9.15")))
                .isEqualTo(new BigDecimal("9.2"));
    }

    @Test
    void words_are_read_for_each_use_apart() {
        var words = scheme.words();
        assertThat(words.isExecution("资金执行率")).isTrue();
        assertThat(words.isExecution("合计")).isFalse();
        assertThat(words.isSubtotal("自评得分")).isTrue();
        assertThat(words.isSubtotal("预算执行率")).isFalse();
        assertThat(words.isLimit("经济成本指标")).isTrue();
        assertThat(words.isLimit("数量指标")).isFalse();
        assertThat(words.isDigitless("月底前")).isTrue();
        assertThat(words.isPlaceholder("略")).isTrue();
        assertThat(words.yesNo("是")).contains(true);
        assertThat(words.yesNo("否")).contains(false);
    }

    @ParameterizedTest
    @CsvSource({"正指标, AT_LEAST", "大于, ABOVE", "等于, EQUAL", "逆向指标, AT_MOST", "小于, BELOW", "定性, UNSTATED"})
    void the_words_for_a_direction_stand_for_a_comparator(String word, Comparator comparator) {
        assertThat(scheme.words().direction(word)).isEqualTo(comparator);
    }

    @Test
    void a_direction_of_no_known_sign_does_not_load() {
        assertThatIllegalStateException()
                .isThrownBy(() -> with(Map.of("directions/!", "反向")))
                .withMessageContaining("!");
    }

    @Test
    void units_are_so_many_of_another() {
        assertThat(scheme.conversions().isSame("百分比", "%")).isTrue();
        var length = (Target.Quantity) Targets.read("3公里").known().orElseThrow();
        assertThat(scheme.conversions().amount(length, ""))
                .isEqualTo(new Conversions.Amount(new BigDecimal("3000"), "米"));
    }
}
