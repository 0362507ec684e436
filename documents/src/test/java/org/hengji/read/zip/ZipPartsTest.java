package org.hengji.read.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every packed file, xlsx and docx alike. */
@Timeout(60)
final class ZipPartsTest {

    private static final byte[] MEGABYTE = new byte[1 << 20];

    @Test
    void parts_are_found_whatever_their_case_and_slashes() throws Refusal {
        var parts = ZipParts.of(packed("/Word\\Document.xml", "word/media/"));
        assertThat(parts.names()).containsExactly("/Word\\Document.xml");
        assertThat(text(parts, "word/document.xml")).isEqualTo("/Word\\Document.xml");
        assertThat(parts.open("word/styles.xml")).isEmpty();
    }

    @Test
    void a_part_that_was_not_compressed_is_read_as_it_is() throws Refusal {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.setMethod(ZipOutputStream.STORED);
            var entry = new ZipEntry("a");
            entry.setSize(1);
            entry.setCrc(0xE8B7BE43L);
            zip.putNextEntry(entry);
            zip.write('a');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(text(ZipParts.of(bytes.toByteArray()), "a")).isEqualTo("a");
    }

    @Test
    void what_stands_before_the_packed_file_does_no_harm() throws Refusal {
        var bytes = packed("a");
        var longer = new byte[bytes.length + 4];
        System.arraycopy(bytes, 0, longer, 4, bytes.length);
        assertThat(text(ZipParts.of(longer), "a")).isEqualTo("a");
    }

    @Test
    void five_thousand_parts_are_read_and_more_are_refused_before_they_are_listed() throws Refusal {
        var names = new String[Limits.PARTS + 1];
        Arrays.setAll(names, "word/%d"::formatted);
        assertThat(ZipParts.of(packed(Arrays.copyOf(names, Limits.PARTS))).names())
                .hasSize(Limits.PARTS);
        assertThat(refusal(packed(names))).contains("5000 个文件的上限", "请在 WPS 或 Office 里");
    }

    @Test
    void a_part_is_unpacked_up_to_the_limit_and_refused_by_its_name() throws Refusal {
        assertThat(drained(ZipParts.of(blank(64, "a/b")), "a/b")).isEqualTo(64 << 20);
        var parts = ZipParts.of(blank(65, "a/b"));
        assertThat(refused(() -> drained(parts, "a/b"))).contains("a/b", "64 MB", "请");
    }

    @Test
    void parts_that_are_too_much_together_are_refused() throws Refusal {
        var parts = ZipParts.of(blank(50, "a", "b", "c"));
        drained(parts, "a");
        drained(parts, "b");
        assertThat(refused(() -> drained(parts, "c"))).contains("128 MB", "请");
    }

    @ParameterizedTest(name = "{0} bytes into the entry")
    @CsvSource({"20, 2147483647", "20, -1", "42, 1", "42, -1", "42, 2147483647", "0, 0"})
    void a_directory_that_lies_about_places_and_sizes_is_refused(int at, int number) {
        var bytes = packed("a", "b");
        assertThat(refusal(changed(bytes, entry(bytes) + at, number))).contains("不完整或已损坏", "请");
    }

    @Test
    void a_wrong_sum_is_refused_at_the_end_of_the_part() throws Refusal {
        var bytes = packed("a", "b");
        var parts = ZipParts.of(changed(bytes, entry(bytes) + 16, 0x12345678));
        assertThat(refused(() -> text(parts, "a"))).contains("已损坏");
        assertThat(text(parts, "b")).isEqualTo("b");
    }

    @Test
    void damaged_bytes_are_refused_where_they_are_unpacked() throws Refusal {
        var bytes = packed("a");
        Arrays.fill(bytes, 31, 34, (byte) 0xFF);
        var parts = ZipParts.of(bytes);
        assertThat(refused(() -> text(parts, "a"))).contains("已损坏");
    }

    @Test
    void two_parts_that_share_their_bytes_are_refused() {
        var bytes = packed("a", "b");
        var second = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        assertThat(refusal(changed(bytes, second + 42, 0))).contains("已损坏");
    }

    @Test
    void a_directory_that_hides_entries_behind_its_count_is_refused() {
        var bytes = packed("a", "b");
        var end = bytes.length - 22;
        assertThat(refusal(changed(bytes, end + 8, 0x00010001))).contains("已损坏");
        assertThat(refusal(changed(bytes, end + 8, 0x00030003))).contains("已损坏");
        assertThat(refusal(changed(bytes, end + 8, 0))).contains("已损坏");
    }

    @Test
    void two_parts_of_one_name_are_refused() {
        assertThat(refusal(packed("word/a.xml", "Word\\A.xml"))).contains("两个同名的 Word\\A.xml", "另存");
    }

    @Test
    void a_password_and_a_rare_way_of_packing_are_named() {
        var bytes = packed("a");
        assertThat(refusal(changed(bytes, entry(bytes) + 8, 0x00080001))).contains("密码", "请");
        assertThat(refusal(changed(bytes, entry(bytes) + 8, 0x000C0000))).contains("压缩方法", "请");
    }

    @Test
    void a_file_cut_off_is_refused_wherever_it_ends() {
        var bytes = packed("a", "b");
        for (var length = bytes.length - 1; length > 0; length -= 3) {
            assertThat(refusal(Arrays.copyOf(bytes, length))).contains("不完整");
        }
    }

    @Test
    void a_stream_tells_the_refusal_that_ended_it() throws Exception {
        try (var stream =
                new PartStream(ZipParts.of(blank(65, "a/b")).open("a/b").orElseThrow())) {
            var _ = catchThrowableOfType(
                    IOException.class, () -> stream.transferTo(java.io.OutputStream.nullOutputStream()));
            assertThat(refused(stream::check)).contains("a/b", "64 MB");
        }
    }

    /** Parts that hold their own names. */
    private static byte[] packed(String... names) {
        return zip(names, (zip, name) -> zip.write(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] blank(int megabytes, String... names) {
        return zip(names, (zip, _) -> {
            for (var each = 0; each < megabytes; each++) {
                zip.write(MEGABYTE);
            }
        });
    }

    private interface Content {
        void write(ZipOutputStream zip, String name) throws IOException;
    }

    private static byte[] zip(String[] names, Content content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                content.write(zip, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int entry(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    }

    private static byte[] changed(byte[] bytes, int at, int number) {
        var changed = bytes.clone();
        ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
        return changed;
    }

    private static String text(ZipParts parts, String name) throws Refusal {
        try (var part = parts.open(name).orElseThrow()) {
            var text = new StringBuilder();
            var piece = new byte[100];
            for (var count = part.read(piece); count >= 0; count = part.read(piece)) {
                text.append(new String(piece, 0, count, StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }

    private static long drained(ZipParts parts, String name) throws Refusal {
        try (var part = parts.open(name).orElseThrow()) {
            var all = 0L;
            var piece = new byte[1 << 16];
            for (var count = part.read(piece); count >= 0; count = part.read(piece)) {
                all += count;
            }
            return all;
        }
    }

    private static String refusal(byte[] bytes) {
        return refused(() -> ZipParts.of(bytes));
    }

    private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).sentence();
    }
}
