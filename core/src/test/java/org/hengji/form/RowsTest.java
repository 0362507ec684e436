package org.hengji.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RowsTest {

    private static final RowId ID = new RowId("k7f3q9ab");
    private static final List<?> ROWS =
            List.of(Plans.key("甲", "场", "≥1"), Plans.key("乙", "场", "≥2").with("id", ID), Plans.key("丙", "场", "≥3"));

    @Test
    void a_row_is_found_by_its_id() {
        assertThat(Rows.indexOf(ROWS, ID)).isEqualTo(1);
        assertThat(Rows.indexOf(ROWS, new RowId("aaaaaaaa"))).isEqualTo(-1);
    }

    @Test
    void rows_of_a_file_have_no_id_and_are_found_by_none() {
        assertThat(Rows.indexOf(ROWS, RowId.NONE)).isEqualTo(-1);
        assertThat(Rows.id(ROWS.getFirst())).isEqualTo(RowId.NONE);
        assertThat(Rows.id("no row")).isEqualTo(RowId.NONE);
    }

    @Test
    void the_text_of_a_row_is_its_cells_joined_by_tabs() {
        assertThat(Rows.text(Plans.task("演出", "办好演出"))).isEqualTo("演出\t办好演出\t\t\t");
    }

    @Test
    void lists_are_changed_in_copies() {
        assertThat(Rows.inserted(List.of("甲"), 1, "乙")).isEqualTo(List.of("甲", "乙"));
        assertThat(Rows.removed(List.of("甲", "乙"), 0)).isEqualTo(List.of("乙"));
        assertThat(Rows.with(List.of("甲", "乙"), 1, "丙")).isEqualTo(List.of("甲", "丙"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7f3q9a", "k7f3q9abc", "K7F3Q9AB", "k7f3q9a-", "一二三四五六七八"})
    void an_id_is_eight_base_32_characters(String text) {
        assertThat(RowId.isId(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new RowId(text));
    }

    @Test
    void no_id_is_an_id_of_its_own() {
        assertThat(RowId.NONE.isNone()).isTrue();
        assertThat(ID.isNone()).isFalse();
    }
}
