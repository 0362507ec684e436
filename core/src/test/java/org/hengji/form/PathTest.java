package org.hengji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "goal",
                "budget.income.other",
                "indicators[0].target",
                "tasks[2].indicators[3]",
                "tasks[#k7f3q9ab].content",
                "indicators[999999]"
            })
    void a_path_prints_as_it_was_read(String text) {
        assertThat(Path.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "goal.",
                ".goal",
                "a..b",
                "目标",
                "a b",
                "tasks[",
                "tasks[]",
                "tasks[-1]",
                "tasks[1",
                "tasks[1]x",
                "tasks[1000000]",
                "tasks[#short]",
                "tasks[#K7F3Q9AB]",
                "tasks[一]",
                "[0]",
                "a-b",
                "tasks[0][1]"
            })
    void what_is_no_path_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Path.of(text));
    }

    @Test
    void a_path_without_end_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Path.of("a".repeat(201)));
        assertThat(Path.of("a".repeat(200)).steps()).hasSize(1);
    }

    @Test
    void a_path_is_made_step_by_step() {
        var id = new RowId("k7f3q9ab");
        assertThat(Path.FORM.child("tasks").row(2).child("indicators").row(id))
                .hasToString("tasks[2].indicators[#k7f3q9ab]");
    }

    @Test
    void a_path_leads_up_again() {
        var path = Path.of("tasks[2].content");
        assertThat(path.parent()).isEqualTo(Path.of("tasks[2]"));
        assertThat(path.parent().parent().parent()).isEqualTo(Path.FORM);
        assertThat(path.last()).isEqualTo(new Path.Step.Name("content"));
        assertThat(Path.FORM.isForm()).isTrue();
        assertThat(path.isForm()).isFalse();
    }

    @Test
    void a_place_contains_what_lies_below_it_and_itself() {
        var row = Path.of("tasks[2]");
        assertThat(row.contains(Path.of("tasks[2].content"))).isTrue();
        assertThat(row.contains(row)).isTrue();
        assertThat(Path.FORM.contains(row)).isTrue();
        assertThat(row.contains(Path.of("tasks"))).isFalse();
        assertThat(row.contains(Path.of("tasks[1].content"))).isFalse();
    }
}
