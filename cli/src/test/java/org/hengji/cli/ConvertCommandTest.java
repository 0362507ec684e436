package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @TempDir
    Path directory;

    private String out(String name) {
        return directory.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"表.docx", "表.pdf", "表.html", "表.csv", "表.txt", "表.json"})
    void every_format_is_written_and_nothing_is_said(String name) {
        var said = Shell.run("convert", Plans.FAULTY, out(name));
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEmpty();
        assertThat(directory).isDirectoryContaining("glob:**/" + name).isDirectoryNotContaining("glob:**/.*");
        assertThat(said.exit()).isZero();
    }

    @Test
    void what_was_converted_is_read_as_the_same_form() {
        Shell.run("convert", Plans.FAULTY, out("表.html"));
        var before = Json.object(Shell.run("read", Plans.FAULTY).out());
        var after = Json.object(Shell.run("read", out("表.html")).out());
        before.remove("source");
        after.remove("source");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void the_lines_to_sign_on_are_printed_when_asked_for() throws IOException {
        Shell.run("convert", Plans.FAULTY, out("无.txt"));
        Shell.run("convert", Plans.FAULTY, out("有.txt"), "--signature");
        assertThat(Files.readString(Path.of(out("有.txt")))).contains("填报日期：");
        assertThat(Files.readString(Path.of(out("无.txt")))).doesNotContain("填报日期：");
    }

    @Test
    void the_input_is_never_overwritten() throws IOException {
        var file = Plans.file(directory, "原.txt", Plans.withStrayBlank("云汀市图书馆"));
        var said = Shell.run("convert", file, file);
        assertThat(said.err().lines()).singleElement().asString().contains("输出文件就是输入文件");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(Files.readString(Path.of(file))).contains("参加 活动");
    }

    @Test
    void a_character_the_fonts_lack_is_reported() {
        var file = Plans.file(directory, "生僻字.txt", Plans.balanced("\uD842\uDFB7镇"));
        var said = Shell.run("convert", file, out("表.pdf"));
        assertThat(said.err()).contains("U+20BB7", "▢");
        assertThat(said.exit()).isZero();
    }

    @Test
    void what_cannot_be_read_writes_nothing_and_exits_2() {
        var said = Shell.run("convert", "没有的.txt", out("表.pdf"));
        assertThat(said.err()).isEqualTo("没有的.txt：没有这个文件，请核对路径\n");
        assertThat(directory).isEmptyDirectory();
        assertThat(said.exit()).isEqualTo(2);
    }
}
