package org.hengji.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void a_han_character_takes_two_columns() {
        assertThat(Paragraph.lines("绩效目标ab", 8)).containsExactly("绩效目标", "ab");
    }

    @Test
    void a_line_never_begins_with_a_closing_mark() {
        assertThat(Paragraph.lines("绩效目标。表", 8)).containsExactly("绩效目", "标。表");
    }

    @Test
    void a_line_never_ends_with_an_opening_mark() {
        assertThat(Paragraph.lines("绩效目（标）", 8)).containsExactly("绩效目", "（标）");
    }

    @Test
    void a_number_and_its_sign_stay_together() {
        assertThat(Paragraph.lines("值为≥672.54 万元", 10)).containsExactly("值为", "≥672.54", "万元");
    }

    @Test
    void a_word_longer_than_the_line_is_cut() {
        assertThat(Paragraph.lines("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void nothing_reaches_the_terminal_that_it_would_obey() {
        assertThat(Paragraph.lines("a\u001b[2Jb\u202Ec\u009Bd", 80)).containsExactly("a\uFFFD[2Jb\uFFFDc\uFFFDd");
    }

    @Test
    void no_text_is_no_line() {
        assertThat(Paragraph.lines("", 10)).isEmpty();
    }
}
