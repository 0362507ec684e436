package org.hengji.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "00012, 12",
        "+5, 5",
        "-5, -5",
        "−5, -5",
        "－5, -5",
        "12.50, 12.50",
        "１２．５, 12.5",
        "'1,234', 1234",
        "'1，234', 1234",
        "'1,234,567.89', 1234567.89",
        "1万, 10000",
        "1.5万, 15000",
        "30 万, 300000",
        "3亿, 300000000",
        "1万亿, 1000000000000",
        "2千亿, 200000000000",
        "5千万, 50000000",
        "5百万, 5000000",
        "5千, 5000",
        "5百, 500",
        "十二, 12",
        "99999999999999999, 99999999999999999",
        "0.123456789012345678, 0.123456789012345678",
    })
    void these_are_numbers(String text, BigDecimal value) {
        assertThat(Numerals.whole(Folds.marks(text)))
                .isInstanceOfSatisfying(
                        Numeral.Read.class, read -> assertThat(read.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0",
                "-0.00",
                ".5",
                "5.",
                "12,34",
                "1,23",
                "0,123",
                "1234,567",
                "1,2345",
                "1 234",
                "1'234",
                "1_000",
                "١٢",
                "۱۲",
                "१२",
                "O",
                "l",
                "I",
                "1e3",
                "1E+3",
                "1e308",
                "1e-400",
                "1e999999999",
                "1e100000000",
                "NaN",
                "Infinity",
                "-Infinity",
                "null",
                "0x1F",
                "0x10p1",
                "5d",
                "5f",
                "5L",
                "1/2",
                "½",
                "10²",
                "①",
                "②0",
                "Ⅻ",
                "(5)",
                "5-",
                "--5",
                "+-5",
                "1.2.3",
                "12 34",
                "5%",
                "廿",
                "○",
                "5₂",
                "100000000000000000",
                "0.1234567890123456789"
            })
    void these_are_refused_with_a_reason(String text) {
        assertThat(Numerals.whole(Folds.marks(text)))
                .isInstanceOfSatisfying(
                        Numeral.Refused.class,
                        refused -> assertThat(refused.why()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "1e5, 不接受科学计数法，请写出完整的数字",
        "1E5, 不接受科学计数法，请写出完整的数字",
        "10², 数字后面有上标“²”，不知道是单位还是乘方",
        "'12,34', 千分位逗号的位置不对",
        "8a, 数字后面还有“a”",
        "8abcdefghi, 数字后面还有“abcdefgh”",
        "-0, 零前面有负号",
        "x, 这里不是数字",
        "123456789012345678, '数字有 18 位，超过 17 位'",
        "0.1234567890123456789, 小数超过 18 位",
    })
    void the_reason_names_what_is_in_the_way(String text, String why) {
        assertThat(Numerals.whole(text)).isEqualTo(new Numeral.Refused(why));
    }

    @Test
    void a_reason_cuts_no_character_in_half() {
        assertThat(Numerals.whole("8abcdefg𠮷𪚥")).isEqualTo(new Numeral.Refused("数字后面还有“abcdefg𠮷”"));
    }

    @Test
    void nothing_is_no_number() {
        assertThat(Numerals.whole("")).isEqualTo(new Numeral.None());
        assertThat(Numerals.whole("  ")).isEqualTo(new Numeral.None());
        assertThat(Numerals.scan("5", 1)).isEqualTo(new Numeral.None());
    }

    @Test
    void a_number_within_a_text_ends_behind_its_magnitude() {
        assertThat(Numerals.scan("约30万人次", 1)).isEqualTo(new Numeral.Read(new BigDecimal("30"), Scale.WAN, 4));
        assertThat(Numerals.scan("30 人", 0)).isEqualTo(new Numeral.Read(new BigDecimal("30"), Scale.ONE, 2));
        assertThat(Numerals.beginsAt("约30万", 1)).isTrue();
        assertThat(Numerals.beginsAt("约30万", 0)).isFalse();
        assertThat(Numerals.beginsAt("约", 1)).isFalse();
    }

    static Stream<String> attacks() {
        return Stream.of(
                "1".repeat(300),
                "9".repeat(1_000_000),
                "0." + "1".repeat(400),
                "1e100000000",
                "1,234".repeat(50_000),
                "一".repeat(100_000),
                "十百千万亿".repeat(20_000),
                "-".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void no_attack_is_a_number(String text) {
        assertThat(Numerals.whole(text)).isNotInstanceOf(Numeral.Read.class);
    }

    @ParameterizedTest
    @Tag("timed")
    @MethodSource("attacks")
    void nothing_takes_longer_than_a_glance(String text) {
        assertThat(Fastest.of(() -> Numerals.whole(text))).isLessThan(Fastest.A_GLANCE);
    }
}
