package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "32, 32",
        "32人, 32",
        "'1,286', 1286",
        "1.2万, 12000",
        "0, 0",
        "12.0个, 12",
        "三十, 30",
        "100000000, 100000000"
    })
    void counts(String raw, int count) {
        assertThat(Numbers.count(raw)).isEqualTo(Cell.known(count, raw));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 个数应在 0 到 100000000 之间",
        "100000001, 个数应在 0 到 100000000 之间",
        "1.5, 个数应是整数",
        "若干, 这里不是数字",
        "人, 这里要填数字",
        "3 2, 数字后面还有“ 2”",
    })
    void unreadable_counts(String raw, String why) {
        assertThat(Numbers.count(raw)).isEqualTo(new Cell.Unreadable<>(raw, why));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "10分, 10", "22.5, 22.5", "10 %, 10", "１０％, 10"})
    void points(String raw, BigDecimal points) {
        assertThat(Numbers.points(raw)).isEqualTo(Cell.known(points, raw));
    }

    @Test
    void a_long_text_is_not_looked_into() {
        assertThat(Numbers.points("10" + " ".repeat(38)).known()).hasValue(BigDecimal.TEN);
        assertThat(Numbers.points("1".repeat(41))).isEqualTo(new Cell.Unreadable<>("1".repeat(41), "这里要填数字，有 41 个字符"));
    }

    @ParameterizedTest
    @CsvSource({"2025, 2025", "2025年, 2025", "2025年度, 2025", "2025 年, 2025", "二〇二六年, 2026", "1994, 1994", "2099, 2099"})
    void years(String raw, int year) {
        assertThat(Numbers.year(raw)).isEqualTo(Cell.known(new FiscalYear(year), raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1993", "2100", "25", "2025.5", "20 25", "—", "去年", "-99999999999999999", "1e9", "9万亿"})
    void these_are_no_years(String raw) {
        assertThat(Numbers.year(raw)).isEqualTo(new Cell.Unreadable<>(raw, "年度要写四位数字，例如 2025"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000"})
    void blanks(String raw) {
        assertThat(Numbers.count(raw)).isEqualTo(Cell.blank());
        assertThat(Numbers.points(raw)).isEqualTo(Cell.blank());
        assertThat(Numbers.year(raw)).isEqualTo(Cell.blank());
    }

    @Test
    void dashes() {
        assertThat(Numbers.count("—")).isEqualTo(new Cell.NotApplicable<>("—"));
        assertThat(Numbers.points("—")).isEqualTo(new Cell.NotApplicable<>("—"));
    }
}
