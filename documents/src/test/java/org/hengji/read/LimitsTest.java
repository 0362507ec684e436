package org.hengji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
final class LimitsTest {

    @Test
    void a_line_of_fifty_megabytes_is_refused_within_a_second() {
        var bytes = new byte[50_000_000];
        Arrays.fill(bytes, (byte) 'a');
        var begun = System.nanoTime();
        assertThat(refusal("", bytes)).contains("48 MB", "32 MB", "请");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void a_stream_is_not_read_to_its_end() throws Exception {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(catchThrowableOfType(Refusal.class, () -> Readers.read("-", endless))
                        .sentence())
                .contains("32 MB");
        assertThat(Readers.read("-", new ByteArrayInputStream(new byte[] {'a'})))
                .isInstanceOf(Document.Table.class);
    }

    @ParameterizedTest
    @CsvSource({"a.txt, 第 2 行有", "a.md, 第 2 行有", "a.csv, 第 2 行有", "a.tsv, 第 2 行有"})
    void a_long_line_is_refused_by_its_number(String name, String sentence) {
        assertThat(refusal(name, "甲\n" + "a\t".repeat(500_001)))
                .startsWith(sentence)
                .contains("1000000");
        assertThat(refusal(name, "甲\n" + "a".repeat(1_000_001))).startsWith(sentence);
    }

    @Test
    void too_many_rows_columns_cells_or_tags_are_refused() {
        assertThat(refusal("a.txt", "a\n".repeat(200_001))).contains("200000 行");
        assertThat(refusal("a.txt", "a\tb\n".repeat(200_001))).contains("200000 行");
        assertThat(refusal("a.txt", "a\t".repeat(300))).contains("256 列");
        assertThat(refusal("a.json", "[[" + "1,".repeat(300) + "1]]")).contains("256 列");
        assertThat(refusal("a.html", "<table><tr>" + "<td>".repeat(300) + "</table>"))
                .contains("256 列");
        assertThat(refusal("a.csv", (",".repeat(200) + "\n").repeat(5_000))).contains("1000000 格");
        assertThat(refusal("a.html", "<table>" + "<tr><td colspan=256>".repeat(5_000) + "<tr>" + "<td>a".repeat(256)))
                .contains("1000000 格");
        assertThat(refusal("a.txt", "a".repeat(100_001))).contains("100000");
        assertThat(refusal("a.html", "<p>".repeat(500_001))).contains("500000");
    }

    @Test
    void misnested_tags_cannot_grow_a_tree_without_end() {
        var formats = new StringBuilder("<p>");
        for (var each = 0; each < 200; each++) {
            formats.append("<b id=").append(each).append('>');
        }
        assertThat(refusal("a.html", formats + "<p>x".repeat(100_000))).contains("500000");
    }

    @Test
    void blank_sources_are_refused() {
        assertThat(refusal("a.txt", " \n\t\n")).contains("只有空白");
        assertThat(refusal("a.html", "<html><script>x</script></html>")).contains("没有表");
    }

    private static String refusal(String name, String text) {
        return refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(String name, byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> Readers.read(name, bytes))
                .sentence();
    }
}
