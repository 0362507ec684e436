package org.hengji.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Limits;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;

/** Whatever stands in a workbook, in its packing or in one of its parts: tables that keep to the limits, or a sentence. */
final class WorkbookFuzzTest {

    private static final List<String> PARTS = List.of(
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels");
    private static final String SHEET = """
            <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000.5</v></c></row>\
            <row r="3"><c t="inlineStr"><is><t>乙</t></is></c><c s="1"><v>-0.125</v></c></row></sheetData>\
            <mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>""";

    @FuzzTest(maxDuration = "10m")
    void reads_or_refuses(byte[] data) {
        if (data.length == 0) {
            return;
        }
        try {
            var document = Readers.read("a.xlsx", workbook(data[0] & 0xFF, Arrays.copyOfRange(data, 1, data.length)));
            switch (document) {
                case Document.Table(var grid) -> keepsToTheLimits(grid);
                case Document.Workbook(var sheets) -> sheets.forEach(sheet -> keepsToTheLimits(sheet.grid()));
                case Document.FormJson _ -> {}
            }
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).endsWith("。").doesNotContain("null");
        }
    }

    /** The first byte says whether the rest is the file itself, a part of one, or the format of a number. */
    private static byte[] workbook(int where, byte[] rest) {
        if (where % 8 == 7) {
            return rest;
        }
        var parts = Parts.sheet(SHEET).with("xl/sharedStrings.xml", "<sst><si><t>甲</t></si></sst>");
        if (where % 8 == 6) {
            return parts.formats(new String(rest, java.nio.charset.StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", ""))
                    .bytes();
        }
        return parts.formats("0.00").with(PARTS.get(where % 8), rest).bytes();
    }

    private static void keepsToTheLimits(Grid grid) {
        assertThat(grid.rows()).isNotEmpty();
        assertThat(grid.width()).isBetween(1, Limits.COLUMNS);
        var above = 0;
        for (var row : grid.rows()) {
            assertThat(row.number()).isGreaterThan(above);
            above = row.number();
            for (var at = 0; at < row.cells().size(); at++) {
                var cell = row.cells().get(at);
                assertThat(cell.text()).doesNotContain("\0");
                assertThat(at + cell.columns()).isLessThanOrEqualTo(row.cells().size());
                assertThat(cell.rows()).isBetween(1, grid.rows().size());
            }
        }
    }
}
