package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.read.Reading.cells;
import static org.hengji.read.Reading.grid;
import static org.hengji.read.Reading.numbers;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownTest {

    private static final String FORM = """
            # 绩效目标表 #

            （2023年度）

            | 指标 | 值 |
            |:---|---:|
            | 次数 | ≥5 |
            | - | -- |
            金额 | 1
            ---
            单位：万元 | 说明
            """;

    @Test
    void a_dash_that_answers_in_a_cell_of_its_own_makes_no_table() throws Refusal {
        assertThat(cells("a.txt", "执行率 |\n96% |\n- |\n得分 |\n"))
                .map(List::getFirst)
                .containsExactly("执行率", "96%", "-", "得分");
    }

    @Test
    void a_table_stands_between_lines_of_text() throws Refusal {
        assertThat(cells("a.md", FORM))
                .containsExactly(
                        List.of("绩效目标表"),
                        List.of(""),
                        List.of("（2023年度）"),
                        List.of(""),
                        List.of("指标", "值"),
                        List.of("次数", "≥5"),
                        List.of("-", "--"),
                        List.of("金额", "1"),
                        List.of(""),
                        List.of("单位：万元 | 说明"));
        assertThat(numbers("a.md", FORM)).containsExactly(1, 2, 3, 4, 5, 7, 8, 9, 10, 11);
    }

    @Test
    void content_tells_markdown_without_a_name() throws Refusal {
        assertThat(grid("", FORM).format()).isEqualTo("markdown");
        assertThat(grid("a.md", "只有文字").hasCells()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "a\\|b → a|b",
                "**合计** → 合计",
                "`x|y`z → `x",
                "`<p>` → <p>",
                "（≥**人次/户） → （≥**人次/户）",
                "**甲**与**乙** → **甲**与**乙**",
                "** → **",
                "<p>甲</p> → <p>甲</p>",
                "&lt;p&gt;甲 → <p>甲",
                "A&amp;B & C → A&B & C",
                "\\*\\*人次 → **人次",
                "C:\\目录 → C:\\目录",
                "\\&lt; → &lt;",
            })
    void marks_go_only_when_they_wrap_the_cell(String written, String read) throws Refusal {
        assertThat(grid("a.md", "| 列 | 二 |\n|---|---|\n| " + written + " | 2 |\n")
                        .rows()
                        .getLast()
                        .text(0))
                .isEqualTo(read);
    }

    @Test
    void breaks_inside_a_cell_are_line_ends() throws Refusal {
        assertThat(cells("a.md", "| 甲<br>乙<BR />丙<brx> |\n")).containsExactly(List.of("甲\n乙\n丙<brx>"));
    }
}
