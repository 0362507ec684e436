package org.hengji.write.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.hengji.Samples;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.layout.Layouts;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** What POI, which did not write it, finds in the document. */
final class DocxTablesTest {

    private static XWPFDocument official(boolean isSigned) throws IOException {
        var plan = Samples.plan(Samples.TWIN);
        return document(Layouts.lay(plan, Rulesets.get(plan.ruleset()), isSigned));
    }

    private static XWPFDocument document(Grid... tables) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(tables)));
    }

    private static byte[] bytes(Grid... tables) throws IOException {
        var out = new ByteArrayOutputStream();
        DocxTables.write(List.of(tables), out);
        return out.toByteArray();
    }

    private static List<String> texts(XWPFTable table, int row) {
        return table.getRow(row).getTableCells().stream()
                .map(cell -> cell.getText())
                .toList();
    }

    @Test
    void the_table_is_cut_where_a_repeated_head_begins() throws IOException {
        try (var document = official(false)) {
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getTables().stream()
                            .mapToInt(XWPFTable::getNumberOfRows)
                            .sum())
                    .isEqualTo(51);
            assertThat(texts(document.getTables().get(1), 0)).containsExactly("年度重点工作任务", "主要实施内容", "关键性指标", "实现值");
            assertThat(document.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(2).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void no_row_may_be_split() throws IOException {
        try (var document = official(false)) {
            assertThat(document.getTables().stream().flatMap(table -> table.getRows().stream()))
                    .allMatch(row -> row.isCantSplitRow());
        }
    }

    @Test
    void every_row_fills_the_columns_and_covered_cells_are_gone() throws IOException {
        try (var document = official(false)) {
            assertThat(document.getTables().stream().flatMap(table -> table.getRows().stream()))
                    .allSatisfy(row -> assertThat(row.getTableCells().stream()
                                    .mapToInt(cell -> cell.getCTTc().getTcPr().isSetGridSpan()
                                            ? cell.getCTTc()
                                                    .getTcPr()
                                                    .getGridSpan()
                                                    .getVal()
                                                    .intValue()
                                            : 1)
                                    .sum())
                            .isEqualTo(5));
        }
    }

    @Test
    void a_cell_over_several_rows_goes_on_below() throws IOException {
        try (var document = official(false)) {
            var table = document.getTables().getFirst();
            var begin = table.getRow(2).getCell(0).getCTTc().getTcPr().getVMerge();
            var below = table.getRow(3).getCell(0).getCTTc().getTcPr().getVMerge();
            assertThat(begin.getVal()).isEqualTo(STMerge.RESTART);
            assertThat(below.getVal()).isEqualTo(STMerge.CONTINUE);
            assertThat(table.getRow(2).getCell(0).getText()).isEqualTo("预算整体情况");
            assertThat(table.getRow(3).getCell(0).getText()).isEmpty();
        }
    }

    @Test
    void title_and_signature_are_paragraphs_and_pages_are_numbered() throws IOException {
        try (var document = official(true)) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("2025年市级部门整体预算绩效目标表");
            assertThat(document.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().contains("填报日期："));
            assertThat(document.getFooterList())
                    .singleElement()
                    .satisfies(foot -> assertThat(foot.getText()).contains("第", "页", "共"));
        }
    }

    @Test
    void what_xml_cannot_hold_is_left_out_and_markup_is_text() throws IOException {
        var row = new Grid.Row(1, List.of(Cell.of("<p>甲\u0001&乙</p>")));
        try (var document = document(new Grid("layout", true, List.of(row), List.of()))) {
            assertThat(texts(document.getTables().getFirst(), 0)).containsExactly("<p>甲&乙</p>");
        }
    }

    @Test
    void the_same_table_makes_the_same_bytes() throws IOException {
        var table = new Grid("layout", true, List.of(new Grid.Row(1, List.of(Cell.of("甲")))), List.of());
        assertThat(bytes(table)).isEqualTo(bytes(table));
    }
}
