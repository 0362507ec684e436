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
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengji.read.Readers;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
        assertThat(refusal(docx("<w:drawing>" + "<x>".repeat(100_000)))).contains("200 层", "请");
        assertThat(refusal(docx("<w:p><w:r><w:t>" + "<x>".repeat(100_000)))).contains("200 层", "请");
    }

    @Test
    void tables_in_tables_are_read_up_to_the_limit() throws Refusal {
        var deep = cell("乙");
        for (var each = 0; each < 40; each++) {
            deep = "<w:tc>" + table(row(deep)) + "</w:tc>";
        }
        assertThat(WordFiles.grid(docx(table(row(cell("甲"), deep)))).rows())
                .anySatisfy(row -> assertThat(row.text(0)).isEqualTo("甲"));
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
}
