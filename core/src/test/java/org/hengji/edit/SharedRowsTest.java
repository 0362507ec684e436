package org.hengji.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.form.Rows;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;

final class SharedRowsTest {

    private static final DepartmentPlan PLAN = Identities.given(Plans.clean(), new Random(1));
    private static final RowId SHARED = PLAN.indicators().getFirst().id();
    private static final Path ROW = Path.of("indicators").row(SHARED);
    private static final Path KEYS =
            Path.of("tasks").row(PLAN.tasks().getFirst().id()).child("indicators");
    private static final Path KEY = KEYS.row(SHARED);

    private static DepartmentPlan edited(DepartmentPlan plan, Edit... edits) {
        var edited = Edits.apply(plan, Arrays.asList(edits));
        assertThat(edited.refused()).isEmpty();
        return edited.form();
    }

    private static List<String> values(DepartmentPlan plan) {
        return List.of(
                plan.indicators().getFirst().target().raw(),
                plan.tasks().getFirst().indicators().getFirst().target().raw());
    }

    @Test
    void a_change_in_the_table_is_made_in_the_task() {
        assertThat(values(edited(PLAN, new Edit.Set(ROW.child("target"), "≥60", "≥70"))))
                .containsExactly("≥70", "≥70");
    }

    @Test
    void a_change_in_the_task_is_made_in_the_table() {
        assertThat(values(edited(PLAN, new Edit.Set(KEY.child("target"), "≥60", "≥70"))))
                .containsExactly("≥70", "≥70");
    }

    @Test
    void a_row_addressed_by_position_is_shared_as_well() {
        assertThat(values(edited(PLAN, new Edit.Set(Path.of("indicators[0].target"), "≥60", "≥70"))))
                .containsExactly("≥70", "≥70");
    }

    @Test
    void a_column_the_task_does_not_have_is_changed_in_the_table_alone() {
        var plan = edited(PLAN, new Edit.Set(ROW.child("level2"), "数量指标", "质量指标"));
        assertThat(plan.tasks().getFirst().indicators().getFirst().level2().isAbsent())
                .isTrue();
    }

    @Test
    void a_row_is_removed_from_the_list_that_is_named() {
        var plan = edited(
                PLAN,
                new Edit.Remove(
                        KEY, Rows.text(PLAN.tasks().getFirst().indicators().getFirst())));
        assertThat(plan.tasks().getFirst().indicators()).isEmpty();
        assertThat(plan.indicators()).hasSize(7);
    }

    @Test
    void a_row_that_stands_elsewhere_says_the_same_where_it_is_inserted() {
        var other = PLAN.indicators().get(3);
        var plan = edited(PLAN, new Edit.Insert(KEYS, other.id(), SHARED));
        var key = plan.tasks().getFirst().indicators().getLast();
        assertThat(key.name().raw()).isEqualTo(other.name().raw());
        assertThat(key.level1().isAbsent()).isTrue();
    }

    @Test
    void a_key_indicator_in_an_empty_task_has_no_levels() {
        var plan = edited(
                PLAN,
                new Edit.Remove(
                        KEY, Rows.text(PLAN.tasks().getFirst().indicators().getFirst())),
                new Edit.Insert(KEYS, SHARED, RowId.NONE));
        assertThat(plan.tasks().getFirst()).isEqualTo(PLAN.tasks().getFirst());
    }

    @Test
    void the_other_places_of_a_cell_are_told() {
        assertThat(SharedRows.cells(PLAN, ROW.child("name"))).containsExactly(KEY.child("name"));
        assertThat(SharedRows.cells(PLAN, ROW.child("level1"))).isEmpty();
        assertThat(SharedRows.cells(PLAN, Path.of("goal"))).isEmpty();
    }

    @Test
    void edits_by_position_are_told_by_identity() {
        assertThat(EditsById.of(PLAN, List.of(new Edit.Set(Path.of("tasks[0].indicators[0].target"), "≥60", "≥70"))))
                .containsExactly(new Edit.Set(KEY.child("target"), "≥60", "≥70"));
    }
}
