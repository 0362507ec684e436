package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "300, '300 '",
        "9999.999, '10000 '",
        "10000, 1 万",
        "15000, 1.5 万",
        "123456, 12.35 万",
        "100000000, 1 亿",
        "6E+9, 60 亿",
        "-20000, -2 万"
    })
    void large_numbers_are_told_in_ten_thousands(BigDecimal number, String text) {
        assertThat(Figures.large(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1200, 1200", "12E2, 1200", "1.50, 1.5", "0.00, 0"})
    void plain_numbers_have_neither_exponent_nor_needless_zeros(BigDecimal number, String text) {
        assertThat(Figures.plain(number)).isEqualTo(text);
    }

    @Test
    void a_quantity_keeps_its_digits_magnitude_and_unit() {
        var quantity = new Target.Quantity(Comparator.ABOUT, new BigDecimal("1.50"), Scale.WAN, "人次");

        assertThat(Figures.print(Comparator.AT_LEAST, quantity)).isEqualTo("≥1.50万人次");
    }
}
