package org.hengji.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DataTest {

    private static Data data(Object value) {
        return new Data("some.yaml", value);
    }

    @Test
    void values_are_found_by_their_keys() {
        var data = data(Map.of("name", "甲", "units", List.of("人", "场"), "rate", "0.005"));
        assertThat(data.get("name").text()).isEqualTo("甲");
        assertThat(data.get("rate").number()).isEqualByComparingTo("0.005");
        assertThat(data.texts("units")).containsExactly("人", "场");
        assertThat(data.texts("nothing")).isEmpty();
        assertThat(data.text("nothing", "乙")).isEqualTo("乙");
        assertThat(data.find("nothing")).isEmpty();
    }

    @Test
    void the_entries_of_a_map_keep_their_order_and_their_place() {
        var map = Data.resource("rulesets/national/2020/taxonomy.yaml")
                .get("taxonomy")
                .get("trees")
                .map();
        assertThat(map.keySet()).containsExactly("classic", "core");
        assertThat(map.get("core").place()).endsWith("taxonomy/trees/core");
    }

    @Test
    void what_is_wrong_is_said_with_its_place() {
        assertThatIllegalStateException()
                .isThrownBy(() -> data(Map.of("name", List.of())).get("name").text())
                .withMessageContaining("some.yaml/name should be a text");
        assertThatIllegalStateException().isThrownBy(() -> data("x").map()).withMessageContaining("a map");
        assertThatIllegalStateException().isThrownBy(() -> data("x").list()).withMessageContaining("a list");
        assertThatIllegalStateException().isThrownBy(() -> data("x").number()).withMessageContaining("a number");
        assertThatIllegalStateException().isThrownBy(() -> data("x").get("y")).withMessageContaining("a map with y");
    }

    @Test
    void a_resource_that_is_not_there_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Data.resource("nothing.yaml"))
                .withMessageContaining("nothing.yaml");
    }

    @Test
    void maps_merge_key_by_key() {
        var merged = data(Map.of("a", Map.of("x", "1"), "b", "new"))
                .over(data(Map.of("a", Map.of("y", "2"), "b", "old", "c", "3")));
        assertThat(merged.value()).isEqualTo(Map.of("a", Map.of("x", "1", "y", "2"), "b", "new", "c", "3"));
    }

    @Test
    void a_list_replaces_a_list() {
        assertThat(data(Map.of("a", List.of("1")))
                        .over(data(Map.of("a", List.of("2", "3"))))
                        .value())
                .isEqualTo(Map.of("a", List.of("1")));
    }

    @Test
    void null_removes() {
        assertThat(data(Map.of("a", Map.of("x", "null")))
                        .over(data(Map.of("a", Map.of("x", "1", "y", "2"))))
                        .value())
                .isEqualTo(Map.of("a", Map.of("y", "2")));
    }

    @Test
    void a_map_may_take_the_place_of_a_text_and_a_text_of_a_map() {
        assertThat(data(Map.of("a", Map.of("x", "1")))
                        .over(data(Map.of("a", "old")))
                        .value())
                .isEqualTo(Map.of("a", Map.of("x", "1")));
        assertThat(data(Map.of("a", "new"))
                        .over(data(Map.of("a", Map.of("x", "1"))))
                        .value())
                .isEqualTo(Map.of("a", "new"));
    }
}
