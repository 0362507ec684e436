package org.hengji.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldsTest {

    @ParameterizedTest
    @CsvSource({
        "１２．５％, 12.5%",
        "＞＝８, >=8",
        "≧8, ≥8",
        "⩾8, ≥8",
        "≦8, ≤8",
        "⩽8, ≤8",
        "﹥8, >8",
        "﹤8, <8",
        "﹦8, =8",
        "═8, =8",
        "＝8, =8",
        "≅3, ~3",
        "≈3, ~3",
        "≃3, ~3",
        "≒3, ~3",
        "∼3, ~3",
        "90〜95, 90~95",
        "90～95, 90~95",
        "−5, -5",
        "18—54, 18-54",
        "18–54, 18-54",
        "18‑54, 18-54",
        "18―54, 18-54",
        "18─54, 18-54",
        "5﹪, 5%",
        "（万元）, (万元)",
        "【万元】, (万元)",
        "〔万元〕, (万元)",
        "﹙万元﹚, (万元)",
        "1∶15, 1:15",
        "元∕人, 元/人",
        "元•人, 元·人",
        "1﹒5, 1.5",
    })
    void one_sign_for_what_looks_alike(String printed, String folded) {
        assertThat(Folds.marks(printed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10²", "½", "①", "Ⅻ", "㈠", "㎡", "1/2", "優", "ﬁ", "１２"})
    void nothing_else_is_folded_and_least_of_all_by_nfkc(String text) {
        var folded = Folds.marks(text);

        assertThat(folded).isEqualTo(text.equals("１２") ? "12" : text);
    }

    @Test
    void every_blank_is_one_kind_and_invisible_characters_are_gone() {
        assertThat(Folds.marks("≥\u00A09\u30000\u2007%\u202F\t\r\n\u0085\u2028"))
                .isEqualTo("≥ 9 0 %      ");
        assertThat(Folds.marks("\uFEFF≥\u200B9\u200D0\u2060%\u00AD\u202E\u2066\uFE0F\u061C\u034F\u180E"))
                .isEqualTo("≥90%");
        assertThat(Folds.label(" 服务对象\u3000满意度\u200B指标 ")).isEqualTo("服务对象满意度指标");
    }

    @Test
    void what_needs_no_folding_is_returned_as_it_is() {
        var text = "≥90 服务对象 (满意度)";

        assertThat(Folds.marks(text)).isSameAs(text);
    }

    @Test
    void radicals_and_compatibility_forms_are_the_characters_they_look_like() {
        assertThat(Folds.label("⽬标")).isEqualTo("目标");
        assertThat(Folds.label("⼀级指标")).isEqualTo("一级指标");
        assertThat(Folds.label("\uF90A额")).isEqualTo("金额");
        assertThat(Folds.stored("\uF90A额⽬标")).isEqualTo("金额目标");
        assertThat(Folds.hasRadical("目标⽬")).isTrue();
        assertThat(Folds.hasRadical("目标\uF90A")).isFalse();
    }

    @Test
    void compatibility_ideographs_without_a_plain_form_stay() {
        assertThat(Folds.label("\uFA0E")).isEqualTo("\uFA0E");
        assertThat(Folds.label("\uFAFF")).isEqualTo("\uFAFF");
        assertThat(Folds.label("\uFB00")).isEqualTo("\uFB00");
    }

    @Test
    void stored_text_is_composed_and_keeps_width_and_blanks() {
        assertThat(Folds.stored("e\u0301　１２²")).isEqualTo("\u00E9　１２²");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\u200B\uFEFF", "\t\n", "\u0000", "\u3164"})
    void what_shows_nothing_is_blank(String text) {
        assertThat(Folds.isBlank(text)).isTrue();
    }

    @Test
    void what_shows_anything_is_not_blank() {
        assertThat(Folds.isBlank("\u00A00")).isFalse();
    }

    @Test
    void a_stack_of_marks_that_no_language_builds_is_left_alone() {
        var stack = "e" + "\u0301\u0315".repeat(10_000);

        assertThat(Folds.stored(stack)).isSameAs(stack);
        assertThat(Folds.stored("e" + "\u0301".repeat(60))).startsWith("\u00E9");
        assertThat(Folds.stored("e" + "\u0301".repeat(61))).startsWith("e");
    }

    @Test
    @Tag("timed")
    void a_stack_of_marks_takes_no_longer_than_a_glance() {
        var stack = "e" + "\u0301\u0315".repeat(10_000);

        assertThat(Fastest.of(() -> Folds.stored(stack))).isLessThan(Fastest.A_GLANCE);
    }

    @Property
    void folding_twice_changes_nothing_more(@ForAll String text) {
        assertThat(Folds.marks(Folds.marks(text))).isEqualTo(Folds.marks(text));
        assertThat(Folds.label(Folds.marks(text))).isEqualTo(Folds.label(text));
        assertThat(Folds.stored(Folds.stored(text))).isEqualTo(Folds.stored(text));
    }

    @Property
    void a_label_holds_no_blank_and_blankness_is_an_empty_label(@ForAll String text) {
        assertThat(Folds.label(text)).doesNotContain(" ");
        assertThat(Folds.isBlank(text)).isEqualTo(Folds.label(text).isEmpty());
    }

    @Property
    void stored_text_is_nfc(@ForAll String text) {
        assertThat(Normalizer.isNormalized(Folds.stored(text), Normalizer.Form.NFC))
                .isTrue();
    }
}
