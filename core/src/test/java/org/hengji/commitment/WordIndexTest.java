package org.hengji.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    @Test
    void an_empty_list_finds_nothing() {
        var none = new WordIndex(List.of());
        assertThat(none.at("开展", 0)).isEmpty();
        assertThat(none.isIn("开展")).isFalse();
        assertThat(none.beginnings().isEmpty()).isTrue();
    }

    @Test
    void the_longest_word_wins_however_the_list_is_ordered() {
        for (var list : List.of(List.of("开展", "开展得", "开"), List.of("开", "开展得", "开展"))) {
            var words = new WordIndex(list);
            assertThat(words.at("开展得好", 0)).isEqualTo("开展得");
            assertThat(words.at("开展好", 0)).isEqualTo("开展");
            assertThat(words.at("开会", 0)).isEqualTo("开");
        }
    }

    @Test
    void every_word_of_a_long_list_is_found_and_none_other() {
        var list = IntStream.range('一', '一' + 300).mapToObj(Character::toString).collect(Collectors.toList());
        var words = new WordIndex(list);
        assertThat(list).allSatisfy(word -> assertThat(words.at(word, 0)).isEqualTo(word));
        assertThat(IntStream.range('一' + 300, '一' + 900).mapToObj(Character::toString))
                .allSatisfy(other -> assertThat(words.at(other, 0)).isEmpty());
    }

    @Test
    void beginnings_are_first_characters_and_a_copy() {
        var words = new WordIndex(List.of("开展", "活动"));
        words.beginnings().clear();
        assertThat(words.beginnings().stream().mapToObj(Character::toString)).containsExactly("开", "活");
    }

    @Test
    void a_word_must_end_before_the_end_of_the_stretch() {
        var words = new WordIndex(List.of("开展"));
        assertThat(words.find("全年开展", 0, 4)).isEqualTo(2);
        assertThat(words.find("全年开展", 0, 3)).isEqualTo(-1);
        assertThat(words.isIn("开展全年", 0, 2)).isTrue();
        assertThat(words.isIn("全年开展")).isTrue();
    }
}
