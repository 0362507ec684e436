package org.hengji.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YuanTest {

    @Test
    void an_amount_is_exact_to_the_fen_and_never_rounded() {
        assertThat(new Yuan(new BigDecimal("1.23")).amount()).hasToString("1.23");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> new Yuan(new BigDecimal("1.234")));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Yuan.ofWan("0.0000001"));
    }

    @Test
    void amounts_that_are_the_same_money_are_equal() {
        assertThat(Yuan.ofWan("35")).isEqualTo(Yuan.ofWan("35.00")).hasSameHashCodeAs(Yuan.ofWan("35.00"));
        assertThat(Yuan.ofWan(new BigDecimal("0.35"))).isEqualTo(new Yuan(new BigDecimal("3500")));
    }

    @Test
    void sums_and_differences_are_exact() {
        var sum = Yuan.ofWan("672.54").plus(Yuan.ofWan("90.84"));
        assertThat(sum).isEqualTo(Yuan.ofWan("763.38"));
        assertThat(Yuan.ofWan("863.38").minus(sum)).isEqualTo(Yuan.ofWan("100"));
        assertThat(Yuan.ofWan("0.005").times(3)).isEqualTo(Yuan.ofWan("0.015"));
        assertThat(Yuan.ofWan("-3").abs()).isEqualTo(Yuan.ofWan("3"));
    }

    @Test
    void amounts_have_an_order_and_a_sign() {
        assertThat(Yuan.ofWan("2").exceeds(Yuan.ofWan("1"))).isTrue();
        assertThat(Yuan.ofWan("1").exceeds(Yuan.ofWan("1.0"))).isFalse();
        assertThat(Yuan.ofWan("-1").isNegative()).isTrue();
        assertThat(Yuan.ZERO.isZero()).isTrue();
        assertThat(Yuan.ZERO.isNegative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "672.540, 672.54, 672.54",
        "35, 35, 35.00",
        "1000, 1000, 1000.00",
        "0.1234, 0.1234, 0.1234",
        "0, 0, 0.00",
        "-5.5, -5.5, -5.50"
    })
    void an_amount_is_printed_in_wan(String wan, String shortest, String printed) {
        assertThat(Yuan.ofWan(wan).toWan().toPlainString()).isEqualTo(shortest);
        assertThat(Yuan.ofWan(wan).printWan()).isEqualTo(printed);
    }
}
