package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path directory;

    @Test
    void a_plan_that_nothing_blocks_exits_0() {
        var said = Shell.run("check", Plans.file(directory, "好.txt", Plans.balanced("云汀市图书馆")));
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("云汀市图书馆 · 2025 年", "阻 0 · 说", "下一步：");
        assertThat(said.exit()).isZero();
    }

    @Test
    void a_plan_that_something_blocks_exits_1() {
        var said = Shell.run("check", Plans.file(directory, "差.txt", Plans.unbalanced("云汀市图书馆")));
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("阻 必须修改（1）", "money.sources-match-expenditure", "依据：", "改完才能送审");
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void an_unreadable_file_takes_one_line_and_exits_2_while_the_others_are_judged() {
        var bad = Plans.file(directory, "错.txt", "今天天气很好。\n");
        var blocked = Plans.file(directory, "差.txt", Plans.unbalanced("云汀市图书馆"));
        var said = Shell.run("check", bad, blocked, "--format", "jsonl");
        assertThat(said.err().lines()).singleElement().asString().startsWith(bad + "：认不出");
        assertThat(said.out().lines()).hasSize(1);
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void a_missing_file_is_named() {
        var said = Shell.run("check", "没有的.txt");
        assertThat(said.err()).isEqualTo("没有的.txt：没有这个文件，请核对路径\n");
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void an_empty_file_is_named() {
        var empty = Plans.file(directory, "空.txt", "");
        assertThat(Shell.run("check", empty).err().lines())
                .singleElement()
                .asString()
                .startsWith(empty + "：");
    }

    @Test
    void a_line_break_in_a_file_name_stays_one_line() {
        assertThat(Shell.run("check", "甲\n乙.txt").err().lines()).hasSize(1);
    }

    @Test
    void one_form_is_one_object_with_the_keys_of_the_contract() {
        var said = Shell.run("check", Plans.FAULTY, "--format", "json");
        var judged = Json.object(said.out());
        assertThat(judged).containsOnlyKeys("file", "kind", "ruleset", "summary", "findings", "deferred");
        assertThat(judged)
                .containsEntry("file", Plans.FAULTY)
                .containsEntry("kind", "department-plan")
                .containsEntry("ruleset", "guangdong/2025");
        assertThat(Json.objects(judged.get("findings"))).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding)
                    .containsOnlyKeys(
                            "check", "severity", "certainty", "at", "also", "message", "values", "basis", "fixes");
            assertThat(finding.get("severity")).isIn("block", "explain", "hint");
            assertThat(finding.get("certainty")).isIn("certain", "likely", "possible");
        });
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void the_summary_counts_the_findings() {
        var judged =
                Json.object(Shell.run("check", Plans.FAULTY, "--format=json").out());
        var findings = Json.objects(judged.get("findings"));
        assertThat(judged.get("summary"))
                .isEqualTo(Map.of(
                        "block", count(findings, "block"),
                        "explain", count(findings, "explain"),
                        "hint", count(findings, "hint")));
    }

    private static String count(List<Map<String, Object>> findings, String severity) {
        return Long.toString(findings.stream()
                .filter(finding -> severity.equals(finding.get("severity")))
                .count());
    }

    @Test
    void fixes_say_what_is_there_and_what_comes() {
        var judged =
                Json.object(Shell.run("check", Plans.FAULTY, "--format", "json").out());
        var markup = Json.objects(judged.get("findings")).stream()
                .filter(finding -> "text.markup".equals(finding.get("check")))
                .findFirst()
                .orElseThrow();
        var fix = Json.objects(markup.get("fixes")).getFirst();
        assertThat(fix).containsEntry("safe", "true");
        assertThat(Json.objects(fix.get("edits")).getFirst())
                .containsEntry("op", "set")
                .containsEntry("path", "goal")
                .containsKeys("before", "after");
    }

    @Test
    void several_forms_are_an_array_in_the_order_of_the_files() {
        var names = IntStream.range(0, 30)
                .mapToObj(i -> Plans.file(directory, "表" + i + ".txt", Plans.unbalanced("第" + i + "局")))
                .toList();
        var arguments = Stream.concat(Stream.of("check", "--format", "json"), names.stream());
        var judged = Json.objects(Shell.run(arguments.toArray(String[]::new)).out());
        assertThat(judged).extracting(form -> form.get("file")).isEqualTo(names);
    }

    @Test
    void no_form_at_all_is_an_empty_array() {
        assertThat(Shell.run("check", "没有的.txt", "--format", "json").out()).isEqualTo("[]\n");
    }

    @Test
    void two_forms_in_one_file_are_two_results() {
        var file = Plans.file(directory, "两份.txt", Plans.balanced("甲局") + "\n" + Plans.unbalanced("乙局"));
        var said = Shell.run("check", file, "--format", "jsonl");
        assertThat(said.out().lines().map(Json::object))
                .extracting(judged -> judged.get("summary").toString())
                .satisfiesExactly(
                        first -> assertThat(first).contains("block=0"),
                        second -> assertThat(second).contains("block=1"));
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void a_dash_is_standard_input() {
        var said = Shell.typing(Plans.unbalanced("云汀市图书馆")).hengji("check", "-", "--format", "json");
        assertThat(Json.object(said.out())).containsEntry("file", "-");
        assertThat(Shell.typing("").hengji("check", "-").err()).startsWith("标准输入：");
    }

    @Test
    void a_directory_is_walked_in_order_past_what_is_hidden_or_of_another_kind() throws IOException {
        Files.createDirectories(directory.resolve("b/.git"));
        Plans.file(directory, "b/2.TXT", Plans.balanced("乙局"));
        Plans.file(directory, "b/.git/3.txt", Plans.balanced("丙局"));
        Plans.file(directory, "a.txt", Plans.balanced("甲局"));
        Plans.file(directory, "a.key.yaml", "file: a.txt");
        Plans.file(directory, ".隐藏.txt", Plans.balanced("丁局"));
        var said = Shell.run("check", directory.toString(), "--format", "jsonl");
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines().map(Json::object))
                .extracting(judged -> judged.get("file"))
                .containsExactly(
                        directory.resolve("a.txt").toString(),
                        directory.resolve("b/2.TXT").toString());
    }

    @Test
    void an_empty_directory_is_an_error() {
        var said = Shell.run("check", directory.toString());
        assertThat(said.err().lines()).singleElement().asString().startsWith(directory + "：目录里没有可以读的文件");
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void the_ruleset_a_person_asks_for_is_used() {
        var file = Plans.file(directory, "好.txt", Plans.balanced("云汀市图书馆"));
        var said = Shell.run("check", file, "--format", "json", "--ruleset", "national/2021");
        assertThat(Json.object(said.out())).containsEntry("ruleset", "national/2021");
    }

    @Test
    void nothing_is_painted_where_there_is_no_terminal() {
        assertThat(Shell.run("check", Plans.FAULTY).out()).doesNotContain("\u001b");
    }

    @Test
    void lines_keep_to_the_width_of_the_terminal() {
        var said = Shell.with("COLUMNS", "60").hengji("check", Plans.FAULTY);
        assertThat(said.out().lines().filter(line -> !line.contains("hengji mend")))
                .allSatisfy(line -> assertThat(
                                line.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum())
                        .isLessThanOrEqualTo(60));
    }

    @Test
    void the_page_stands_alone_and_escapes_what_it_shows() {
        var file = Plans.file(directory, "页.txt", Plans.unbalanced("<script>alert(1)</script>局"));
        var page = Shell.run("check", file, "没有的.txt", "--format", "html").out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("阻 必须修改", "没有的.txt：没有这个文件", "@media print")
                .doesNotContain("<script", "http://", "https://")
                .endsWith("</html>\n");
    }

    @Test
    void every_sample_is_read() {
        var said = Shell.run("check", Plans.SAMPLES.resolve("plans").toString(), "--format", "jsonl");
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines().map(Json::object)).hasSize(10);
        assertThat(said.exit()).isEqualTo(1);
    }
}
