package org.hengji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.read.docx.WordFiles.cell;
import static org.hengji.read.docx.WordFiles.cells;
import static org.hengji.read.docx.WordFiles.docx;
import static org.hengji.read.docx.WordFiles.grid;
import static org.hengji.read.docx.WordFiles.paragraph;
import static org.hengji.read.docx.WordFiles.row;
import static org.hengji.read.docx.WordFiles.run;
import static org.hengji.read.docx.WordFiles.table;

import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocxFileTest {

    private static final String DOWN = "<w:vMerge w:val='restart'/>";
    private static final String GOES_ON = "<w:vMerge/>";

    @Test
    void text_and_tables_come_in_the_order_of_the_document() throws Refusal {
        assertThat(cells(paragraph("绩效目标表") + table(row(cell("甲"), cell("乙"))) + paragraph("填表人：") + paragraph("")))
                .containsExactly(List.of("绩效目标表"), List.of("甲", "乙"), List.of("填表人："));
        assertThat(grid(docx(paragraph("只有文字"))).hasCells()).isFalse();
    }

    @Test
    void merged_cells_cover_their_places() throws Refusal {
        var body = table(
                row(cell(DOWN, "产出"), cell("<w:gridSpan w:val='2'/>", "数量"), cell("z")),
                row(cell(GOES_ON, ""), cell("a"), cell("b"), cell("c")));
        assertThat(cells(body)).containsExactly(List.of("产出", "数量", "^", "z"), List.of("^", "a", "b", "c"));
        assertThat(grid(docx(body)).rows().getFirst().cells())
                .startsWith(new Grid.Cell("产出", 1, 2, false), new Grid.Cell("数量", 2, 1, false));
    }

    @Test
    void a_merge_that_goes_on_from_nothing_begins_a_cell() throws Refusal {
        assertThat(cells(table(row(cell(GOES_ON, "a"), cell("b")), row(cell("c"), cell("d")))))
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void a_blank_cell_without_a_line_above_it_belongs_to_the_label_there() throws Refusal {
        var label = cell("<w:tcBorders><w:bottom w:val='nil'/></w:tcBorders>", "绩效指标");
        var below = cell("<w:tcBorders><w:top w:val='nil'/></w:tcBorders>", "");
        assertThat(cells(table(row(label, cell("a")), row(below, cell("b")))))
                .containsExactly(List.of("绩效指标", "a"), List.of("^", "b"));
        var told = cell("<w:tcBorders><w:top w:val='nil'/></w:tcBorders>", "满意度");
        assertThat(cells(table(row(label, cell("a")), row(told, cell("b")))))
                .containsExactly(List.of("绩效指标", "a"), List.of("满意度", "b"));
    }

    @Test
    void a_line_not_named_among_others_is_open_unless_the_table_draws_it() throws Refusal {
        var label = cell("<w:tcBorders><w:top w:val='single'/><w:left w:val='single'/></w:tcBorders>", "绩效指标");
        var below = cell("<w:tcBorders><w:left w:val='single'/><w:bottom w:val='single'/></w:tcBorders>", "");
        var rows = row(label, cell("a")) + row(below, cell("b"));
        assertThat(cells(table(rows))).containsExactly(List.of("绩效指标", "a"), List.of("^", "b"));
        var drawn = "<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val='single'/></w:tblBorders></w:tblPr>" + rows
                + "</w:tbl>";
        assertThat(cells(drawn)).containsExactly(List.of("绩效指标", "a"), List.of("", "b"));
    }

    @Test
    void cells_merged_the_old_way_belong_to_the_first() throws Refusal {
        assertThat(cells(table(
                        row(cell("<w:hMerge w:val='restart'/>", "题"), cell("<w:hMerge/>", "")),
                        row(cell("a"), cell("b")))))
                .containsExactly(List.of("题", "^"), List.of("a", "b"));
    }

    @Test
    void columns_left_free_before_a_row_are_blank() throws Refusal {
        assertThat(cells(table(
                        row(cell("a"), cell("b"), cell("c")),
                        "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("d") + cell("e") + "</w:tr>")))
                .containsExactly(List.of("a", "b", "c"), List.of("", "d", "e"));
    }

    @Test
    void edges_dragged_aside_by_a_hair_part_no_columns() throws Refusal {
        var grid = "<w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='60'/><w:gridCol w:w='2000'/></w:tblGrid>";
        var body = "<w:tbl>" + grid + row(cell("a"), cell("<w:gridSpan w:val='2'/>", "b"))
                + row(cell("<w:gridSpan w:val='2'/>", "c"), cell("d")) + "</w:tbl>";
        assertThat(cells(body)).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void tables_with_the_same_edges_and_nothing_between_are_one() throws Refusal {
        var first =
                "<w:tbl><w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='1000'/><w:gridCol w:w='2000'/></w:tblGrid>"
                        + row(cell("a"), cell("b"), cell("c")) + "</w:tbl>";
        var second = "<w:tbl><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/></w:tblGrid>"
                + row(cell("d"), cell("e")) + "</w:tbl>";
        assertThat(cells(first + "<w:p/>" + second)).containsExactly(List.of("a", "b", "c"), List.of("d", "^", "e"));
        assertThat(cells(first + paragraph("另一张") + second))
                .containsExactly(List.of("a", "b", "c"), List.of("另一张"), List.of("d", "e"));
    }

    @Test
    void a_frame_is_taken_off_and_a_table_beside_text_comes_below_it() throws Refusal {
        var inner = table(row(cell("a"), cell("b")));
        assertThat(cells(table(row("<w:tc>" + paragraph("题") + inner + "</w:tc>"))))
                .containsExactly(List.of("题"), List.of("a", "b"));
        assertThat(cells(table(row(cell("左"), "<w:tc>" + paragraph("右") + inner + "</w:tc>"))))
                .containsExactly(List.of("左", "右"), List.of("a", "b"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "<w:r><w:t>2</w:t></w:r><w:r><w:t>025年</w:t></w:r> → 2025年",
                "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r> → 甲/乙",
                "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r> → 甲 乙",
                "<w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del> → 增",
                "<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink> → 链接",
                "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt> → 控件",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=1+2</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r> → 3",
                "<w:fldSimple w:instr='DATE'><w:r><w:t>5月</w:t></w:r></w:fldSimple> → 5月",
                "<w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r> → 10²",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>显</w:t></w:r> → 显",
                "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r><w:r><w:t>是</w:t></w:r> → ☑是",
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/></w:checkBox></w:ffData></w:fldChar></w:r> → □",
            })
    void a_cell_reads_as_it_is_shown(String written, String read) throws Refusal {
        assertThat(cells(table(row("<w:tc><w:p>" + written + "</w:p></w:tc>", cell("."))))
                        .getFirst()
                        .getFirst())
                .isEqualTo(read.replace('/', '\n'));
    }

    @Test
    void a_title_in_a_text_box_stands_before_its_paragraph() throws Refusal {
        var box = "<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>" + paragraph("绩效目标表")
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + paragraph("绩效目标表")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(cells("<w:p>" + box + run("正文") + "</w:p>")).containsExactly(List.of("绩效目标表"), List.of("正文"));
    }

    @Test
    void what_is_left_out_is_said() throws Refusal {
        var deleted = "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del>" + run("y") + "</w:p>";
        assertThat(grid(docx(deleted)).notes()).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo("skipped");
            assertThat(remark.why()).contains("修订");
        });
        var row = "<w:tr><w:trPr><w:del/></w:trPr>" + cell("旧") + "</w:tr>";
        assertThat(cells(table(row, row(cell("新"))))).containsExactly(List.of("新"));
        assertThat(grid(docx(paragraph("a") + "<w:altChunk/>"))
                        .notes()
                        .getFirst()
                        .why())
                .contains("altChunk");
        assertThat(grid(docx("<w:p><w:pPr><w:numPr/></w:pPr>" + run("a") + "</w:p>"))
                        .notes()
                        .getFirst()
                        .why())
                .contains("自动编号");
    }

    @Test
    void the_strict_dialect_is_the_same() throws Refusal {
        var body = paragraph("题") + table(row(cell("a"), cell("b")));
        var strict = WordFiles.packed("word/document.xml", WordFiles.document(WordFiles.STRICT, body));
        assertThat(grid(strict).rows()).isEqualTo(grid(docx(body)).rows());
    }
}
