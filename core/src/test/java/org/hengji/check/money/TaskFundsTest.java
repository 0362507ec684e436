package org.hengji.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Examples;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFundsTest {

    @Test
    void a_task_of_a_form_without_money_columns_has_no_funds() {
        assertThat(TaskFunds.of(Examples.examination(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount", "fiscalAppropriation", "other"})
    void a_task_with_any_money_column_has_funds(String column) {
        assertThat(TaskFunds.of(Examples.examination("tasks[1]." + column + " = 30")))
                .singleElement()
                .satisfies(task -> assertThat(task.amounts())
                        .extracting(Amount::at)
                        .containsExactly(Path.of("tasks[1]." + column)));
    }

    @Test
    void what_was_not_read_is_none_of_the_amounts() {
        assertThat(TaskFunds.of(Examples.examination("""
                        tasks[0].amount = 3o
                        tasks[0].fiscalAppropriation = —
                        tasks[0].other = 40
                        """)))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.amounts()).extracting(Amount::at).containsExactly(Path.of("tasks[0].other")));
    }

    @Test
    void the_sources_of_a_task_add_up() {
        assertThat(TaskFunds.of(Examples.examination("""
                        tasks[0].fiscalAppropriation = 260.5
                        tasks[0].other = 40
                        """)))
                .singleElement()
                .satisfies(task -> assertThat(task.sources().value().printWan()).isEqualTo("300.50"));
    }
}
