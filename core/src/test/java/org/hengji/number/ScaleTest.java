package org.hengji.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "万亿元, 万亿", "千亿, 千亿", "亿, 亿", "千万, 千万", "百万, 百万", "万人, 万", "千人, 千", "百人, 百", "千, 千", "百, 百", "人, ''", "千克, ''",
        "千米, ''", "千瓦时, ''", "千卡, ''", "千伏, ''", "千帕, ''", "百分点, ''", "百分比, ''", "百万分, 百万", "'', ''",
    })
    void the_longest_word_that_is_no_unit_is_taken(String text, String word) {
        assertThat(Scale.at(text, 0)).isEqualTo(Scale.named(word));
    }

    @ParameterizedTest
    @CsvSource({
        "万亿, 1000000000000",
        "千亿, 100000000000",
        "亿, 100000000",
        "千万, 10000000",
        "百万, 1000000",
        "万, 10000",
        "千, 1000",
        "百, 100",
        "'', 1"
    })
    void a_word_is_a_power_of_ten(String word, BigDecimal value) {
        assertThat(Scale.named(word).of(BigDecimal.ONE)).isEqualByComparingTo(value);
    }

    @Test
    void a_word_that_is_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scale.named("兆")).withMessageContaining("兆");
    }
}
