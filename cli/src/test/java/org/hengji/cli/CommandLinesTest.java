package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    check                          | 请写明文件或目录
                    check ''                       | 有一个文件名是空的
                    check - -                      | 标准输入 - 只能写一次
                    check a.txt --format           | --format 后面要写上值
                    check --format --ruleset a.txt | --format 后面要写上值
                    check a.txt --format xml       | --format 不能是“xml”，请从 text、json、jsonl、html 中选一种
                    check a.txt --ruleset hunan    | 没有“hunan”这套规则
                    check a.txt --fromat json      | 不认得“--fromat”
                    read a.txt --format html       | --format 不能是“html”，请从 json、text 中选一种
                    mend a.txt                     | 请写明一个输入文件和一个输出文件
                    convert a.txt                  | 请写明一个输入文件和一个输出文件
                    mend a.txt --format json b.txt | 不认得“--format”
                    mend a.txt b.doc               | b.doc：只能写成 .xlsx、.docx、.pdf、.html、.csv、.txt、.tsv、.json，请换一个文件名
                    score a.txt --scheme hunan     | 没有“hunan”
                    backup a.txt                   | 没有“backup”这个命令
                    serve a.txt                    | 不认得“a.txt”
                    serve --port                   | --port 后面要写上值
                    serve --port 0                 | --port 不能是“0”
                    serve --port 80x               | --port 不能是“80x”
                    serve --demo big               | --demo 不能是“big”，请从 none、mini 中选一种
                    serve --host 192.0.2.7         | --host 192.0.2.7：明文 http 只能在本机使用
                    --verbose                      | 没有“--verbose”这个选项
                    """)
    void a_wrong_argument_takes_one_line_that_says_what_to_do(String typed, String sentence) {
        var said = Shell.run(List.of(typed.split(" ")).stream()
                .map(each -> each.equals("''") ? "" : each)
                .toArray(String[]::new));
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().startsWith(sentence);
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void no_argument_at_all_says_what_to_type() {
        var said = Shell.run();
        assertThat(said.err().lines()).singleElement().asString().contains("hengji check", "hengji --help");
        assertThat(said.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "read", "mend", "score", "convert", "serve"})
    void every_command_explains_itself(String command) {
        var said = Shell.run(command, "--help");
        assertThat(said.out()).startsWith("用法：hengji " + command).doesNotContain("Usage");
        assertThat(said.exit()).isZero();
    }

    @Test
    void help_lists_the_commands_there_are() {
        var said = Shell.run("--help");
        assertThat(said.out())
                .contains("check", "read", "mend", "score", "serve")
                .doesNotContain("backup");
        assertThat(said.exit()).isZero();
    }

    @Test
    void the_version_is_one_line() {
        assertThat(Shell.run("--version").out().lines())
                .singleElement()
                .asString()
                .startsWith("hengji ");
    }

    @Test
    void a_name_behind_two_dashes_is_a_file() {
        assertThat(Shell.run("check", "--", "--x.txt").err()).startsWith("--x.txt：没有这个文件");
    }

    @Test
    void a_name_that_begins_with_an_at_sign_is_a_file() {
        assertThat(Shell.run("check", "@x.txt").err()).startsWith("@x.txt：没有这个文件");
    }
}
