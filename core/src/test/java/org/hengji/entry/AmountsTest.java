package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "672.54, WAN, 6725400",
        "'1,234.50', WAN, 12345000",
        "'3,498,000.00', YUAN, 3498000",
        "672.54万元, WAN, 6725400",
        "672.54 万元, YUAN, 6725400",
        "6725400元, WAN, 6725400",
        "449.8万, WAN, 4498000",
        "449.8万, YUAN, 4498000",
        "1.5亿元, WAN, 150000000",
        "3千万元, WAN, 30000000",
        "12千元, WAN, 12000",
        "2百万元, WAN, 2000000",
        "¥35, YUAN, 35",
        "￥ 35.5, YUAN, 35.5",
        "35.25, YUAN, 35.25",
        "0.0001, WAN, 1",
        "０, WAN, 0",
        "-35.2, WAN, -352000",
        "1860.40万元, WAN, 18604000",
        "3.5, YI, 350000000",
        "350, MILLION, 350000000",
    })
    void amounts(String raw, MoneyUnit unit, BigDecimal yuan) {
        assertThat(Amounts.read(raw, unit)).isEqualTo(Cell.known(new Yuan(yuan), raw));
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, YUAN, 金额精确到分，这里的小数多了",
        "0.0000001, WAN, 金额精确到分，这里的小数多了",
        "'12,34', WAN, 千分位逗号的位置不对",
        "968.191 8, WAN, 数字后面还有“ 8”",
        "100 200, WAN, 数字后面还有“ 200”",
        "约35, WAN, 这里不是数字",
        "10%, WAN, 数字后面还有“%”",
        "1e5, WAN, 不接受科学计数法，请写出完整的数字",
        "-0, WAN, 零前面有负号",
        "万元, WAN, 这里要填金额，没有看到数字",
        "¥, WAN, 这里要填金额，没有看到数字",
    })
    void unreadable_amounts(String raw, MoneyUnit unit, String why) {
        assertThat(Amounts.read(raw, unit)).isEqualTo(new Cell.Unreadable<>(raw, why));
    }

    @Test
    void a_long_text_is_not_looked_into() {
        assertThat(Amounts.read("35" + " ".repeat(58), MoneyUnit.WAN).known()).hasValue(Yuan.ofWan("35"));
        assertThat(Amounts.read("1".repeat(61), MoneyUnit.WAN))
                .isEqualTo(new Cell.Unreadable<>("1".repeat(61), "金额有 61 个字符，超过 60 个"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B"})
    void a_blank_is_not_zero(String raw) {
        assertThat(Amounts.read(raw, MoneyUnit.WAN)).isEqualTo(Cell.blank());
    }

    @Test
    void a_dash_is_an_answer() {
        assertThat(Amounts.read("—", MoneyUnit.WAN)).isEqualTo(new Cell.NotApplicable<>("—"));
    }
}
