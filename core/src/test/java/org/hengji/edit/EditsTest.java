package org.hengji.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Edited;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;

final class EditsTest {

    private static final DepartmentPlan PLAN = Plans.clean();

    private static Edited<DepartmentPlan> edit(DepartmentPlan plan, Edit... edits) {
        return Edits.apply(plan, Arrays.asList(edits));
    }

    private static Edit set(String path, String before, String after) {
        return new Edit.Set(Path.of(path), before, after);
    }

    @Test
    void a_cell_that_holds_what_the_edit_was_made_from_is_changed() {
        var edited = edit(PLAN, set("indicators[0].target", "≥60", "≥70场"));
        assertThat(edited.refused()).isEmpty();
        assertThat(edited.form().indicators().getFirst().target().raw()).isEqualTo("≥70场");
    }

    @Test
    void text_typed_goes_through_the_door_of_its_column() {
        var plan = PLAN.withSource(new Source("text", true, MoneyUnit.YUAN, List.of()));
        var edited = edit(plan, set("budget.income.other", "50.00", "500,000.00"), set("headcount", "20", "二十个"));
        assertThat(edited.form().budget().income().other()).isEqualTo(Cell.known(Yuan.ofWan("50"), "500,000.00"));
    }

    @Test
    void nothing_typed_makes_a_blank_cell() {
        assertThat(edit(PLAN, set("goal", PLAN.goal().raw(), "")).form().goal().isBlank())
                .isTrue();
    }

    @Test
    void what_cannot_be_read_is_kept_as_typed() {
        assertThat(edit(PLAN, set("headcount", "20", "8a")).form().headcount()).isInstanceOf(Cell.Unreadable.class);
    }

    @Test
    void a_cell_that_holds_something_else_is_left_and_said() {
        var edit = set("indicators[0].target", "≥50", "≥70");
        var edited = edit(PLAN, edit, set("indicators[1].target", "≥24", "≥30"));
        assertThat(edited.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.edit()).isEqualTo(edit);
            assertThat(refused.present()).isEqualTo("≥60");
            assertThat(refused.why()).contains("≥60", "≥50");
        });
        assertThat(edited.form().indicators())
                .extracting(row -> row.target().raw())
                .startsWith("≥60", "≥30");
    }

    @Test
    void an_edit_that_was_already_made_is_not_refused() {
        assertThat(edit(PLAN, set("indicators[0].target", "≥50", "≥60")).refused())
                .isEmpty();
    }

    @Test
    void later_edits_see_what_earlier_ones_made() {
        var edited = edit(PLAN, set("goal", PLAN.goal().raw(), "甲"), set("goal", "甲", "乙"));
        assertThat(edited.form().goal().raw()).isEqualTo("乙");
    }

    @Test
    void a_place_that_is_no_cell_is_refused() {
        assertThat(edit(
                                PLAN,
                                set("indicators[99].target", "", "1"),
                                set("indicators", "", "1"),
                                set("nothing", "", "1"))
                        .refused())
                .hasSize(3)
                .allSatisfy(refused -> assertThat(refused.why()).contains("没有这一格"));
    }

    @Test
    void a_row_with_an_id_is_edited_by_it() {
        var plan = Plans.clean().with("tasks", List.of(Plans.task("甲", "").with("id", new RowId("k7f3q9ab"))));
        assertThat(edit(plan, set("tasks[#k7f3q9ab].name", "甲", "乙"))
                        .form()
                        .tasks()
                        .getFirst()
                        .name()
                        .raw())
                .isEqualTo("乙");
    }
}
