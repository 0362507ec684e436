package org.hengji.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CellTest {

    private static final Cell<Integer> KNOWN = Cell.known(8, "8人");
    private static final Cell<Integer> UNREADABLE = new Cell.Unreadable<>("8a", "不是数字");
    private static final Cell<Integer> DASH = new Cell.NotApplicable<>("—");
    private static final Cell<Integer> BLANK = Cell.blank();
    private static final Cell<Integer> ABSENT = Cell.absent();

    @Test
    void only_a_known_cell_has_a_value() {
        assertThat(KNOWN.known()).contains(8);
        assertThat(UNREADABLE.known()).isEmpty();
        assertThat(DASH.known()).isEmpty();
        assertThat(BLANK.known()).isEmpty();
        assertThat(ABSENT.known()).isEmpty();
    }

    @Test
    void what_was_typed_is_kept() {
        assertThat(KNOWN.raw()).isEqualTo("8人");
        assertThat(UNREADABLE.raw()).isEqualTo("8a");
        assertThat(DASH.raw()).isEqualTo("—");
        assertThat(BLANK.raw()).isEmpty();
        assertThat(ABSENT.raw()).isEmpty();
    }

    @Test
    void a_dash_and_an_unreadable_text_are_answers() {
        assertThat(KNOWN.isAnswered()).isTrue();
        assertThat(UNREADABLE.isAnswered()).isTrue();
        assertThat(DASH.isAnswered()).isTrue();
        assertThat(BLANK.isAnswered()).isFalse();
        assertThat(ABSENT.isAnswered()).isFalse();
    }

    @Test
    void blank_is_not_absent() {
        assertThat(BLANK.isBlank()).isTrue();
        assertThat(BLANK.isAbsent()).isFalse();
        assertThat(ABSENT.isAbsent()).isTrue();
        assertThat(ABSENT.isBlank()).isFalse();
        assertThat(KNOWN.isKnown()).isTrue();
    }

    @Test
    void text_that_is_only_blanks_is_a_blank_cell() {
        assertThat(Cell.text(" ").isBlank()).isTrue();
        assertThat(Cell.text("文").known()).contains("文");
    }
}
