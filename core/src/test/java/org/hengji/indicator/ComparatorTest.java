package org.hengji.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparatorTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "UNSTATED, '', ''",
        "AT_LEAST, >=, ≥",
        "ABOVE, >, >",
        "EQUAL, =, =",
        "BELOW, <, <",
        "AT_MOST, <=, ≤",
        "ABOUT, ~, ≈",
    })
    void has_a_text_for_json_and_a_sign_for_forms(Comparator comparator, String text, String sign) {
        assertThat(comparator.text()).isEqualTo(text);
        assertThat(comparator.sign()).isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}: lower {1}, upper {2}, strict {3}")
    @CsvSource({
        "UNSTATED, false, false, false",
        "AT_LEAST, true, false, false",
        "ABOVE, true, false, true",
        "EQUAL, false, false, false",
        "BELOW, false, true, true",
        "AT_MOST, false, true, false",
        "ABOUT, false, false, false",
    })
    void bounds_from_below_or_from_above(Comparator comparator, boolean isLower, boolean isUpper, boolean isStrict) {
        assertThat(comparator.isLowerBound()).isEqualTo(isLower);
        assertThat(comparator.isUpperBound()).isEqualTo(isUpper);
        assertThat(comparator.isStrict()).isEqualTo(isStrict);
    }

    @ParameterizedTest
    @EnumSource
    void is_stated_where_it_has_a_sign(Comparator comparator) {
        assertThat(comparator.isStated()).isEqualTo(!comparator.sign().isEmpty());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "UNSTATED, UNSTATED",
        "AT_LEAST, AT_LEAST",
        "ABOVE, AT_LEAST",
        "EQUAL, EQUAL",
        "BELOW, AT_MOST",
        "AT_MOST, AT_MOST",
        "ABOUT, ABOUT",
    })
    void takes_the_number_in_on_its_own_side(Comparator comparator, Comparator inclusive) {
        assertThat(comparator.inclusive()).isEqualTo(inclusive);
    }
}
