package org.hengji.recognise.tape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TwoColumnsTest {

    private static TwoColumns of(String text) {
        return TwoColumns.ofLines(
                text.lines().map(line -> List.of(line.split(" "))).toList());
    }

    @Test
    void a_word_goes_on_with_the_text_that_is_not_finished() {
        var parted = of("""
            1.举办演出五十场，服务群众 1.全年举办演出五十二场。
            三万人次。 2.开展公益培训二十期。
            2.开展公益培训二十期。
            """);
        assertThat(parted.left()).isEqualTo("1.举办演出五十场，服务群众三万人次。\n2.开展公益培训二十期。");
        assertThat(parted.right()).isEqualTo("1.全年举办演出五十二场。\n2.开展公益培训二十期。");
        assertThat(parted.isCertain()).isTrue();
    }

    @Test
    void list_numbers_tell_whose_line_it_is() {
        var parted = of("""
            1.修缮校舍三栋。 1.年内修缮
            2.更新课桌椅。 校舍三栋。
            3.添置图书。 2.更新课桌
            椅四百套。
            3.添置图书。
            """);
        assertThat(parted.left()).isEqualTo("1.修缮校舍三栋。\n2.更新课桌椅。\n3.添置图书。");
        assertThat(parted.right()).isEqualTo("1.年内修缮校舍三栋。\n2.更新课桌椅四百套。\n3.添置图书。");
        assertThat(parted.isCertain()).isTrue();
    }

    @Test
    void a_closing_quote_ends_its_text() {
        var parted = of("""
            "1.清理河道十公里。 "1.清理河道
            " 十公里，保持
            水面清洁。"
            """);
        assertThat(parted.left()).isEqualTo("\"1.清理河道十公里。\"");
        assertThat(parted.right()).isEqualTo("\"1.清理河道十公里，保持水面清洁。\"");
        assertThat(parted.isCertain()).isTrue();
    }

    @Test
    void an_open_quote_goes_on_with_what_closes_it() {
        var parted = of("""
            1.推进“一网通办”。 1.推进政务服务“
            2.压缩办理时限。 一网通办”。
            2.压缩办理时限。
            """);
        assertThat(parted.left()).isEqualTo("1.推进“一网通办”。\n2.压缩办理时限。");
        assertThat(parted.right()).isEqualTo("1.推进政务服务“一网通办”。\n2.压缩办理时限。");
    }

    @Test
    void two_texts_that_both_might_go_on_are_not_certain() {
        assertThat(of("""
                        保障机关运转和 保障机关运转和
                        各项工作开展
                        """).isCertain()).isFalse();
    }
}
