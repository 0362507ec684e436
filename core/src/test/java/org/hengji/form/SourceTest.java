package org.hengji.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceTest {

    private static Note note(Note.Kind kind) {
        return new Note(kind, 3, Path.FORM, List.of("印"), List.of("读"), "因为");
    }

    @Test
    void notes_are_added_in_order_and_found_by_kind() {
        var source = Source.TYPED
                .plus(note(Note.Kind.LIMIT))
                .plus(note(Note.Kind.MARKUP))
                .plus(note(Note.Kind.LIMIT));
        assertThat(source.notes())
                .extracting(Note::kind)
                .containsExactly(Note.Kind.LIMIT, Note.Kind.MARKUP, Note.Kind.LIMIT);
        assertThat(source.notes(Note.Kind.LIMIT)).hasSize(2);
        assertThat(Source.TYPED.notes()).isEmpty();
    }

    @Test
    void a_source_keeps_its_cells_unless_a_note_says_otherwise() {
        assertThat(Source.TYPED.hasCells()).isTrue();
        assertThat(Source.TYPED.plus(note(Note.Kind.NO_CELLS)).hasCells()).isFalse();
    }

    @Test
    void format_and_notes_may_be_replaced() {
        var source = Source.TYPED.withFormat("csv").plus(note(Note.Kind.LIMIT)).withNotes(List.of());
        assertThat(source).isEqualTo(Source.TYPED.withFormat("csv"));
    }

    @Test
    void every_kind_of_note_has_a_name_of_its_own() {
        assertThat(Arrays.stream(Note.Kind.values()).map(Note.Kind::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-z-]+"));
    }
}
