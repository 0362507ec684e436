package org.hengji.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.entry.Targets;
import org.hengji.indicator.Target;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConversionsTest {

    private static final Conversions CONVERSIONS =
            Scheme.of(Rulesets.get("national/2020")).conversions();

    private static Target.Quantity quantity(String raw) {
        return (Target.Quantity) Targets.read(raw).known().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "30万, 人, 300000, 人",
        "30, 万人, 300000, 人",
        "30万, 万人, 300000, 人",
        "30万人, 人次, 300000, 人",
        "2.38万元, '', 23800, 元",
        "98, 百分比, 0.98, 倍",
        "5‰, '', 0.005, 倍",
        "3公里, 米, 3000, 米",
        "80, 名, 80, 人",
        "12, 什么, 12, 什么",
        "12, '', 12, ''",
        "583, 元/人*月, 583, 元/人·月",
        "583, 元/人/每月, 583, 元/人/月"
    })
    void a_number_is_brought_to_its_base_unit(String raw, String rowUnit, String value, String unit) {
        var amount = CONVERSIONS.amount(quantity(raw), rowUnit);
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.unit()).isEqualTo(unit);
    }

    @Test
    void two_spellings_of_one_unit_are_the_same() {
        assertThat(CONVERSIONS.isSame("百分比", "%")).isTrue();
        assertThat(CONVERSIONS.isSame("人", "%")).isFalse();
        assertThat(CONVERSIONS.isSame("不是单位", "%")).isFalse();
    }

    @Test
    void a_unit_without_number_is_seen() {
        assertThat(CONVERSIONS.isBareUnit("万元")).isTrue();
        assertThat(CONVERSIONS.isBareUnit("提高")).isFalse();
    }
}
