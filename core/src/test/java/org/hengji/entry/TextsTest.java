package org.hengji.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Cell;
import org.hengji.number.Fastest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "<p>正文</p>, 正文",
        "<P class=\"x\">正文</P>, 正文",
        "甲<br/>乙, 甲|乙",
        "甲<br />乙, 甲|乙",
        "<p>甲</p><p>乙</p>, 甲|乙",
        "甲&nbsp;乙, 甲 乙",
        "&lt;10&gt;&amp;&quot;&apos;, <10>&\"'",
        "&#30002;&#x4E59;, 甲乙",
        "甲<!-- 注 -->乙, 甲乙",
        "<span style='a'>甲</span>, 甲",
        "<h1>甲</h1>, 甲",
    })
    void markup_is_taken_off(String raw, String plain) {
        assertThat(Texts.hasMarkup(raw)).isTrue();
        assertThat(Texts.read(raw)).isEqualTo(Cell.known(plain.replace('|', '\n'), raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<10天", "A<甲>C", "甲&乙", "a < b > c", "&foo;", "<自评>", "3<5且5>3"})
    void what_only_looks_like_markup_stays(String raw) {
        assertThat(Texts.hasMarkup(raw)).isFalse();
        assertThat(Texts.plain(raw)).isEqualTo(raw);
    }

    @Test
    void a_character_that_is_none_is_dropped() {
        assertThat(Texts.plain("甲&#0;乙&#x1FFFF;&#999999;丙&#xFFFFF;"))
                .startsWith("甲乙")
                .endsWith("丙\uDBBF\uDFFF");
        assertThat(Texts.plain("甲&#1;乙&#999999;")).doesNotContain("&#");
    }

    @Test
    void text_is_composed_and_radicals_are_characters() {
        assertThat(Texts.read(" ⽬标e\u0301 ")).isEqualTo(Cell.known("目标\u00E9", " ⽬标e\u0301 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u00A0", "\u200B"})
    void nothing_is_blank(String raw) {
        assertThat(Texts.read(raw)).isEqualTo(Cell.blank());
    }

    @Test
    void a_dash_alone_is_an_answer_and_a_long_text_is_refused() {
        assertThat(Texts.read(" —— ")).isEqualTo(new Cell.NotApplicable<>("——"));
        assertThat(Texts.read("—————")).isInstanceOf(Cell.Known.class);
        assertThat(Texts.read("字".repeat(20_000))).isInstanceOf(Cell.Known.class);
        assertThat(Texts.read("字".repeat(20_001)))
                .isEqualTo(new Cell.Unreadable<>("字".repeat(20_001), "文字有 20001 个字符，超过 20000 个"));
    }

    @ParameterizedTest
    @Tag("timed")
    @ValueSource(strings = {"<p ", "<br", "<!--", "&#", "<", "<p a=", "e\u0301", "\u0315\u0300", "<p>", "<p \t"})
    void no_text_is_read_in_more_than_a_few_looks(String part) {
        var text = part.repeat(20_000 / part.length());
        var spread = part + " ".repeat(20_000 - part.length());

        assertThat(Fastest.of(() -> Texts.read(text))).isLessThan(Fastest.A_GLANCE.multipliedBy(20));
        assertThat(Fastest.of(() -> Texts.read(spread + "x"))).isLessThan(Fastest.A_GLANCE.multipliedBy(20));
    }
}
