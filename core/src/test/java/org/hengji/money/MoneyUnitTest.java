package org.hengji.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MoneyUnitTest {

    @ParameterizedTest
    @EnumSource
    void a_unit_is_found_by_its_name_and_converts_both_ways(MoneyUnit unit) {
        var number = new BigDecimal("349.80");
        assertThat(MoneyUnit.of(unit.text())).contains(unit);
        assertThat(unit.fromYuan(unit.toYuan(number))).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource({"预算金额(万元), WAN", "金额（元）, YUAN", "单位：百万元, MILLION", "千元, THOUSAND", "亿元, YI"})
    void the_longest_unit_in_a_label_wins(String label, MoneyUnit unit) {
        assertThat(MoneyUnit.in(label)).contains(unit);
    }

    @Test
    void other_words_are_no_unit() {
        assertThat(MoneyUnit.of("美分")).isEmpty();
        assertThat(MoneyUnit.in("数量(个)")).isEmpty();
    }
}
