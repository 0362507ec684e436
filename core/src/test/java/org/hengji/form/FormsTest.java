package org.hengji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hengji.indicator.Target;
import org.hengji.money.Yuan;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormsTest {

    private static final DepartmentPlan PLAN = Plans.clean();
    private static final RowId ID = new RowId("k7f3q9ab");

    @ParameterizedTest
    @CsvSource({
        "department.name, 云汀市文化馆",
        "budget.income.other, 50.00",
        "tasks[1].name, 推广全民阅读",
        "tasks[0].indicators[0].target, ≥60",
        "indicators[6].unit, %"
    })
    void a_cell_is_found_by_its_path(String path, String raw) {
        assertThat(Forms.cell(PLAN, Path.of(path))).map(Cell::raw).contains(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing", "tasks[9]", "tasks[0].nothing", "goal.text", "indicators[#k7f3q9ab]", "budget[0]"})
    void a_path_that_leads_nowhere_finds_nothing(String path) {
        assertThat(Forms.at(PLAN, Path.of(path))).isEmpty();
    }

    @Test
    void the_empty_path_is_the_form_and_no_cell() {
        assertThat(Forms.at(PLAN, Path.FORM)).containsSame(PLAN);
        assertThat(Forms.cell(PLAN, Path.FORM)).isEmpty();
    }

    @Test
    void a_row_with_an_id_is_found_by_it() {
        var plan = Forms.with(PLAN, Path.of("tasks[1].id"), ID);
        assertThat(Forms.cell(plan, Path.of("tasks[#k7f3q9ab].name")))
                .map(Cell::raw)
                .contains("推广全民阅读");
    }

    @Test
    void a_form_with_something_else_at_a_path_is_a_new_form() {
        var changed = Forms.with(PLAN, Path.of("indicators[2].unit"), Cell.text("‰"));
        assertThat(changed.indicators().get(2).unit().raw()).isEqualTo("‰");
        assertThat(PLAN.indicators().get(2).unit().raw()).isEqualTo("%");
    }

    @Test
    void a_change_below_a_row_id_finds_its_row() {
        var plan = Forms.with(PLAN, Path.of("tasks[1].id"), ID);
        var changed = Forms.with(plan, Path.of("tasks[#k7f3q9ab].name"), Cell.text("读书"));
        assertThat(changed.tasks().get(1).name().raw()).isEqualTo("读书");
    }

    @Test
    void nothing_can_be_put_where_the_path_leads_nowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.with(PLAN, Path.of("tasks[9].name"), Cell.blank()));
    }

    @Test
    void the_type_of_a_cell_is_known_even_where_it_is_blank() {
        assertThat(Forms.cellType(PLAN, Path.of("budget.total"))).isEqualTo(Yuan.class);
        assertThat(Forms.cellType(PLAN, Path.of("indicators[0].target"))).isEqualTo(Target.class);
        assertThat(Forms.cellType(PLAN, Path.of("headcount"))).isEqualTo(Integer.class);
    }

    @Test
    void a_row_is_no_cell() {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.cellType(PLAN, Path.of("indicators[0]")));
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.cellType(PLAN, Path.of("nothing.name")));
    }
}
