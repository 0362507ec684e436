package org.hengji.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.number.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MeasuresTest {

    private static final Measures MEASURES = Rulesets.get("national").measures();

    private static Measure measure(String unit) {
        return MEASURES.of(unit).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"人, 人, person", "人次, 人次, visit", "％, %, ratio", "百分比, %, ratio", "场, 场, occasion", "公里, 公里, length"})
    void a_unit_has_a_base_and_a_dimension(String unit, String base, String dimension) {
        assertThat(measure(unit)).isEqualTo(new Measure(Scale.ONE, base, dimension));
    }

    @Test
    void a_magnitude_word_is_taken_off_the_base() {
        assertThat(measure("万人次").base()).isEqualTo("人次");
        assertThat(measure("万人次").toBase(new BigDecimal("1.5"))).isEqualByComparingTo("15000");
        assertThat(measure("万人次").text()).isEqualTo("万人次");
    }

    @Test
    void a_price_is_a_unit_of_its_own() {
        assertThat(measure("元/人")).isEqualTo(new Measure(Scale.ONE, "元/人", "money-rate"));
        assertThat(measure("万元/公里").base()).isEqualTo("元/公里");
        assertThat(measure("万元/公里").text()).isEqualTo("万元/公里");
    }

    @Test
    void money_and_ratios_are_told_apart() {
        assertThat(measure("万元").isMoney()).isTrue();
        assertThat(measure("%").isRatio()).isTrue();
        assertThat(measure("%").isMoney()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "元/", "/人", "榀", "万", "不含"})
    void other_words_are_no_unit(String text) {
        assertThat(MEASURES.of(text)).isEmpty();
    }

    @Test
    void the_longest_unit_in_front_of_a_text_is_found() {
        assertThat(MEASURES.leading("人次以上")).contains("人次");
        assertThat(MEASURES.leading("家企业")).contains("家");
        assertThat(MEASURES.leading("以上")).isEmpty();
    }

    @Test
    void the_longest_closing_word_of_a_name_decides() {
        assertThat(MEASURES.unitsOfEnding("观众人次")).containsExactly("人次");
        assertThat(MEASURES.unitsOfEnding("观众")).isEmpty();
        assertThat(MEASURES.countersOf("教师培训班")).contains("班");
        assertThat(MEASURES.counters()).containsKey("专栏");
    }
}
