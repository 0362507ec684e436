package org.hengji.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.hengji.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingsTest {

    private static final String FORM = "部门名称\t云汀市科协\r\n一般公共预算\t672.54\r\n";

    @Test
    void plain_utf8_passes_silently() throws Refusal {
        var source = Encodings.decode(FORM.getBytes(UTF_8));
        assertThat(source.text()).isEqualTo(FORM);
        assertThat(source.remarks()).isEmpty();
    }

    @Test
    void the_byte_order_mark_is_no_text() throws Refusal {
        var source = Encodings.decode(("\uFEFF" + FORM).getBytes(UTF_8));
        assertThat(source.text()).isEqualTo(FORM);
        assertThat(source.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16_is_known_with_and_without_its_mark(String charset) throws Refusal {
        for (var text : new String[] {"\uFEFF" + FORM, FORM, "abc\t12\r\n", "一一一一\n", "\uFEFF一"}) {
            var source = Encodings.decode(text.getBytes(Charset.forName(charset)));
            assertThat(source.text()).isEqualTo(text.replace("\uFEFF", ""));
            assertThat(source.charset()).isEqualTo(Charset.forName(charset));
            assertThat(source.remarks()).containsExactly(new Grid.Remark("encoding", 0, "文件编码是 UTF-16，已按此读入"));
        }
    }

    @Test
    void gb18030_is_read_and_remarked_on() throws Refusal {
        var source = Encodings.decode((FORM + "𠮷㎡≥90%").getBytes(Charset.forName("GB18030")));
        assertThat(source.text()).isEqualTo(FORM + "𠮷㎡≥90%");
        assertThat(source.remarks()).containsExactly(new Grid.Remark("encoding", 0, "文件编码是 GB18030，已按此读入"));
    }

    @Test
    void damaged_utf8_names_its_lines_and_is_not_taken_for_gb18030() throws Refusal {
        var bytes = FORM.repeat(20).getBytes(UTF_8);
        bytes[FORM.getBytes(UTF_8).length + 1] = ' ';
        var source = Encodings.decode(bytes);
        assertThat(source.charset()).isEqualTo(UTF_8);
        assertThat(source.text()).contains("\uFFFD");
        assertThat(source.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.row()).isEqualTo(3);
            assertThat(remark.why()).contains("第 3 行");
        });
    }

    @Test
    void a_true_replacement_character_is_no_damage() throws Refusal {
        assertThat(Encodings.decode((FORM + "\uFFFD").getBytes(UTF_8)).remarks())
                .isEmpty();
    }

    @Test
    void a_stray_zero_is_taken_out_and_remarked_on() throws Refusal {
        var source = Encodings.decode((FORM.repeat(10) + "甲\0乙").getBytes(UTF_8));
        assertThat(source.text()).isEqualTo(FORM.repeat(10) + "甲乙");
        assertThat(source.remarks()).containsExactly(new Grid.Remark("encoding", 21, "从第 21 行起有 1 个空字符（U+0000），已去掉"));
    }

    @Test
    void what_is_neither_utf8_nor_gb18030_is_refused_with_a_way_out() {
        var bytes = new ByteArrayOutputStream();
        for (var each = 0; each < 100; each++) {
            bytes.write(0xE9);
            bytes.write(' ');
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Encodings.decode(bytes.toByteArray()))
                .withMessageContaining("UTF-8")
                .withMessageContaining("另存");
    }

    @Test
    void an_empty_file_is_called_empty() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Encodings.decode(new byte[0]))
                .withMessageStartingWith("文件是空的");
    }

    @Test
    void half_a_unit_of_utf16_is_damage() throws Refusal {
        var bytes = ("\uFEFF" + FORM.repeat(10)).getBytes(UTF_16LE);
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(Encodings.decode(cut).remarks()).hasSize(2);
        assertThat(Encodings.decode(cut).charset()).isEqualTo(UTF_16LE);
    }
}
