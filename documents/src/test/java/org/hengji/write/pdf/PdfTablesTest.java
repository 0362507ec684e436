package org.hengji.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hengji.Samples;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.layout.Layouts;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

final class PdfTablesTest {

    private static byte[] official() throws IOException {
        var plan = Samples.plan(Samples.TWIN);
        return pdf(Layouts.lay(plan, Rulesets.get(plan.ruleset())));
    }

    private static byte[] pdf(Grid... tables) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfTables.write(List.of(tables), out);
        return out.toByteArray();
    }

    private static Grid table(String text) {
        return new Grid("layout", true, List.of(new Grid.Row(1, List.of(Cell.of(text)))), List.of());
    }

    private static String text(byte[] pdf, int from, int to) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        return text(pdf, 1, Integer.MAX_VALUE);
    }

    @Test
    void copied_text_is_the_text_that_was_printed() throws IOException {
        var printed = "门长目人镕≅≥≤²①％㙍𬭎龑㛃—–−·•µΩ";
        assertThat(text(pdf(table(printed)))).contains(printed);
    }

    @Test
    void the_official_table_is_found_word_by_word() throws IOException {
        assertThat(text(official())).contains("2025年市级部门整体预算绩效目标表", "云汀市科学技术协会", "863.38", "≅50", "受益群众满意率(%)");
    }

    @Test
    void the_second_page_and_the_last_repeat_their_head_and_every_page_is_numbered() throws IOException {
        var pdf = official();
        assertThat(text(pdf, 3, 3)).contains("一级指标", "三级指标", "绩效指标", "第 3 页", "共 3 页");
        assertThat(text(pdf, 1, 1)).contains("第 1 页").doesNotContain("一级指标");
    }

    @Test
    void the_official_table_is_small() throws IOException {
        assertThat(official()).hasSizeLessThan(150_000);
    }

    @Test
    void the_same_table_makes_the_same_bytes() throws IOException {
        assertThat(official()).isEqualTo(official());
    }

    @Test
    void a_character_the_fonts_lack_is_printed_as_a_box_and_named() throws IOException {
        var out = new ByteArrayOutputStream();
        var notes = PdfTables.write(List.of(table("张\uD842\uDFB7")), out);
        assertThat(notes).singleElement().asString().contains("“\uD842\uDFB7”（U+20BB7）", "▢");
        assertThat(text(out.toByteArray())).contains("张▢");
    }

    @Test
    void what_cannot_be_seen_leaves_no_mark() throws IOException {
        assertThat(text(pdf(table("科\u200B普\uFEFF")))).contains("科普");
    }

    @Test
    void a_wide_table_lies_on_its_side() throws IOException {
        var wide = new Grid(
                "layout",
                true,
                List.of(new Grid.Row(1, List.of(Cell.of("甲"), Cell.of("乙")))),
                List.of(),
                new Grid.Page(true, List.of(400, 600)));
        try (var document = Loader.loadPDF(pdf(wide))) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }

    @Test
    void neither_radicals_nor_compatibility_ideographs_are_in_the_fonts() {
        for (var c = 0x2E80; c <= 0x2FDF; c++) {
            assertThat(Typeface.REGULAR.has(c)).isFalse();
        }
        for (var c = 0xF900; c <= 0xFAFF; c++) {
            assertThat(Typeface.BOLD.has(c)).isFalse();
        }
    }
}
