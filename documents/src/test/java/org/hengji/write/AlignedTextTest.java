package org.hengji.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hengji.grid.Grid;
import org.junit.jupiter.api.Test;

final class AlignedTextTest {

    private static Grid grid(String... rows) {
        var made = IntStream.range(0, rows.length)
                .mapToObj(i -> new Grid.Row(
                        i + 1,
                        Arrays.stream(rows[i].split("\\|", -1))
                                .map(Grid.Cell::of)
                                .toList()))
                .toList();
        return new Grid("text", true, made, List.of());
    }

    private static List<String> lines(String... rows) {
        return AlignedText.write(grid(rows)).lines().toList();
    }

    @Test
    void a_han_character_is_two_columns_wide() {
        assertThat(lines("名称|值", "ab|1", "演出|2")).containsExactly("名称  值", "ab    1", "演出  2");
    }

    @Test
    void full_width_punctuation_and_rare_characters_are_wide_too() {
        assertThat(lines("（）|1", "𠀀|2", "≥%|3")).containsExactly("（）  1", "𠀀    2", "≥%    3");
    }

    @Test
    void a_row_of_one_cell_runs_across_and_widens_nothing() {
        assertThat(lines("一个很长很长的标题", "a|b")).containsExactly("一个很长很长的标题", "a  b");
    }

    @Test
    void a_long_cell_runs_over_several_lines() {
        var lines = lines("字".repeat(40) + "|甲", "乙|丙");
        assertThat(lines)
                .containsExactly("字".repeat(18) + "  甲", "字".repeat(18), "字".repeat(4), "乙" + " ".repeat(36) + "丙");
    }

    @Test
    void a_line_break_in_a_cell_is_a_blank() {
        assertThat(lines("甲\n乙|1", "丙|2")).containsExactly("甲 乙  1", "丙     2");
    }

    @Test
    void nothing_trails_at_the_end_of_a_line() {
        assertThat(lines("甲|乙", "丙|")).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void a_blank_row_is_a_blank_line() {
        assertThat(lines("甲|乙", "", "丙|丁")).containsExactly("甲  乙", "", "丙  丁");
    }
}
