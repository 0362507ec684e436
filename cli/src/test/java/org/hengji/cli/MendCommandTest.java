package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendCommandTest {

    @TempDir
    Path directory;

    private String out(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void every_change_is_told_with_its_reason() {
        var said = Shell.run("mend", Plans.FAULTY, out("改.json"));
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .contains("去掉标记", "text.markup")
                .contains("“服务对象 满意度指标” → “服务对象满意度指标”")
                .contains("第 16 行：移回原位", "第 23 行：移回原位")
                .contains("阻 仍须由人修改", "已写入 " + out("改.json"));
        assertThat(said.exit()).isEqualTo(1);
    }

    @Test
    void a_plan_that_only_needed_safe_fixes_exits_0() throws IOException {
        var file = Plans.file(directory, "空格.txt", Plans.withStrayBlank("云汀市图书馆"));
        var said = Shell.run("mend", file, out("改.txt"));
        assertThat(said.out()).contains("已改 1 处");
        assertThat(Files.readString(Path.of(out("改.txt")))).contains("参加活动人数(人)\t≥500");
        assertThat(said.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"改.json", "改.txt", "改.tsv"})
    void the_output_leaves_no_safe_fix_to_apply(String name) {
        assertThat(Shell.run("mend", Plans.FAULTY, out(name)).exit()).isEqualTo(1);
        var judged =
                Json.object(Shell.run("check", out(name), "--format", "json").out());
        assertThat(Json.objects(judged.get("findings")))
                .flatExtracting(finding -> Json.objects(finding.get("fixes")))
                .extracting(fix -> fix.get("safe"))
                .isNotEmpty()
                .containsOnly("false");
    }

    @Test
    void no_amount_and_no_number_changes() {
        Shell.run("mend", Plans.FAULTY, out("改.json"));
        var before = Json.object(Shell.run("read", Plans.FAULTY).out());
        var after = Json.object(Shell.run("read", out("改.json")).out());
        assertThat(after.get("budget")).isEqualTo(before.get("budget"));
        assertThat(promises(after)).isEqualTo(promises(before));
    }

    private static List<List<Object>> promises(Map<String, Object> plan) {
        return Json.objects(plan.get("indicators")).stream()
                .map(row -> {
                    var target = (Map<?, ?>) row.get("target");
                    return List.<Object>of(
                            String.valueOf(row.get("unit")),
                            String.valueOf(target.get("comparator")),
                            String.valueOf(target.get("value")));
                })
                .toList();
    }

    @Test
    void two_forms_stay_two_forms() {
        var file = Plans.file(directory, "两份.txt", Plans.balanced("甲局") + "\n" + Plans.withStrayBlank("乙局"));
        assertThat(Shell.run("mend", file, out("改.json")).exit()).isZero();
        assertThat(Shell.run("mend", file, out("改.txt")).exit()).isZero();
        assertThat(Json.objects(Shell.run("read", out("改.json")).out())).hasSize(2);
        assertThat(Json.objects(Shell.run("read", out("改.txt")).out())).hasSize(2);
    }

    @Test
    void the_input_is_never_overwritten() throws IOException {
        var file = Plans.file(directory, "原.txt", Plans.withStrayBlank("云汀市图书馆"));
        var other = directory.resolve("别名.txt");
        Files.createLink(other, Path.of(file));
        for (var same : List.of(file, other.toString(), directory + "/./原.txt")) {
            var said = Shell.run("mend", file, same);
            assertThat(said.err().lines()).singleElement().asString().contains("输出文件就是输入文件");
            assertThat(said.exit()).isEqualTo(2);
        }
        assertThat(Files.readString(Path.of(file))).contains("参加 活动");
    }

    @Test
    void what_cannot_be_read_writes_nothing() {
        var said = Shell.run("mend", "没有的.txt", out("改.json"));
        assertThat(said.err()).isEqualTo("没有的.txt：没有这个文件，请核对路径\n");
        assertThat(directory).isEmptyDirectory();
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_written_takes_one_line() {
        var said = Shell.run("mend", Plans.FAULTY, out("没有的目录/改.json"));
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains("没有写成");
        assertThat(said.exit()).isEqualTo(2);
    }

    @Test
    void nothing_but_the_output_is_left_behind() {
        Shell.run("mend", Plans.FAULTY, out("改.json"));
        assertThat(directory).isDirectoryContaining("glob:**/改.json").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void standard_input_is_mended_too() {
        var said = Shell.typing(Plans.withStrayBlank("云汀市图书馆")).hengji("mend", "-", out("改.json"));
        assertThat(said.out()).startsWith("标准输入\n");
        assertThat(said.exit()).isZero();
    }
}
