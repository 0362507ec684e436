package org.hengji.read.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.hengji.read.Document;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class HostilePdfTest {

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> Readers.read("a.pdf", bytes))
                .sentence();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private static byte[] table() {
        return Drawn.page()
                .grid(List.of(50, 150, 250), List.of(100, 120))
                .text(55, 115, "a")
                .bytes();
    }

    @Test
    void a_scan_is_called_one() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var image =
                    LosslessFactory.createFromImage(document, new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 600, 800);
            }
            assertThat(refusal(saved(document))).contains("扫描", "请");
        }
    }

    @Test
    void a_file_without_words_is_refused() throws IOException {
        var document = new PDDocument();
        document.addPage(new PDPage());
        assertThat(refusal(saved(document))).contains("没有文字", "请");
    }

    @Test
    void a_password_is_asked_to_be_taken_off() throws IOException {
        var document = new PDDocument();
        document.addPage(new PDPage());
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(refusal(saved(document))).contains("密码", "请");
    }

    @Test
    void too_many_pages_are_refused() throws IOException {
        var document = new PDDocument();
        for (var each = 0; each < 1_001; each++) {
            document.addPage(new PDPage());
        }
        assertThat(refusal(saved(document))).contains("1000 页", "请");
    }

    @Test
    void a_packed_stream_that_grows_beyond_the_limit_is_refused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (var each = 0; each < 200; each++) {
                deflater.write(new byte[1 << 20]);
            }
        }
        var stream = "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n";
        assertThat(refusal(file(stream + packed.toString(ISO_8859_1) + "\nendstream endobj\n")))
                .contains("128 MB", "请");
        assertThat(refusal(file("4 0 obj<</Filter[/FlateDecode/FlateDecode]/Length 2>>stream\nxx\nendstream endobj\n")))
                .contains("不止一次", "请");
    }

    private static byte[] file(String contents) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                        + contents + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(ISO_8859_1);
    }

    @Test
    void trees_of_pages_in_a_ring_end() {
        var ring =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF";
        assertThat(refusal(ring.getBytes(ISO_8859_1))).contains("请").endsWith("。");
    }

    @Test
    void a_broken_directory_is_found_again() throws Refusal {
        var text = new String(table(), ISO_8859_1).replaceAll("startxref\\s+\\d+", "startxref 7");
        assertThat(((Document.Table) Readers.read("a.pdf", text.getBytes(ISO_8859_1)))
                        .grid()
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90})
    void a_file_cut_off_anywhere_is_read_or_refused_with_a_sentence(int percent) {
        var bytes = table();
        try {
            var read = Readers.read("a.pdf", Arrays.copyOf(bytes, bytes.length * percent / 100));
            assertThat(read.notes()).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.sentence()).contains("请").endsWith("。");
        }
    }
}
