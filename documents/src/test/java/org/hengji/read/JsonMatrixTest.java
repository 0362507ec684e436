package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hengji.read.Reading.cells;
import static org.hengji.read.Reading.grid;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonMatrixTest {

    @Test
    void arrays_of_arrays_are_rows() throws Refusal {
        var json = "[[\"部门\", \"科协\"], [1.10, null, true], []]";
        assertThat(cells("", json)).containsExactly(List.of("部门", "科协"), List.of("1.10", "", "true"), List.of(""));
        assertThat(grid("", json).format()).isEqualTo("json");
    }

    @Test
    void several_tables_and_titles_between_them_become_one() throws Refusal {
        assertThat(cells("a.json", "[\"表一\", [[\"a\"],[\"b\",\"c\"]], \"表二\", [[\"d\"]]]"))
                .containsExactly(List.of("表一"), List.of("a"), List.of("b", "c"), List.of("表二"), List.of("d"));
    }

    @Test
    void half_characters_and_zeros_of_escapes_do_not_pass() throws Refusal {
        assertThat(cells("", "[[\"a\\u0000b\\ud800c𠮷\"]]")).containsExactly(List.of("ab\uFFFDc𠮷"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": \"department-plan\"}", " [ {\"kind\": 1}, {} ]", "{}", "\uFEFF{\"a\":1}"})
    void objects_are_forms(String json) throws Refusal {
        assertThat(Readers.read("-", json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Document.FormJson(json.replace("\uFEFF", ""), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[\"a\"",
                "[[\"a\"]]]",
                "[[\"a\" \"b\"]]",
                "[[[[\"a\"]]]]",
                "[[{}]]",
                "[\"a\", {}]",
                "[[\"a\"]] x",
                "[[tru]]"
            })
    void broken_arrays_are_refused(String json) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> grid("", json))
                .withMessageStartingWith("JSON");
    }

    @Test
    void a_json_file_that_is_no_json_is_refused() {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> grid("a.json", "部门\t科协"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> grid("a.json", "\"x\""));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> grid("a.json", "[]"));
    }

    @Test
    void a_bracket_may_begin_a_sentence() throws Refusal {
        assertThat(grid("", "[附件1]\n绩效目标表").format()).isEqualTo("text");
    }
}
