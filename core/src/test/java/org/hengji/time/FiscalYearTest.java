package org.hengji.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FiscalYearTest {

    @ParameterizedTest
    @ValueSource(ints = {1994, 2025, 2099})
    void a_year_since_the_budget_law_is_a_budget_year(int year) {
        assertThat(FiscalYear.isYear(year)).isTrue();
        assertThat(new FiscalYear(year)).hasToString(Integer.toString(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1993, 2100, -2025})
    void any_other_number_is_none(int year) {
        assertThat(FiscalYear.isYear(year)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(year));
    }

    @Test
    void years_follow_one_another() {
        assertThat(new FiscalYear(2025)).isLessThan(new FiscalYear(2026)).isEqualTo(new FiscalYear(2025));
    }
}
