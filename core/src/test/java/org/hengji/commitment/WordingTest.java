package org.hengji.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final WordIndex FILLERS = new WordIndex(List.of("开展", "开展得", "活动", "的"));

    private final Wording wording = Wording.of(Rulesets.get("guangdong/2025"), "云汀市文化馆");

    private static Grams grams(String text) {
        return Grams.of(text, FILLERS);
    }

    @Test
    void the_longest_word_at_a_place_is_found() {
        assertThat(FILLERS.at("开展得好", 0)).isEqualTo("开展得");
        assertThat(FILLERS.at("开展活动", 0)).isEqualTo("开展");
        assertThat(FILLERS.at("开会", 0)).isEmpty();
        assertThat(FILLERS.at("好", 0)).isEmpty();
    }

    @Test
    void a_word_is_found_only_between_two_places() {
        assertThat(FILLERS.find("全年开展活动", 0, 6)).isEqualTo(2);
        assertThat(FILLERS.find("全年开展活动", 3, 6)).isEqualTo(4);
        assertThat(FILLERS.find("全年开展", 0, 3)).isEqualTo(-1);
        assertThat(FILLERS.isIn("全年开展", 0, 4)).isTrue();
        assertThat(FILLERS.isIn("全年")).isFalse();
    }

    @Test
    void fillers_digits_and_marks_part_what_stands_beside_them() {
        assertThat(grams("开展科普活动").size()).isEqualTo(1);
        assertThat(grams("科3普").isEmpty()).isTrue();
        assertThat(grams("科，普").isEmpty()).isTrue();
        assertThat(grams("").isEmpty()).isTrue();
    }

    @Test
    void blanks_part_nothing_and_pairs_count_once() {
        assertThat(grams("科 普").shared(grams("科普"))).isEqualTo(1);
        assertThat(grams("科普科普").size()).isEqualTo(2);
    }

    @Test
    void shares_are_of_the_first_text() {
        assertThat(grams("科普讲座").percentIn(grams("科普"))).isEqualTo(33);
        assertThat(grams("科普").percentIn(grams("科普讲座"))).isEqualTo(100);
        assertThat(grams("").percentIn(grams("科普"))).isZero();
        assertThat(grams("科普").meets(grams("讲座"))).isFalse();
    }

    @Test
    void pairs_can_be_taken_away() {
        assertThat(grams("科普讲座").without(grams("讲座")).size()).isEqualTo(2);
        assertThat(grams("科普").without(grams("讲座")).size()).isEqualTo(1);
    }

    @Test
    void large_texts_are_compared_exactly() {
        var text = new StringBuilder();
        for (var c = '一'; c < '一' + 900; c++) {
            text.append(c);
        }
        assertThat(grams(text.toString()).size()).isEqualTo(899);
        assertThat(grams(text.toString()).percentIn(grams(text.reverse().toString())))
                .isZero();
        assertThat(grams(text.substring(0, 450)).percentIn(grams(text.toString())))
                .isEqualTo(100);
    }

    @Test
    void the_owners_place_says_nothing() {
        assertThat(wording.of("云汀市").isEmpty()).isTrue();
        assertThat(wording.whole("云汀市").isEmpty()).isTrue();
        assertThat(wording.of("惠民演出").size()).isEqualTo(3);
    }

    @Test
    void fillers_count_where_the_whole_name_is_wanted() {
        assertThat(wording.of("活动人数").isEmpty()).isTrue();
        assertThat(wording.whole("活动人数").size()).isEqualTo(3);
    }

    @Test
    void an_owner_without_a_place_has_none() {
        var national = Wording.of(Rulesets.get("guangdong/2025"), "科学技术协会");
        assertThat(national.of("科学").size()).isEqualTo(1);
        assertThat(Wording.of(Rulesets.get("guangdong/2025"), "").of("科学").size())
                .isEqualTo(1);
    }

    @Test
    void a_text_meets_words_it_shares_a_pair_with_fillers_apart() {
        assertThat(wording.meets(wording.of("惠民演出"), "演出收入")).isTrue();
        assertThat(wording.meets(wording.of("惠民演出"), "惠及农民")).isFalse();
        assertThat(wording.meets(wording.whole("活动人数"), "活动人数")).isFalse();
    }
}
