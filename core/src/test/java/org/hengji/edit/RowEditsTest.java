package org.hengji.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hengji.form.Edit;
import org.hengji.form.Edited;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.form.Rows;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;

final class RowEditsTest {

    private static final RowId A = new RowId("aaaaaaaa");
    private static final RowId B = new RowId("bbbbbbbb");
    private static final RowId C = new RowId("cccccccc");
    private static final Path TASKS = Path.of("tasks");

    private static final DepartmentPlan PLAN = Plans.clean()
            .with(
                    "tasks",
                    List.of(
                            Plans.task("甲", "做甲").with("id", A),
                            Plans.task("乙", "做乙").with("id", B)));

    private static Edited<DepartmentPlan> edit(Edit... edits) {
        return Edits.apply(PLAN, Arrays.asList(edits));
    }

    private static List<RowId> ids(Edited<DepartmentPlan> edited) {
        return edited.form().tasks().stream().map(task -> task.id()).toList();
    }

    @Test
    void a_row_is_inserted_behind_another() {
        assertThat(ids(edit(new Edit.Insert(TASKS, C, A)))).containsExactly(A, C, B);
    }

    @Test
    void a_row_is_inserted_first() {
        assertThat(ids(edit(new Edit.Insert(TASKS, C, RowId.NONE)))).containsExactly(C, A, B);
    }

    @Test
    void an_inserted_row_has_the_columns_of_its_neighbours() {
        var task = edit(new Edit.Insert(TASKS, C, B)).form().tasks().getLast();
        assertThat(task.name().isBlank()).isTrue();
        assertThat(task.amount().isAbsent()).isTrue();
    }

    @Test
    void a_row_in_an_empty_list_has_the_columns_of_its_kind() {
        var plan = PLAN.with("indicators", List.of());
        var edited = Edits.apply(plan, List.of(new Edit.Insert(Path.of("indicators"), C, RowId.NONE)));
        assertThat(edited.form().indicators()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(C);
            assertThat(row.level1().isBlank()).isTrue();
            assertThat(row.baseline().isAbsent()).isTrue();
        });
    }

    @Test
    void a_key_indicator_is_inserted_in_its_task() {
        var edited = edit(new Edit.Insert(Path.of("tasks[#aaaaaaaa].indicators"), C, RowId.NONE));
        assertThat(edited.refused()).isEmpty();
        assertThat(edited.form().tasks().getFirst().indicators()).hasSize(1);
    }

    @Test
    void a_row_that_is_already_there_is_not_inserted_twice() {
        assertThat(ids(edit(new Edit.Insert(TASKS, B, RowId.NONE)))).containsExactly(A, B);
    }

    @Test
    void a_row_cannot_stand_behind_one_that_is_gone() {
        assertThat(edit(new Edit.Insert(TASKS, C, C)).refused()).hasSize(1);
        assertThat(edit(new Edit.Move(Path.of("tasks[0]"), C)).refused()).hasSize(1);
        assertThat(edit(new Edit.Insert(Path.of("goal"), C, RowId.NONE)).refused())
                .hasSize(1);
    }

    @Test
    void a_row_is_removed_when_it_still_says_what_it_said() {
        var text = Rows.text(PLAN.tasks().getFirst());
        assertThat(ids(edit(new Edit.Remove(Path.of("tasks[#aaaaaaaa]"), text))))
                .containsExactly(B);
        assertThat(ids(edit(new Edit.Remove(Path.of("tasks[0]"), text)))).containsExactly(B);
    }

    @Test
    void a_row_that_was_changed_meanwhile_is_not_removed() {
        var edited = edit(new Edit.Remove(Path.of("tasks[0]"), "旧的"));
        assertThat(edited.refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.present()).startsWith("甲\t做甲"));
        assertThat(edited.form()).isEqualTo(PLAN);
    }

    @Test
    void a_row_that_is_gone_is_neither_removed_nor_moved() {
        assertThat(edit(new Edit.Remove(Path.of("tasks[7]"), "")).refused()).hasSize(1);
        assertThat(edit(new Edit.Move(Path.of("tasks[#cccccccc]"), RowId.NONE)).refused())
                .hasSize(1);
    }

    @Test
    void what_is_no_row_is_neither_removed_nor_moved() {
        assertThat(edit(new Edit.Remove(Path.of("department"), "云汀市文化馆\t")).refused())
                .hasSize(1);
        assertThat(edit(new Edit.Move(Path.of("goal"), RowId.NONE)).refused()).hasSize(1);
        assertThat(edit(new Edit.Remove(Path.FORM, "")).refused()).hasSize(1);
        assertThat(edit(new Edit.Move(Path.FORM, RowId.NONE)).refused()).hasSize(1);
    }

    @Test
    void a_row_is_moved_behind_another_or_to_the_front() {
        assertThat(ids(edit(new Edit.Move(Path.of("tasks[0]"), B)))).containsExactly(B, A);
        assertThat(ids(edit(new Edit.Move(Path.of("tasks[#bbbbbbbb]"), RowId.NONE))))
                .containsExactly(B, A);
    }
}
