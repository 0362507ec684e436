package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.entry.Amounts;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    private static final Path AT = Path.of("budget.income.other");

    private static Amount amount(Cell<Yuan> cell) {
        return new Amount(AT, cell);
    }

    private static Amount amount(String raw) {
        return amount(Amounts.read(raw, MoneyUnit.WAN));
    }

    @ParameterizedTest
    @CsvSource({
        "672.54, ",
        "６７２, ",
        "672.54万元, WAN",
        "672.54 万, WAN",
        "3亿, YI",
        "3亿元, YI",
        "6725400元, YUAN",
        "12千元, THOUSAND",
        "2百万元, MILLION",
        "约35, ",
        "—, ",
    })
    void the_unit_printed_in_a_cell_is_the_last_word_of_it(String raw, MoneyUnit unit) {
        assertThat(amount(raw).printedUnit().orElse(null)).isEqualTo(unit);
    }

    @Test
    void an_empty_cell_prints_no_unit() {
        assertThat(amount(Cell.blank()).printedUnit()).isEmpty();
        assertThat(amount(Cell.absent()).printedUnit()).isEmpty();
    }

    @Test
    void a_blank_adds_nothing_but_is_no_zero() {
        assertThat(amount(Cell.blank()).value()).isEqualTo(Yuan.ZERO);
        assertThat(amount(Cell.blank()).is(Yuan.ZERO)).isFalse();
        assertThat(amount("0").is(Yuan.ZERO)).isTrue();
        assertThat(amount("35").is(Yuan.ofWan("35.01"))).isFalse();
    }

    @Test
    void a_changed_amount_stays_in_its_place() {
        assertThat(amount("35").with(Yuan.ofWan("36"))).isEqualTo(amount(Cell.known(Yuan.ofWan("36"), "36.00")));
        assertThat(amount("35").label()).isEqualTo("其他资金");
    }
}
