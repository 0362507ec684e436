package org.hengji.write.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hengji.Samples;
import org.hengji.grid.Grid;
import org.hengji.layout.Layouts;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The official table as a workbook: read back cell by cell, and looked at by another program. */
final class OfficialWorkbookTest {

    private static final Grid TABLE = laid();

    private static Grid laid() {
        var plan = Samples.plan(Samples.TWIN);
        return Layouts.lay(plan, Rulesets.get(plan.ruleset()));
    }

    private static byte[] written(Grid... tables) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(OfficialWorkbook.write(List.of(tables), out)).isEmpty();
        return out.toByteArray();
    }

    private static List<List<Grid.Cell>> cells(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.covered()
                                ? Grid.Cell.COVERED
                                : new Grid.Cell(cell.text(), cell.columns(), cell.rows(), false))
                        .toList())
                .toList();
    }

    private static Grid cell(String text) {
        return new Grid("layout", true, List.of(new Grid.Row(1, List.of(Grid.Cell.of(text)))), List.of());
    }

    @Test
    void all_cells_are_read_back_with_their_spans() throws IOException, Refusal {
        var read = ((Document.Table) Readers.read("a.xlsx", written(TABLE))).grid();
        assertThat(cells(read)).isEqualTo(cells(TABLE));
    }

    @Test
    void the_form_is_the_same_again() throws IOException {
        var plan = Samples.plan(Samples.TWIN);
        assertThat(Samples.json(Samples.plan("a.xlsx", written(TABLE)))).isEqualTo(Samples.json(plan));
    }

    @Test
    void amounts_are_numbers_and_the_page_is_ready_for_print() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(TABLE)))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(672.54);
            assertThat(sheet.getFooter().getCenter()).contains("第 &P 页 共 &N 页");
            assertThat(sheet.getRepeatingRows()).isNotNull();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getRow(9).getHeightInPoints()).isGreaterThan(150);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-cmd|x", "@SUM(A1)", "_x0041_", "a\nb", "'=1", "0012", "甲\uD840\uDC00"})
    void every_text_stays_a_text(String text) throws IOException, Refusal {
        var bytes = written(cell(text));
        assertThat(((Document.Table) Readers.read("a.xlsx", bytes))
                        .grid()
                        .rows()
                        .getFirst()
                        .text(0))
                .isEqualTo(text);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void several_tables_are_several_sheets_with_different_names() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(TABLE, TABLE, cell("[a]:b"))))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("2025年市级部门整体预算绩效目标表", "2025年市级部门整体预算绩效目标表（2）", "ab");
        }
    }

    @Test
    void a_text_longer_than_a_cell_is_said() throws IOException {
        assertThat(OfficialWorkbook.write(List.of(cell("字".repeat(40_000))), new ByteArrayOutputStream()))
                .anyMatch(sentence -> sentence.contains("40000 字") && sentence.contains("32767"));
    }
}
