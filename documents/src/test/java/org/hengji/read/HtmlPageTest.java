package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.read.Reading.cells;
import static org.hengji.read.Reading.grid;

import java.util.List;
import org.hengji.grid.Grid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlPageTest {

    @Test
    void text_and_tables_come_in_the_order_of_the_page() throws Refusal {
        var page = """
                <html><head><title>t</title><style>p{}</style></head><body><h1>绩效目标表</h1>单位<b>：万元</b>
                <table><caption>附件</caption><tr><th>甲<td>乙</table><p>说明<br>二</p><script>x</script><!-- y -->
                <table><tr><td>丙</table></body></html>""";
        assertThat(cells("a.xls", page))
                .containsExactly(
                        List.of("绩效目标表"),
                        List.of("单位：万元"),
                        List.of("附件"),
                        List.of("甲", "乙"),
                        List.of("说明"),
                        List.of("二"),
                        List.of("丙"));
        assertThat(grid("a.xls", page).format()).isEqualTo("html");
    }

    @Test
    void merged_cells_cover_their_places() throws Refusal {
        var page = "<table><tr><td rowspan=2>产出<td colspan=2>数量<td>z<tr><td>a<td>b</table>";
        assertThat(cells("", page)).containsExactly(List.of("产出", "数量", "^", "z"), List.of("^", "a", "b"));
        assertThat(grid("", page).rows().getFirst().cells())
                .startsWith(new Cell("产出", 1, 2, false), new Cell("数量", 2, 1, false), Cell.COVERED);
    }

    @Test
    void spans_that_lie_end_where_the_table_ends() throws Refusal {
        var page = "<table><tr><td rowspan=999999999 colspan=9999>甲<tr><td>乙<td>丙</table>";
        assertThat(grid("", page).width()).isLessThanOrEqualTo(Limits.COLUMNS);
        assertThat(cells("", "<table><tr><td colspan=1000>题<tr><td>a<td>b</table>"))
                .containsExactly(List.of("题", "^"), List.of("a", "b"));
        assertThat(grid("", "<table><tr><td colspan=x rowspan=-3>题<tr><td>a</table>")
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly(Cell.of("题"));
        assertThat(cells("", "<table><tr><td>a<td rowspan=0>b<tr><td>c<tr><td>d</table>"))
                .containsExactly(List.of("a", "b"), List.of("c", "^"), List.of("d", "^"));
    }

    @Test
    void a_cell_ends_where_one_from_above_begins() throws Refusal {
        assertThat(cells("", "<table><tr><td>a<td>b<td rowspan=2>c<tr><td colspan=5>d<tr><td>e</table>"))
                .containsExactly(List.of("a", "b", "c"), List.of("d", "^", "^"), List.of("e"));
        assertThat(cells("", "<table><tr><td>a<td>b<td rowspan=2>c<tr><td>d</table>"))
                .containsExactly(List.of("a", "b", "c"), List.of("d", "", "^"));
    }

    @Test
    void a_wrapper_is_taken_off_and_head_and_foot_stand_in_their_places() throws Refusal {
        var inner =
                "<table><tfoot><tr><td>尾<td>2</tfoot><tbody><tr><td>身<td>1</tbody><thead><tr><td>头<td>0</thead></table>";
        assertThat(cells("", "<table><tr><td colspan=3><div>导航</div>" + inner + "</td></tr><tr><td>页脚</table>"))
                .containsExactly(List.of("导航"), List.of("头", "0"), List.of("身", "1"), List.of("尾", "2"), List.of("页脚"));
        assertThat(cells("", "<table><tr><td>左<td>右" + inner + "</table>"))
                .startsWith(List.of("左", "右"), List.of("头", "0"));
    }

    @Test
    void what_is_hidden_is_not_read() throws Refusal {
        assertThat(
                        cells(
                                "",
                                "<table><tr style='display: none'><td>x<tr hidden><td>x<tr><td>a<span style='DISPLAY:NONE'>x</span></table>"))
                .containsExactly(List.of("a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "甲<br>乙 → 甲/乙",
                "<p>甲</p> <p>乙</p><p></p> → 甲/乙",
                "&lt;p&gt;甲&lt;/p&gt; → <p>甲</p>",
                "10<sup>2</sup>m<sup>x</sup> → 10²mx",
                "&nbsp;甲&nbsp; → \u00A0甲\u00A0",
                "a  b → a b",
                "<input value='5'><input type=hidden value=6> → 5",
                "<input type=checkbox checked>是<input type=radio>否 → ☑是□否",
                "<select><option>一<option selected>二</select> → 二",
            })
    void a_cell_reads_as_it_is_shown(String written, String read) throws Refusal {
        assertThat(cells("", "<table><tr><td>" + written + "<td>.</table>")
                        .getFirst()
                        .getFirst())
                .isEqualTo(read.replace('/', '\n').replace("<\n", "</"));
    }

    @Test
    void line_ends_of_the_source_are_no_spaces_between_characters() throws Refusal {
        assertThat(cells("", "<table><tr><td>整体\n 绩效\nABC 目标<td>&nbsp;</table>"))
                .containsExactly(List.of("整体绩效 ABC 目标", ""));
    }
}
