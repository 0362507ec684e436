package org.hengji.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.form.Rows;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;

final class NotesOfEditsTest {

    private static final RowId ID = new RowId("k7f3q9ab");
    private static final RowId OTHER = new RowId("otheroth");

    private static DepartmentPlan noted(Note.Kind kind, String at, String... printed) {
        var plan = Plans.clean();
        return plan.withSource(plan.source().plus(new Note(kind, 9, Path.of(at), List.of(printed), List.of(), "")));
    }

    private static List<Note> after(DepartmentPlan plan, String path, String before, String text) {
        var edited = Edits.apply(plan, List.of(new Edit.Set(Path.of(path), before, text)));
        assertThat(edited.refused()).isEmpty();
        return edited.form().source().notes();
    }

    @Test
    void a_change_settles_what_was_noted_about_its_cell() {
        assertThat(after(noted(Note.Kind.MARKUP, "indicators[0].name"), "indicators[0].name", "惠民演出场次", "演出场次"))
                .isEmpty();
    }

    @Test
    void a_change_settles_what_was_noted_about_its_row() {
        assertThat(after(noted(Note.Kind.SHIFTED_CELLS, "indicators[0]"), "indicators[0].target", "≥60", "≥70"))
                .isEmpty();
    }

    @Test
    void a_note_about_another_row_a_list_or_the_form_stays() {
        assertThat(after(noted(Note.Kind.SHIFTED_CELLS, "indicators[1]"), "indicators[0].target", "≥60", "≥70"))
                .hasSize(1);
        assertThat(after(noted(Note.Kind.COLUMN_SHIFT, "indicators"), "indicators[0].target", "≥60", "≥70"))
                .hasSize(1);
        assertThat(after(noted(Note.Kind.RULESET, ""), "indicators[0].target", "≥60", "≥70"))
                .hasSize(1);
    }

    @Test
    void a_refused_edit_settles_nothing() {
        var plan = noted(Note.Kind.MARKUP, "goal");
        var edited = Edits.apply(plan, List.of(new Edit.Set(Path.of("goal"), "别的", "新的")));
        assertThat(edited.form().source().notes()).hasSize(1);
    }

    @Test
    void an_edit_made_from_the_print_applies_to_the_repaired_cell() {
        var plan = noted(Note.Kind.SHIFTED_CELLS, "indicators[0]", "惠民演出场次", "≥60", "", "");
        assertThat(after(plan, "indicators[0].target", "", "≥60")).isEmpty();
        assertThat(after(plan, "indicators[0].level1", "惠民演出场次", "产出指标")).isEmpty();
    }

    @Test
    void markup_that_is_typed_in_is_taken_out_and_noted() {
        var notes = after(Plans.clean(), "indicators[0].remark", "", "<b>注</b>");
        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.MARKUP);
            assertThat(note.at()).isEqualTo(Path.of("indicators[0].remark"));
            assertThat(note.printed()).containsExactly("<b>注</b>");
            assertThat(note.read()).containsExactly("注");
        });
    }

    @Test
    void a_cell_whose_markup_was_taken_out_is_edited_from_its_text() {
        var typed = Edits.apply(Plans.clean(), List.of(new Edit.Set(Path.of("indicators[0].remark"), "", "<b>注</b>")))
                .form();
        assertThat(typed.indicators().getFirst().remark().known()).contains("注");
        assertThat(after(typed, "indicators[0].remark", "注", "完")).isEmpty();
    }

    @Test
    void removing_a_row_settles_what_was_noted_about_it() {
        var plan = noted(Note.Kind.SHIFTED_CELLS, "indicators[0]");
        var text = Rows.text(plan.indicators().getFirst());
        var edited = Edits.apply(plan, List.of(new Edit.Remove(Path.of("indicators[0]"), text)));
        assertThat(edited.form().source().notes()).isEmpty();
    }

    private static DepartmentPlan withId(DepartmentPlan plan, int row, RowId id) {
        return Forms.with(plan, Path.of("indicators").row(row).child("id"), id);
    }

    private static List<String> places(DepartmentPlan plan, Edit edit) {
        var edited = Edits.apply(plan, List.of(edit));
        assertThat(edited.refused()).isEmpty();
        return edited.form().source().notes().stream()
                .map(note -> note.at().toString())
                .toList();
    }

    @Test
    void notes_go_with_their_rows_when_one_above_is_removed() {
        var plan = noted(Note.Kind.MARKUP, "indicators[3].name");
        var text = Rows.text(plan.indicators().getFirst());
        assertThat(places(plan, new Edit.Remove(Path.of("indicators[0]"), text)))
                .containsExactly("indicators[2].name");
        assertThat(places(
                        plan,
                        new Edit.Remove(
                                Path.of("indicators[6]"),
                                Rows.text(plan.indicators().getLast()))))
                .containsExactly("indicators[3].name");
    }

    @Test
    void notes_go_with_their_rows_when_one_is_inserted() {
        var plan = withId(noted(Note.Kind.MARKUP, "indicators[3].name"), 3, ID);
        var list = Path.of("indicators");
        assertThat(places(plan, new Edit.Insert(list, OTHER, RowId.NONE))).containsExactly("indicators[4].name");
        assertThat(places(plan, new Edit.Insert(list, OTHER, ID))).containsExactly("indicators[3].name");
    }

    @Test
    void notes_go_with_a_row_that_is_moved() {
        var plan = withId(noted(Note.Kind.MARKUP, "indicators[3].name"), 5, ID);
        assertThat(places(plan, new Edit.Move(Path.of("indicators[3]"), ID))).containsExactly("indicators[5].name");
        assertThat(places(plan, new Edit.Move(Path.of("indicators[3]"), RowId.NONE)))
                .containsExactly("indicators[0].name");
        assertThat(places(plan, new Edit.Move(Path.of("indicators[0]"), ID))).containsExactly("indicators[2].name");
        assertThat(places(plan, new Edit.Move(Path.of("indicators[6]"), RowId.NONE)))
                .containsExactly("indicators[4].name");
    }

    @Test
    void notes_of_other_lists_stay_where_they_are() {
        var plan = noted(Note.Kind.MARKUP, "tasks[1].name");
        assertThat(places(plan, new Edit.Insert(Path.of("indicators"), OTHER, RowId.NONE)))
                .containsExactly("tasks[1].name");
        assertThat(places(plan, new Edit.Insert(Path.of("tasks[0].indicators"), OTHER, RowId.NONE)))
                .containsExactly("tasks[1].name");
    }

    @Test
    void an_edit_by_id_settles_a_note_by_position() {
        var plan = withId(noted(Note.Kind.SHIFTED_CELLS, "indicators[0]", "甲", "乙"), 0, ID);
        assertThat(after(plan, "indicators[#k7f3q9ab].target", "≥60", "≥70")).isEmpty();
        assertThat(after(plan, "indicators[#k7f3q9ab].name", "乙", "丙")).isEmpty();
    }
}
