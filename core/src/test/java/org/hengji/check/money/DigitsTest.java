package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.check.money.Slip.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "863.38, 763.38, CHANGED",
        "672.54, 672.55, CHANGED",
        "35, 36, CHANGED",
        "35, 35.5, CHANGED",
        "763.38, 673.38, SWAPPED",
        "763.83, 763.38, SWAPPED",
        "763.38, 736.38, SWAPPED",
        "763.38, 768.33, ",
        "1234.50, 1235.40, SWAPPED",
        "7.38, 3.78, SWAPPED",
        "90.84, 190.84, DROPPED",
        "35, 350, DROPPED",
        "35, 305, DROPPED",
        "863.8, 863.38, DROPPED",
        "1863.38, 863.38, ADDED",
        "350, 35, ADDED",
        "863.38, 863.3, CHANGED",
        "863.388, 863.38, CHANGED",
        "3.5, 35, ",
        "35, 3.5, ",
        "672.54, 763.38, ",
        "4500, 5500, CHANGED",
        "4500, 5600, ",
        "100, 99, ",
        "1, 123, ",
        "99.12, 100.12, "
    })
    void one_slip_of_the_digits_is_recognised(BigDecimal printed, BigDecimal meant, Kind kind) {
        assertThat(Digits.slip(printed, meant).orElse(null)).isEqualTo(kind);
    }
}
