package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.indicator.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "群众满意度≥92%, 6, ≥, AT_LEAST",
        ">=92%, 2, >=, AT_LEAST",
        "控制在<5天, 4, <, BELOW",
        "举办活动不少于24场, 7, 不少于, AT_LEAST",
        "不少于24场, 3, 不少于, AT_LEAST",
        "满意度大于或等于92%, 8, 大于或等于, AT_LEAST",
        "支出约3万元, 3, 约, ABOUT",
        "误差≠5, 3, ≠, UNSTATED",
        "举办24场, 2, '', UNSTATED",
        "不少于24场, 4, '', UNSTATED",
        "24场, 0, '', UNSTATED",
    })
    void inside_a_sentence_a_comparator_ends_right_before_its_number(
            String sentence, int end, String text, Comparator comparator) {
        var sign = Comparators.before(sentence, end);

        assertThat(sign.text()).isEqualTo(text);
        assertThat(sign.comparator()).isEqualTo(comparator);
        assertThat(sign.isUnknown()).isEqualTo(text.equals("≠"));
    }

    @ParameterizedTest
    @CsvSource({
        "举办24场以上活动, 5, 以上, AT_LEAST",
        "举办24场及以上, 5, 及以上, AT_LEAST",
        "5日内办结, 2, 内, AT_MOST",
        "举办24场活动以上, 5, '', UNSTATED",
        "举办24场, 5, '', UNSTATED",
    })
    void inside_a_sentence_a_comparator_begins_right_behind_its_unit(
            String sentence, int from, String text, Comparator comparator) {
        var sign = Comparators.behind(sentence, from);

        assertThat(sign.text()).isEqualTo(text);
        assertThat(sign.comparator()).isEqualTo(comparator);
    }
}
