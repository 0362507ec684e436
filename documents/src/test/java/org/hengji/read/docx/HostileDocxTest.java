package org.hengji.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hengji.read.docx.WordFiles.cell;
import static org.hengji.read.docx.WordFiles.document;
import static org.hengji.read.docx.WordFiles.docx;
import static org.hengji.read.docx.WordFiles.packed;
import static org.hengji.read.docx.WordFiles.paragraph;
import static org.hengji.read.docx.WordFiles.row;
import static org.hengji.read.docx.WordFiles.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class HostileDocxTest {

    private static final String MAIN = "word/document.xml";

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> Readers.read("a.docx", bytes))
                .sentence();
    }

    @Test
    void a_part_that_unpacks_beyond_the_limit_is_refused_by_name() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(MAIN));
            zip.write(document(WordFiles.TRANSITIONAL, "")
                    .replace("</w:body></w:document>", "")
                    .getBytes(StandardCharsets.UTF_8));
            var blank = "<w:p/>".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            for (var each = 0; each < 800; each++) {
                zip.write(blank);
            }
        }
        assertThat(bytes.size()).isLessThan(2_000_000);
        assertThat(refusal(bytes.toByteArray())).contains(MAIN, "64 MB", "请");
    }

    @Test
    void a_directory_that_lies_about_sizes_is_not_believed() {
        var bytes = docx(paragraph("a"));
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 20, Integer.MAX_VALUE);
        assertThat(refusal(bytes)).contains("不完整", "请");
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each = 0; each < 10_001; each++) {
                zip.putNextEntry(new ZipEntry("word/" + each));
            }
        }
        assertThat(refusal(bytes.toByteArray())).contains("5000");
    }

    @Test
    void entities_and_document_types_are_refused() {
        var bomb = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a '" + "x".repeat(1000)
                + "'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>";
        assertThat(refusal(packed(MAIN, bomb))).contains("DTD", "请");
        var outside = "<?xml version='1.0'?><!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>";
        assertThat(refusal(packed(MAIN, outside))).contains("DTD", "请");
    }

    @Test
    void elements_without_end_in_one_another_are_refused() {
        assertThat(refusal(docx("<w:sdt>".repeat(300)))).contains("200 层", "请");
    }

    @Test
    void too_many_columns_or_too_long_a_text_are_refused() {
        assertThat(refusal(docx(table(row(cell("<w:gridSpan w:val='999999'/>", "a"))))))
                .contains("256 列");
        assertThat(refusal(docx(paragraph("a".repeat(100_001))))).contains("100000");
    }

    @Test
    void macros_are_left_alone_and_told() throws Refusal {
        var bytes = packed(MAIN, document(WordFiles.TRANSITIONAL, paragraph("a")), "word/vbaProject.bin", "x");
        assertThat(WordFiles.grid(bytes).notes())
                .singleElement()
                .satisfies(remark -> assertThat(remark.why()).contains("宏", "没有运行"));
    }

    @Test
    void a_file_locked_by_a_password_is_called_so() {
        var bytes = new byte[2048];
        var magic =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        assertThat(refusal(bytes)).contains("密码", "请");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30, 40, 50, 60, 70, 80, 90})
    void a_file_cut_off_anywhere_is_refused(int percent) {
        var bytes = docx(table(row(cell("甲"), cell("乙"))));
        assertThat(refusal(Arrays.copyOf(bytes, bytes.length * percent / 100)))
                .contains("请")
                .endsWith("。");
    }

    @Test
    void what_stands_before_the_packed_file_does_no_harm() throws Refusal {
        var bytes = packed(MAIN, document(WordFiles.TRANSITIONAL, paragraph("甲")));
        var longer = new byte[bytes.length + 4];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, longer, 0, 4);
        System.arraycopy(bytes, 0, longer, 4, bytes.length);
        assertThat(WordFiles.grid(longer).rows()).hasSize(1);
    }
}
