package org.hengji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.hengji.grid.Grid;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.hengji.write.pdf.PdfTables;
import org.junit.jupiter.api.Test;

/** Characters nobody named, and writing that does not run to the right. */
final class PdfFontsTest {

    private static final String SONG = "HengjiSong-Regular.ttf";

    private interface Drawing {
        void draw(PDPageContentStream page, PDDocument document) throws IOException;
    }

    /** A table of one row and two columns, into which something is drawn. */
    private static byte[] table(Drawing drawing) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.addRect(50, 600, 50, 100);
                content.addRect(100, 600, 200, 100);
                content.stroke();
                drawing.draw(content, document);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDFont song(PDDocument document, boolean isNamed) throws IOException {
        try (var in = PdfTables.class.getResourceAsStream(SONG)) {
            var font = PDType0Font.load(document, Objects.requireNonNull(in), false);
            if (!isNamed) {
                font.getCOSObject().removeItem(COSName.TO_UNICODE);
                font.getDescendantFont().getFontDescriptor().getCOSObject().removeItem(COSName.FONT_FILE2);
            }
            return font;
        }
    }

    private static void write(PDPageContentStream page, PDFont font, Matrix where, String text) throws IOException {
        page.beginText();
        page.setFont(font, 10);
        page.setTextMatrix(where);
        page.showText(text);
        page.endText();
    }

    private static Grid grid(byte[] bytes) throws Refusal {
        return ((Document.Table) Readers.read("a.pdf", bytes)).grid();
    }

    private static List<String> texts(byte[] bytes) throws Refusal {
        return grid(bytes).rows().getFirst().cells().stream()
                .map(Grid.Cell::text)
                .toList();
    }

    @Test
    void a_font_that_does_not_say_what_its_characters_are_is_refused() throws IOException {
        var bytes = table(
                (page, document) -> write(page, song(document, false), Matrix.getTranslateInstance(110, 650), "产出指标"));
        assertThat(catchThrowableOfType(Refusal.class, () -> grid(bytes)).sentence())
                .contains("字体没有写明", "4 个字里有 4 个", "请");
    }

    @Test
    void some_characters_nobody_named_are_shown_as_lost_and_noted() throws IOException, Refusal {
        var bytes = table((page, document) -> {
            write(page, song(document, true), Matrix.getTranslateInstance(110, 650), "完成值不少于");
            write(page, song(document, false), Matrix.getTranslateInstance(180, 650), "九十");
        });
        assertThat(texts(bytes)).containsExactly("", "完成值不少于\uFFFD\uFFFD");
        assertThat(grid(bytes).notes())
                .anySatisfy(note -> assertThat(note.why()).contains("2 个字", "对照原件"));
    }

    @Test
    void a_label_turned_on_its_side_reads_along_its_line() throws IOException, Refusal {
        var bytes = table((page, document) -> {
            var font = song(document, true);
            write(page, font, Matrix.getRotateInstance(Math.PI / 2, 80, 620), "绩效指标");
            write(page, font, Matrix.getTranslateInstance(110, 650), "产出指标与效益指标");
        });
        assertThat(texts(bytes)).containsExactly("绩效指标", "产出指标与效益指标");
    }

    @Test
    void a_label_with_one_character_a_line_is_one_word() throws IOException, Refusal {
        var bytes = table((page, document) -> {
            var font = song(document, true);
            for (var at = 0; at < 4; at++) {
                write(page, font, Matrix.getTranslateInstance(70, 680 - 15 * at), "绩效指标".substring(at, at + 1));
            }
            write(page, font, Matrix.getTranslateInstance(110, 650), "产出指标与效益指标");
        });
        assertThat(texts(bytes)).containsExactly("绩效指标", "产出指标与效益指标");
    }

    @Test
    void writing_that_runs_downwards_is_read_from_the_top() throws IOException, Refusal {
        var bytes = table((page, document) -> {
            try (var in = PdfTables.class.getResourceAsStream(SONG)) {
                write(
                        page,
                        PDType0Font.loadVertical(document, Objects.requireNonNull(in), false),
                        Matrix.getTranslateInstance(75, 690),
                        "绩效指标");
            }
            write(page, song(document, true), Matrix.getTranslateInstance(110, 650), "产出指标与效益指标");
        });
        assertThat(texts(bytes)).containsExactly("绩效指标", "产出指标与效益指标");
    }
}
