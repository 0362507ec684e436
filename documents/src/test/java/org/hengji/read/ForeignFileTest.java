package org.hengji.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignFileTest {

    @ParameterizedTest
    @CsvSource({"word/styles.xml, docx, 记事本", "OFD.xml, OFD, Excel", "a.txt, zip, 解压"})
    void a_zip_is_called_by_what_it_holds(String part, String what, String remedy) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(65);
        }
        assertThat(refusal(bytes.toByteArray())).contains(what, remedy, "目前能读 txt、tsv、csv、md、html、json");
    }

    @ParameterizedTest
    @CsvSource({
        "89504E47 0D0A1A0A, png",
        "FFD8FFE0 00104A46, jpg",
        "7F454C46 02010100, 程序",
        "D0CF11E0 A1B11AE1 57006F007200640044006F0063007500, 旧版 Word",
        "D0CF11E0 A1B11AE1 57006F0072006B0062006F006F006B00, 旧版 Excel",
        "D0CF11E0 A1B11AE1 00, 旧版 Office",
        "7B5C72746631, RTF",
        "1F8B0800, 压缩包",
        "FFFE0000 41000000, UTF-32",
        "0000FEFF 00000041, UTF-32"
    })
    void a_file_that_is_no_text_is_called_by_its_kind(String hex, String what) {
        var bytes = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
        assertThat(refusal(bytes)).startsWith("这是").contains(what, "目前能读").endsWith("。");
    }

    @Test
    void unknown_bytes_are_no_text() {
        var bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertThat(refusal(bytes)).contains("文本以外的文件");
        assertThat(refusal("\1\2\3\4abc".getBytes(ISO_8859_1))).contains("文本以外的文件");
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> Readers.read("x.txt", bytes))
                .sentence();
    }
}
