package org.hengji.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WrapTest {

    private static List<String> lines(String text, double room) {
        return Wrap.lines(text, room).stream().map(Wrap.Line::text).toList();
    }

    @Test
    void a_line_holds_as_many_characters_as_have_room() {
        assertThat(lines("一二三四五六七", 3)).containsExactly("一二三", "四五六", "七");
    }

    @Test
    void no_line_begins_with_a_stop_or_ends_with_an_opening_bracket() {
        assertThat(lines("一二三，四五", 3)).containsExactly("一二", "三，四", "五");
        assertThat(lines("一二（三四）", 3)).containsExactly("一二", "（三", "四）");
    }

    @Test
    void numbers_and_latin_words_stay_whole() {
        assertThat(lines("完成12345个", 4)).containsExactly("完成", "12345个");
    }

    @Test
    void a_word_without_room_is_broken_rather_than_lost() {
        assertThat(String.join("", lines("abcdefghijklmnopqrstuvwxyz", 2))).isEqualTo("abcdefghijklmnopqrstuvwxyz");
    }

    @Test
    void lines_put_together_wrap_alike() {
        var lines = Wrap.lines("一二三四\n\n五六七，八", 3);
        assertThat(Wrap.lines(Wrap.text(lines), 3)).isEqualTo(lines);
    }

    @Test
    void characters_beyond_the_first_plane_are_not_cut() {
        assertThat(lines("𬭎𬭎𬭎", 2)).containsExactly("𬭎𬭎", "𬭎");
    }
}
