package org.hengji.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GramsTest {

    private static final String LONG = "科普讲座进校园";

    private final WordIndex fillers = new WordIndex(List.of("开展"));

    private Grams grams(String text) {
        return Grams.of(text, fillers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"㐀㐀", "鿿鿿", "AZ", "ZA", "az", "za"})
    void han_and_latin_letters_make_words(String pair) {
        assertThat(grams(pair).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"科0普", "科@普", "科[普", "科`普", "科{普", "科。普", "㏿㏿", "ꀀꀀ", "科开展普"})
    void whatever_else_stands_between_parts(String pair) {
        assertThat(grams(pair).isEmpty()).isTrue();
    }

    @Test
    void two_texts_meet_in_one_pair_whichever_is_the_longer() {
        assertThat(grams(LONG).meets(grams("讲座"))).isTrue();
        assertThat(grams("讲座").meets(grams(LONG))).isTrue();
        assertThat(grams(LONG).meets(grams("座讲"))).isFalse();
        assertThat(grams("座讲").meets(grams(LONG))).isFalse();
        assertThat(grams("讲座").meets(grams("讲座"))).isTrue();
        assertThat(grams("").meets(grams("讲座"))).isFalse();
    }

    @Test
    void a_plain_text_meets_alike() {
        assertThat(grams(LONG).meets("听讲座", fillers)).isTrue();
        assertThat(grams(LONG).meets("听座讲", fillers)).isFalse();
        assertThat(grams(LONG).meets("讲开展座", fillers)).isFalse();
        assertThat(grams(LONG).meets("", fillers)).isFalse();
    }

    @Test
    void shared_pairs_are_the_same_from_both_sides() {
        assertThat(grams(LONG).shared(grams("科普讲座"))).isEqualTo(3);
        assertThat(grams("科普讲座").shared(grams(LONG))).isEqualTo(3);
        assertThat(grams(LONG).percentIn(grams("科普讲座"))).isEqualTo(50);
    }

    @Test
    void what_is_taken_away_is_gone_and_the_rest_stays_in_order() {
        var rest = grams(LONG).without(grams("讲座"));
        assertThat(rest.size()).isEqualTo(5);
        assertThat(rest.meets(grams("讲座"))).isFalse();
        assertThat(rest.percentIn(grams(LONG))).isEqualTo(100);
    }
}
