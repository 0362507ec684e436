package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.read.Reading.cells;
import static org.hengji.read.Reading.grid;
import static org.hengji.read.Reading.numbers;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlainTextTest {

    @Test
    void tabs_part_cells_and_empty_ones_stay() throws Refusal {
        assertThat(cells("a.txt", "表\n\n部门\t科协\t\n\t672.54\n"))
                .containsExactly(List.of("表"), List.of(""), List.of("部门", "科协", ""), List.of("", "672.54"));
        assertThat(grid("a.txt", "部门\t科协").format()).isEqualTo("text");
    }

    @Test
    void every_line_end_counts_as_a_line() throws Refusal {
        assertThat(numbers("", "甲\t1\r\n乙\r丙\n\n丁\u2028戊")).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_quoted_cell_holds_tabs_lines_and_doubled_quotes() throws Refusal {
        var text = "目标\t\"一、甲\r\n二、\"\"乙\"\"\t丙\"\t尾\n下一行\t1\n";
        assertThat(cells("-", text)).containsExactly(List.of("目标", "一、甲\n二、\"乙\"\t丙", "尾"), List.of("下一行", "1"));
        assertThat(numbers("-", text)).containsExactly(1, 3);
    }

    @Test
    void a_quote_that_does_not_close_its_cell_is_a_quote() throws Refusal {
        assertThat(cells("-", "\"十四五\"规划\t\"未完\n次\t5\n"))
                .containsExactly(List.of("\"十四五\"规划", "\"未完"), List.of("次", "5"));
    }

    @Test
    void a_quote_reaches_two_hundred_lines() throws Refusal {
        assertThat(cells("-", "a\t\"" + "b\n".repeat(199) + "\"\n")).hasSize(1);
        assertThat(cells("-", "a\t\"" + "b\n".repeat(300) + "\"\n")).hasSize(301);
    }

    @Test
    void pipes_part_cells_when_there_is_no_tab() throws Refusal {
        var text = "绩效目标表\n产出 | 数量指标 | 次数 | ≥5 | |||\n| 效益 |  | x |\n|\n";
        assertThat(cells("a.txt", text))
                .containsExactly(
                        List.of("绩效目标表"), List.of("产出", "数量指标", "次数", "≥5"), List.of("", "效益", "", "x"), List.of(""));
        assertThat(cells("a.txt", "| 效益 | x |\n| 产出 | y |\n")).containsExactly(List.of("效益", "x"), List.of("产出", "y"));
        assertThat(grid("a.txt", text).hasCells()).isTrue();
    }

    @Test
    void running_text_keeps_its_lines() throws Refusal {
        var text = "年度目标  完成情况\n“A|B”一处　空格\n\"引文\n完\"\n";
        assertThat(cells("", text))
                .containsExactly(List.of("年度目标  完成情况"), List.of("“A|B”一处　空格"), List.of("\"引文"), List.of("完\""));
        assertThat(grid("", text).hasCells()).isFalse();
    }

    @Test
    void blanks_of_unicode_and_markup_stay() throws Refusal {
        assertThat(cells("a.txt", "\u00A0甲\u3000\t<p>乙</p>\u200B"))
                .containsExactly(List.of("\u00A0甲\u3000", "<p>乙</p>\u200B"));
    }
}
