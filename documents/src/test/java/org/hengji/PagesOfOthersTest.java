package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hengji.grid.Grid;
import org.hengji.layout.Layouts;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

/** The official table as Word saves it as a page, and as sites of offices wrap it: all 142 cells with their spans. */
final class PagesOfOthersTest {

    private static final DepartmentPlan TWIN = Samples.plan(Samples.TWIN);
    private static final Grid LAID = Layouts.lay(TWIN, Rulesets.get(TWIN.ruleset()));
    private static final String TITLE = LAID.rows().getFirst().text(0);

    private static String rows(UnaryOperator<String> cell, String attributes) {
        return LAID.rows().stream()
                .skip(1)
                .map(row -> row.cells().stream()
                        .filter(each -> !each.covered())
                        .map(each -> "<td " + attributes + spans(each) + ">" + cell.apply(each.text()) + "</td>")
                        .collect(Collectors.joining("\n  ", " <tr>\n  ", "\n </tr>")))
                .collect(Collectors.joining("\n"));
    }

    private static String spans(Grid.Cell cell) {
        return (cell.columns() > 1 ? " colspan=" + cell.columns() : "")
                + (cell.rows() > 1 ? " rowspan=" + cell.rows() : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("≅", "&#8773;");
    }

    /** What Word adds: conditional comments, its own tags, lines broken anywhere, and a last row that only has widths. */
    private static String word() {
        return """
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
            xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
            <head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=Generator content="Microsoft Word 15">
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
            <style><!-- p.MsoNormal {margin:0cm; mso-pagination:widow-orphan;} --></style></head>
            <body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1 style='layout-grid:15.6pt'>
            <p class=MsoNormal align=center><b><span style='font-size:22.0pt'>%s<span lang=EN-US><o:p></o:p></span></span></b></p>
            <div align=center><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;
             mso-yfti-tbllook:1184;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>
            %s
            <![if !supportMisalignedColumns]><tr height=0><td width=99 style='border:none'></td><td width=99 style='border:none'></td>
            <td width=99 style='border:none'></td><td width=99 style='border:none'></td><td width=99 style='border:none'></td></tr>
            <![endif]></table></div><p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p></div></body></html>
            """.formatted(
                        TITLE,
                        rows(
                                text -> text.isEmpty()
                                        ? "<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>"
                                        : "<p class=MsoNormal align=center style='text-align:center'><span style='font-family:宋体;\n  color:black'>"
                                                + escaped(text)
                                                + "<span lang=EN-US><o:p></o:p></span></span></p>",
                                "width=99 valign=top style='width:74.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt'"));
    }

    private static String site() {
        return """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>信息公开</title></head><body>
            <table width="1000" class="top"><tr><td><a href="/">首页</a></td><td><a href="/zwgk">政务公开</a></td></tr></table>
            <div id="zoom"><table class="layout"><tbody><tr><td><div><table><tr><td valign="top"><div class="TRS_Editor">
            <p style="text-align:center"><strong>%s</strong></p>
            <div style="overflow:auto"><table border="1"><colgroup><col><col><col><col><col></colgroup><tbody>
            %s
            </tbody></table></div></div></td></tr></table></div></td></tr></tbody></table></div>
            <div class="foot"><p>主办：云汀市科学技术协会</p></div></body></html>
            """.formatted(
                        TITLE,
                        rows(
                                text -> "<div><font><span>" + escaped(text) + "</span></font></div>",
                                "style=\"word-break:break-all\" bgcolor=#fff"));
    }

    @Test
    void a_page_saved_by_word_holds_the_same_form_and_all_its_cells() throws Refusal {
        var bytes = word().getBytes(Charset.forName("GB18030"));
        assertThat(Samples.json(Samples.plan("表.htm", bytes))).isEqualTo(Samples.json(TWIN));
        var read = ((Document.Table) Readers.read("表.htm", bytes)).grid();
        assertThat(MadeByOthersTest.cells(read)).hasSize(142).containsExactlyElementsOf(MadeByOthersTest.cells(LAID));
    }

    @Test
    void wrappers_of_a_site_are_taken_off_and_what_stands_around_them_is_no_part_of_the_form() throws Refusal {
        var plan = Samples.plan("page.html", site());
        assertThat(Samples.json(plan)).isEqualTo(Samples.json(TWIN));
        var read = ((Document.Table) Readers.read("page.html", site().getBytes(StandardCharsets.UTF_8))).grid();
        var texts = read.rows().stream().map(row -> row.text(0)).toList();
        var begin = texts.indexOf(TITLE);
        assertThat(texts.subList(0, begin)).containsExactly("首页");
        var table = new Grid(
                "html", true, read.rows().subList(begin, begin + LAID.rows().size()), read.notes());
        assertThat(MadeByOthersTest.cells(table)).hasSize(142).containsExactlyElementsOf(MadeByOthersTest.cells(LAID));
    }
}
