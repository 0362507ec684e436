package org.hengji.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to harm are refused with a sentence that names the limit and the way out, or read within the limits. */
@Timeout(60)
final class HostileWorkbookTest {

    @Test
    void a_part_of_three_hundred_megabytes_is_refused() {
        assertThat(refusal(Parts.sheet("").withBlanks("xl/worksheets/sheet1.xml", "<worksheet>", 300, "</worksheet>")))
                .contains("xl/worksheets/sheet1.xml", "64 MB", "复制到新的文件");
    }

    @Test
    void parts_that_are_too_much_together_are_refused() {
        var parts = Parts.sheet("").withBlanks("xl/sharedStrings.xml", "<sst>", 60, "</sst>");
        parts.withBlanks("xl/styles.xml", "<styleSheet>", 60, "</styleSheet>");
        parts.withBlanks("xl/worksheets/sheet1.xml", "<worksheet>", 60, "</worksheet>");
        assertThat(refusal(parts)).contains("128 MB");
    }

    @Test
    void what_nobody_asks_for_is_not_unpacked() throws Exception {
        var parts = Parts.rows("<row>" + Parts.text("甲") + "</row>").withBlanks("xl/media/bomb.zip", "", 300, "");
        assertThat(parts.cells()).containsExactly(List.of("甲"));
    }

    @Test
    void entities_and_other_declarations_are_refused() {
        var laughs = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>&a;</worksheet>";
        assertThat(refusal(Parts.sheet(laughs))).contains("DOCTYPE", "不读");
        assertThat(refusal(Parts.rows("<row>" + Parts.text("&a;") + "</row>"))).contains("已损坏");
    }

    @Test
    void markup_without_end_is_refused() {
        assertThat(refusal(Parts.sheet("<a>".repeat(1_000)))).contains("100 层");
        assertThat(refusal(Parts.sheet("<worksheet a='" + "x".repeat(200_000) + "'/>")))
                .contains("100000 个字符");
        assertThat(refusal(Parts.sheet("<!--" + "x".repeat(200_000) + "--><worksheet/>")))
                .contains("100000 个字符");
        assertThat(refusal(Parts.sheet("<" + "x".repeat(200_000) + "/>"))).contains("100000 个字符");
        assertThat(refusal(Parts.sheet("<worksheet" + " a='1'".repeat(300) + "/>")))
                .contains("200 个属性");
        assertThat(refusal(Parts.rows("<row>" + Parts.text("x".repeat(200_000)) + "</row>")))
                .contains("100000");
    }

    @Test
    void names_that_differ_cost_no_memory() {
        var parts = Parts.sheet("")
                .withMany(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet>",
                        5_000_000,
                        each -> "<a" + each + "/>",
                        "</worksheet>");
        assertThat(refusal(parts)).contains("没有看得见的内容");
    }

    @Test
    void macros_are_refused() {
        assertThat(refusal(Parts.rows("").with("xl/vbaProject.bin", "x"))).contains("宏", "另存为不带宏");
    }

    @Test
    void a_file_with_a_password_is_named_as_one() {
        var bytes = new byte[8192];
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(0, 0xE11AB1A1E011CFD0L)
                .putInt(48, 5);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 3072 + 128, name.length);
        assertThat(refusal(bytes)).contains("打开密码", "去掉密码");
    }

    @Test
    void a_million_blank_rows_are_passed_by() throws Exception {
        var parts = Parts.sheet("")
                .withMany(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData><row>" + Parts.text("甲") + "</row>",
                        999_999,
                        row -> "<row r='%1$d'><c r='A%1$d' s='1'/></row>".formatted(row + 2),
                        "<row r='1000001'>" + Parts.text("乙") + "</row></sheetData></worksheet>");
        assertThat(parts.grid().rows())
                .extracting(Grid.Row::number, row -> row.text(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "甲"),
                        org.assertj.core.groups.Tuple.tuple(1_000_000, ""),
                        org.assertj.core.groups.Tuple.tuple(1_000_001, "乙"));
    }

    @Test
    void ten_thousand_merged_cells_are_read_and_more_are_refused() throws Exception {
        assertThat(Parts.sheet(merged(10_000)).grid().rows()).hasSize(10_000);
        assertThat(refusal(Parts.sheet(merged(20_001)))).contains("20000 处", "“表”");
    }

    @Test
    void merged_cells_over_each_other_or_over_everything_keep_their_place() throws Exception {
        var grid = Parts.sheet("<worksheet><sheetData><row>" + Parts.text("甲") + Parts.text("乙") + "</row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:XFD1048576'/><mergeCell ref='B1:C2'/><mergeCell ref='C3:A1'/>"
                        + "</mergeCells></worksheet>")
                .grid();
        assertThat(grid.rows().getFirst().cells().getFirst().columns()).isEqualTo(grid.width());
        assertThat(grid.notes())
                .extracting(Grid.Remark::why)
                .anyMatch(why -> why.contains("互相重叠（B1）"))
                .anyMatch(why -> why.contains("被合并单元格盖住、看不见（B1）"));
    }

    @Test
    void one_long_text_shown_a_thousand_times_is_refused() {
        var cells = "<row>" + "<c t='s'><v>0</v></c>".repeat(200) + "</row>";
        var parts = Parts.rows(cells.repeat(10))
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "字".repeat(50_000) + "</t></si></sst>");
        assertThat(refusal(parts)).contains("3355 万字");
    }

    private static String merged(int count) {
        var rows = new StringBuilder("<worksheet><sheetData>");
        var merges = new StringBuilder();
        for (var row = 1; row <= count; row++) {
            rows.append("<row>").append(Parts.text("甲")).append("</row>");
            merges.append("<mergeCell ref='A")
                    .append(row)
                    .append(":B")
                    .append(row)
                    .append("'/>");
        }
        return rows + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>";
    }

    private static String refusal(Parts parts) {
        return refusal(parts.bytes());
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> Readers.read("a.xlsx", bytes))
                .sentence();
    }
}
