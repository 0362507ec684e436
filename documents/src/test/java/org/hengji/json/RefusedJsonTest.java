package org.hengji.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusedJsonTest {

    private static String refusal(String json) {
        var caught = new Refusal[1];
        assertThatThrownBy(() -> FormJson.read(json))
                .isInstanceOfSatisfying(Refusal.class, refusal -> caught[0] = refusal);
        return caught[0].sentence();
    }

    private static String plan(String fields) {
        return "{\"kind\":\"department-plan\"," + fields + "}";
    }

    @Test
    void broken_json_is_refused_with_its_line() {
        assertThat(refusal("{\n\"kind\":\"department-plan\",\n\"year\": 2025,,\n}"))
                .contains("第 3 行");
        assertThat(refusal("{\n\"kind\":\"department-plan\"\n")).contains("第 3 行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[", "nul", "{\"kind\":}", "{'kind':'department-plan'}", "// 注\n{}"})
    void what_is_no_json_is_refused(String json) {
        assertThat(refusal(json)).contains("JSON");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThat(refusal(plan("\"year\":2025,\n\"year\":2026"))).contains("第 2 行");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(refusal(plan("\"goal\":" + "[".repeat(100_000)))).contains("JSON");
        assertThat(refusal("[".repeat(60) + "]".repeat(60))).contains("JSON");
    }

    @Test
    void text_behind_the_document_is_refused() {
        assertThat(refusal(plan("\"year\":2025") + " {}")).contains("后面还有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"text\"", "true", "null", "[1]"})
    void what_is_no_form_is_refused(String json) {
        assertThat(refusal(json)).contains("对象");
    }

    @Test
    void a_kind_we_do_not_know_is_refused_with_those_we_do() {
        assertThat(refusal("{\"kind\":\"poem\"}")).contains("poem", "department-plan");
        assertThat(refusal("{}")).contains("kind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"range\",\"raw\":\"≥5\"}",
                "{\"kind\":\"quantity\",\"value\":\"6\",\"raw\":\"≥5\"}",
                "{\"kind\":\"quantity\",\"comparator\":\"<=\",\"value\":\"5\",\"raw\":\"≥5\"}",
                "{\"kind\":\"quantity\",\"value\":\"5\",\"scale\":\"万\",\"raw\":\"≥5\"}",
                "{\"kind\":\"quantity\",\"value\":\"5\",\"scale\":null,\"raw\":\"≥5万\"}",
                "{\"kind\":\"range\",\"low\":\"5\",\"high\":\"9\",\"raw\":\"5-8\"}",
                "{\"kind\":\"period\",\"from\":\"2025-02\",\"to\":\"2025-06\",\"raw\":\"2025年3月-2025年6月\"}",
                "{\"kind\":\"deadline\",\"notAfter\":\"2025-07-01\",\"raw\":\"2025年6月30日前\"}",
                "{\"kind\":\"sum\",\"raw\":\"\"}"
            })
    void a_target_whose_parts_contradict_its_print_is_refused_by_place(String target) {
        assertThat(refusal(plan("\"indicators\":[{},{\"target\":" + target + "}]")))
                .contains("indicators[1].target");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"goal\":[] | goal",
                "\"goal\":true | goal",
                "\"goal\":{\"text\":\"x\"} | goal",
                "\"budget\":5 | budget",
                "\"budget\":{\"income\":[]} | budget.income",
                "\"tasks\":{} | tasks",
                "\"tasks\":[5] | tasks[0]",
                "\"tasks\":[{\"indicators\":\"x\"}] | tasks[0].indicators",
                "\"tasks\":[{\"id\":\"short\"}] | tasks[0].id",
                "\"scope\":\"world\" | scope",
                "\"source\":{\"notes\":[5]} | source.notes[0]",
                "\"source\":{\"notes\":[{\"kind\":\"gossip\"}]} | source.notes[0]",
                "\"source\":{\"notes\":[{\"kind\":\"markup\",\"at\":\"a b\"}]} | source.notes[0].at",
                "\"source\":{\"notes\":[{\"kind\":\"markup\",\"at\":\"tasks[#x]\"}]} | source.notes[0].at"
            })
    void a_value_of_the_wrong_shape_is_refused_by_place(String fields, String place) {
        assertThat(refusal(plan(fields))).contains(" " + place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "-1", "1e99", "1e999999999", "99999999999"})
    void a_note_may_say_nonsense_of_its_row(String row) throws Refusal {
        var forms = FormJson.read(plan("\"source\":{\"notes\":[{\"kind\":\"limit\",\"row\":" + row + "}]}"));
        assertThat(forms.getFirst().source().notes().getFirst().row()).isZero();
    }
}
