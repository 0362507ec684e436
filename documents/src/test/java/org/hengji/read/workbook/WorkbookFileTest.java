package org.hengji.read.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees in a workbook is what is read. */
final class WorkbookFileTest {

    @Test
    void texts_are_joined_from_their_runs_without_their_pronunciation() throws Exception {
        var parts = Parts.rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>")
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><r><t>绩效</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 目标</t></r>"
                                + "<rPh sb='0' eb='1'><t>jixiao</t></rPh></si><si><t>a_x000A_b&lt;</t></si></sst>");
        assertThat(parts.cells()).containsExactly(List.of("绩效 目标", "a\nb<"));
    }

    @Test
    void merged_cells_have_their_spans_and_blank_rows_inside_stay() throws Exception {
        var grid = Parts.sheet("<worksheet><sheetData><row r='2'>" + Parts.text("题") + "</row><row r='5'>"
                        + Parts.text("左") + "<c r='C5' t='str'><v>右</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A2:C3'/><mergeCell ref='A5:B5'/></mergeCells></worksheet>")
                .grid();
        assertThat(grid.rows()).extracting(Grid.Row::number).containsExactly(2, 3, 4, 5);
        assertThat(grid.rows().getFirst().cells().getFirst())
                .extracting(Grid.Cell::columns, Grid.Cell::rows)
                .containsExactly(3, 2);
        assertThat(grid.rows().getLast().cells())
                .extracting(Grid.Cell::text, Grid.Cell::columns, Grid.Cell::covered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("左", 2, false),
                        org.assertj.core.groups.Tuple.tuple("", 1, true),
                        org.assertj.core.groups.Tuple.tuple("右", 1, false));
    }

    @Test
    void cells_and_rows_need_not_say_where_they_stand() throws Exception {
        var parts = Parts.rows("<row>" + Parts.text("a") + "<c/><c><v>1</v></c></row><row><c t='b'><v>1</v></c></row>");
        assertThat(parts.cells()).containsExactly(List.of("a", "", "1"), List.of("TRUE", "", ""));
    }

    @Test
    void formulas_show_what_was_stored_and_are_noted() throws Exception {
        var grid = Parts.rows("<row r='1'><c r='A1'><f>B1*2</f><v>8</v></c><c r='B1'><f>NOW()</f></c>"
                        + "<c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>")
                .grid();
        assertThat(grid.rows().getFirst().cells()).extracting(Grid.Cell::text).containsExactly("8", "", "#DIV/0!");
        assertThat(grid.notes()).extracting(Grid.Remark::kind).containsOnly("formula");
        assertThat(grid.notes())
                .extracting(Grid.Remark::why)
                .anyMatch(why -> why.contains("有 2 格是公式（A1、C1）"))
                .anyMatch(why -> why.contains("有 1 格公式没有存结果（B1）"))
                .anyMatch(why -> why.contains("错误值（C1）"));
    }

    @Test
    void hidden_rows_and_columns_are_read_and_hidden_sheets_are_not() throws Exception {
        var rows = "<row r='1' hidden='1'>" + Parts.text("甲") + "</row>";
        var grid = ((Document.Table) Parts.sheets(rows, rows, "veryHidden").read()).grid();
        assertThat(grid.rows()).hasSize(1);
        assertThat(grid.notes())
                .extracting(Grid.Remark::kind, Grid.Remark::why)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("hidden", "工作表“甲”有 1 行是隐藏的（第 1 行），已照常读入"),
                        org.assertj.core.groups.Tuple.tuple("skipped", "工作表“乙”是隐藏的，没有读"));
    }

    @Test
    void each_sheet_is_a_table_of_its_own() throws Exception {
        var rows = "<row>" + Parts.text("甲") + "</row>";
        assertThat(Parts.sheets(rows, rows, "visible").read())
                .isInstanceOfSatisfying(
                        Document.Workbook.class,
                        workbook -> assertThat(workbook.sheets())
                                .extracting(Document.Sheet::name)
                                .containsExactly("甲", "乙"));
    }

    @Test
    void dialects_of_other_programs_read_alike() throws Exception {
        var strict = "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row>"
                + "<x:c t='inlineStr'><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        assertThat(Parts.sheet(strict).cells()).containsExactly(List.of("甲"));
        var utf16 = ("\uFEFF<?xml version='1.0' encoding='UTF-16'?>" + strict).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Parts.sheet("").with("xl/worksheets/sheet1.xml", utf16).cells())
                .containsExactly(List.of("甲"));
        var absolute = "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='\\XL\\Worksheets\\Sheet1.xml'/>"
                + "<Relationship Id='s2' Type='x/externalLink' Target='a' TargetMode='External'/></Relationships>";
        assertThat(Parts.sheet(strict)
                        .with("xl/_rels/workbook.xml.rels", absolute)
                        .grid()
                        .notes())
                .extracting(Grid.Remark::why)
                .containsExactly("工作簿引用了别的文件，没有打开；引用来的数按文件里存的结果读");
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() throws Exception {
        var parts = Parts.rows("<row><c s='1'><v>1</v></c></row>").formats("yyyy-mm-dd");
        assertThat(parts.cells()).containsExactly(List.of("1900-01-01"));
        parts.with(
                "xl/workbook.xml",
                "<workbook><workbookPr date1904='true'/><sheets><sheet name='表' r:id='s1'/></sheets></workbook>");
        assertThat(parts.cells()).containsExactly(List.of("1904-01-02"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    General              | 672.53999999999996 | 672.54
                    General              | 1E-3               | 0.001
                    0.00                 | 672.5              | 672.50
                    0.00                 | 672.545            | 672.55
                    #,##0.00             | 3498000            | 3,498,000.00
                    #,##0                | -1234.5            | -1,235
                    0%                   | 0.9                | 90%
                    0.00%                | 0.804526           | 80.45%
                    0.0,                 | 12345              | 12.3
                    #,##0.00;[Red]-#,##0.00 | -5             | -5.00
                    (0.00);(0.00)        | -5                 | (5.00)
                    _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ | 35 | 35.00
                    _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ | 0  | 0
                    ;;;                  | 7                  | 7
                    [$¥-804]#,##0.0      | 1234.56            | ¥1,234.6
                    0"万元"              | 12                 | 12万元
                    000-0000             | 1234567            | 123-4567
                    0.##                 | 2                  | 2
                    0.0#                 | 2.25               | 2.25
                    [>=10000]0!.0,"万";General | 25000        | 2.5万
                    [>=10000]0!.0,"万";General | 25           | 25
                    # ?/?                | 0.5                | 0.5
                    yyyy"年"m"月"d"日"   | 45992              | 2025年12月1日
                    yyyy/m/d h:mm        | 45992.5            | 2025/12/1 12:00
                    h:mm AM/PM           | 0.75               | 6:00 PM
                    [h]:mm:ss            | 1.5                | 36:00:00
                    yyyy-mm-dd           | 60000000           | 60000000
                    mm:ss                | 0.0007             | 01:00
                    """)
    void numbers_are_read_as_they_are_shown(String format, String stored, String shown) throws Exception {
        var row = "<row><c t='str'><v>x</v></c><c s='1'><v>" + stored + "</v></c></row>";
        assertThat(Parts.rows(row).formats(format).cells()).containsExactly(List.of("x", shown));
    }

    @Test
    void a_number_shown_shorter_than_it_is_is_noted() throws Exception {
        var grid = Parts.rows("<row><c r='A1' s='1'><v>1.2345</v></c><c r='B1' s='1'><v>1.2</v></c></row>")
                .formats("0.00")
                .grid();
        assertThat(grid.notes()).extracting(Grid.Remark::why).containsExactly("工作表“表”有 1 格显示的小数比存的少（A1），按显示的读");
    }
}
