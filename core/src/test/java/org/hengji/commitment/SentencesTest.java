package org.hengji.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void quotations_and_titles_become_blanks_of_the_same_length() {
        assertThat(Sentences.unquoted("落实“四服务”和《方案》。")).isEqualTo("落实    ”和   》。");
    }

    @Test
    void an_opening_mark_without_partner_or_far_from_it_hides_nothing() {
        assertThat(Sentences.unquoted("落实“四服务")).isEqualTo("落实“四服务");
        var far = "“" + "长".repeat(60) + "”";
        assertThat(Sentences.unquoted(far)).isEqualTo(far);
        assertThat(Sentences.unquoted("“" + "长".repeat(59) + "”")).isEqualTo(" ".repeat(60) + "”");
    }

    @Test
    void clauses_end_at_every_mark_sentences_at_the_strong_ones() {
        var text = Sentences.folded("先。一、二，三；四");
        assertThat(Sentences.clauseStart(text, 5)).isEqualTo(4);
        assertThat(Sentences.clauseEnd(text, 4)).isEqualTo(5);
        assertThat(Sentences.listStart(text, 5)).isEqualTo(2);
        assertThat(Sentences.listEnd(text, 2)).isEqualTo(5);
        assertThat(Sentences.listEnd(text, 6)).isEqualTo(7);
        assertThat(Sentences.sentenceStart(text, 6)).isEqualTo(2);
        assertThat(Sentences.sentenceEnd(text, 4)).isEqualTo(7);
        assertThat(Sentences.sentenceEnd(text, 8)).isEqualTo(9);
    }

    @Test
    void a_text_falls_into_sentences() {
        assertThat(Sentences.sentences(Sentences.folded("一，二。三；四\n五"))).containsExactly("一,二", "三", "四", "五");
        assertThat(Sentences.sentences("")).isEmpty();
    }

    @Test
    void the_first_joint_is_taken() {
        assertThat(Sentences.joint("甲和乙与丙", 0, 5, 9)).isEqualTo(1);
        assertThat(Sentences.joint("甲和乙与丙", 2, 5, 9)).isEqualTo(3);
        assertThat(Sentences.joint("甲乙", 0, 2, 9)).isEqualTo(9);
    }
}
