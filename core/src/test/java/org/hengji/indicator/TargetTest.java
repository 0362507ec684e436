package org.hengji.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hengji.number.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TargetTest {

    private static final Target.Quantity VISITS =
            new Target.Quantity(Comparator.ABOVE, new BigDecimal("1.8"), Scale.WAN, "人次");

    private static final List<Target> ONE_OF_EACH_KIND = List.of(
            VISITS,
            new Target.Range(new BigDecimal("5"), new BigDecimal("8"), "场"),
            new Target.Period("2025-03", "2025-09"),
            new Target.Deadline("9月前", new Target.Day.BeforeMonth("2025-09")),
            new Target.Qualitative("稳步提升", List.of()));

    static final List<Target.Day> DAYS_LEFT_OPEN =
            List.of(new Target.Day.BeforeMonth("2025-09"), new Target.Day.EndOfMonth("2025-12"), new Target.Day.Open());

    @Test
    void each_kind_is_named_as_in_the_canonical_json() {
        assertThat(ONE_OF_EACH_KIND)
                .extracting(Target::kind)
                .containsExactly("quantity", "range", "period", "deadline", "qualitative");
    }

    @Test
    void a_unit_stands_only_behind_numbers() {
        assertThat(ONE_OF_EACH_KIND).extracting(Target::printedUnit).containsExactly("人次", "场", "", "", "");
        assertThat(ONE_OF_EACH_KIND).extracting(Target::isNumeric).containsExactly(true, true, false, false, false);
    }

    @Test
    void the_value_of_a_quantity_has_its_magnitude_word_applied() {
        assertThat(VISITS.value()).isEqualByComparingTo("18000");
    }

    @Test
    void another_comparator_leaves_the_number_alone() {
        assertThat(VISITS.with(Comparator.AT_LEAST))
                .isEqualTo(new Target.Quantity(Comparator.AT_LEAST, new BigDecimal("1.8"), Scale.WAN, "人次"));
    }

    @Test
    void a_deadline_on_a_day_ends_with_it() {
        var day = LocalDate.of(2025, 9, 30);

        assertThat(new Target.Deadline("2025年9月30日前", new Target.Day.On(day)).notAfter())
                .contains(day);
    }

    @ParameterizedTest
    @FieldSource("DAYS_LEFT_OPEN")
    void a_deadline_whose_day_is_not_written_has_none(Target.Day day) {
        assertThat(new Target.Deadline("年内", day).notAfter()).isEmpty();
    }

    @Test
    void grades_stay_as_they_were_read() {
        var grades = new ArrayList<>(List.of("优", "良"));
        var target = new Target.Qualitative("优", grades);
        grades.clear();

        assertThat(target.grades()).containsExactly("优", "良");
    }
}
