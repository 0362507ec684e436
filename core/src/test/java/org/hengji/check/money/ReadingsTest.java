package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.law.Register;
import org.hengji.money.Yuan;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;

/** A reading of two parts and, where the form prints it, their total. */
class ReadingsTest {

    private final Readings.Reading reading = new Readings.Reading(
            "expenditure",
            "部门预算支出",
            List.of(0, 1),
            List.of(2),
            Register.builtIn().basis("budget-law:12"));

    private List<String> figures(Cell<Yuan> one, Cell<Yuan> other, Cell<Yuan> total) {
        var places = List.of(
                new Amount(Path.of("budget.expenditure.basic"), one),
                new Amount(Path.of("budget.expenditure.project"), other),
                new Amount(Path.of("budget.expenditure.total"), total));
        return reading.sums(places).stream().map(sum -> sum.value().printWan()).toList();
    }

    @Test
    void the_parts_speak_before_the_printed_total() {
        assertThat(figures(Plans.wan("600"), Plans.wan("300"), Plans.wan("1000")))
                .containsExactly("900.00", "1000.00");
        assertThat(figures(Plans.wan("600"), Plans.wan(""), Plans.wan("1000"))).containsExactly("600.00", "1000.00");
    }

    @Test
    void the_printed_total_speaks_alone_where_the_parts_are_blank_or_lacking() {
        assertThat(figures(Plans.wan(""), Plans.wan(""), Plans.wan("1000"))).containsExactly("1000.00");
        assertThat(figures(Plans.wan("600"), Cell.absent(), Plans.wan("1000"))).containsExactly("1000.00");
    }

    @Test
    void the_parts_speak_alone_where_no_total_is_printed() {
        assertThat(figures(Plans.wan("600"), Plans.wan("300"), Cell.absent())).containsExactly("900.00");
        assertThat(figures(Plans.wan("600"), Plans.wan("300"), Plans.wan(""))).containsExactly("900.00");
    }

    @Test
    void a_form_that_lacks_a_part_and_the_total_has_no_figure() {
        assertThat(figures(Plans.wan("600"), Cell.absent(), Cell.absent())).isEmpty();
    }

    @Test
    void a_figure_bears_the_name_of_its_reading_and_its_parts_stand_in_one_block() {
        var places = Funds.of(Plans.clean().budget()).places();
        assertThat(reading.sums(places)).extracting(Sum::name).containsOnly("部门预算支出");
        assertThat(new Readings.Reading("expenditure", "部门预算支出", List.of(1, 2), List.of(), reading.basis()).blocks())
                .containsExactly(Path.of("budget.expenditure"));
    }
}
