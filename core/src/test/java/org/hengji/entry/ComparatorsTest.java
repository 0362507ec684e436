package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.indicator.Comparator;
import org.junit.jupiter.api.Test;

class ComparatorsTest {

    @Test
    void a_run_of_symbols_is_one_sign_and_keeps_its_blanks_for_the_count() {
        var sign = Comparators.prefix("> = 5");

        assertThat(sign).isEqualTo(new Comparators.Sign("> =", Comparator.AT_LEAST, true));
        assertThat(sign.length()).isEqualTo(3);
    }

    @Test
    void the_longest_word_wins() {
        assertThat(Comparators.prefix("大于或等于5").text()).isEqualTo("大于或等于");
        assertThat(Comparators.prefix("不少于5").comparator()).isEqualTo(Comparator.AT_LEAST);
        assertThat(Comparators.suffix("5家及以上").text()).isEqualTo("及以上");
        assertThat(Comparators.suffix("5日之内").text()).isEqualTo("之内");
    }

    @Test
    void nothing_is_unstated_and_an_odd_symbol_is_unknown() {
        assertThat(Comparators.prefix("").comparator()).isEqualTo(Comparator.UNSTATED);
        assertThat(Comparators.prefix("5").isUnknown()).isFalse();
        assertThat(Comparators.prefix("≠5").isUnknown()).isTrue();
        assertThat(Comparators.suffix("5").length()).isZero();
    }
}
