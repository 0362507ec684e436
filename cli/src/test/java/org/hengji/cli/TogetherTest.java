package org.hengji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms of one project that are read in one call. */
class TogetherTest {

    private static final String PLAN = """
            项目支出绩效目标表 | | | | |
            （2024年度） | | | | |
            项目名称 | 渡口助学金 | | 主管部门 | 渡口县教育局 |
            实施单位 | 渡口中学 | | | |
            项目资金（万元） | 年度资金总额 | 90 | | |
            | 其中：财政拨款 | 90 | | |
            | 其他资金 | 0 | | |
            年度总体目标 | 全年资助学生300人。 | | | |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 资助学生人数 | ≥300人 |
            | 效益指标 | 社会效益指标 | 困难学生就学率 | ≥98% |
            | 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90% |
            """;

    private static final String EVALUATION = """
            项目支出绩效自评表 | | | | | | | |
            （2024年度） | | | | | | | |
            项目名称 | 渡口助学金 | | 主管部门 | 渡口县教育局 | | | |
            实施单位 | 渡口中学 | | | | | | |
            项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
            | 年度资金总额 | 90 | 90 | 90 | 10 | 100% | 10 |
            | 其中：当年财政拨款 | 90 | 90 | 90 | — | 100% | — |
            年度总体目标 | 预期目标 | 实际完成情况 | | | | | |
            | 全年资助学生300人。 | 全年资助学生260人。 | | | | | |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
            | 产出指标 | 数量指标 | 资助学生人数 | ≥250人 | 260人 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 困难学生就学率 | ≥98% | 99% | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90% | 93% | 10 | 10 | |
            总分 | | | | | | 100 | 100 | |
            """;

    @TempDir
    Path directory;

    private String file(String name, String text) {
        return Plans.file(directory, name, text);
    }

    @Test
    void a_changed_target_is_found_whatever_order_the_files_come_in() {
        var evaluation = file("自评.txt", EVALUATION);
        var plan = file("目标.txt", PLAN);
        for (var said : new Shell.Said[] {Shell.run("check", evaluation, plan), Shell.run("check", plan, evaluation)}) {
            assertThat(said.exit()).isEqualTo(1);
            assertThat(said.out()).containsOnlyOnce("cross.target-differs-from-approved");
        }
    }

    @Test
    void a_finding_of_the_json_names_the_other_file() {
        var evaluation = file("自评.txt", EVALUATION);
        var plan = file("目标.txt", PLAN);
        assertThat(Shell.run("check", evaluation, plan, "--format", "json").out())
                .contains("\"check\" : \"cross.target-differs-from-approved\"", "\"file\" : \"" + plan + "\"");
    }

    @Test
    void two_forms_of_one_file_are_compared_too() {
        assertThat(Shell.typing(PLAN + EVALUATION).hengji("check", "-").out())
                .contains("cross.target-differs-from-approved");
    }

    @Test
    void a_form_by_itself_is_compared_with_nothing() {
        var said = Shell.run("check", file("自评.txt", EVALUATION));
        assertThat(said.exit()).isZero();
        assertThat(said.out()).doesNotContain("cross.");
    }

    @Test
    void what_cannot_be_read_is_said_once_and_the_others_are_compared() {
        var said = Shell.run(
                "check",
                file("自评.txt", EVALUATION),
                directory.resolve("没有.txt").toString(),
                file("别的.txt", "这不是表"),
                file("目标.txt", PLAN));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err().lines()).hasSize(2);
        assertThat(said.out()).contains("cross.target-differs-from-approved");
    }

    @Test
    void more_files_than_can_be_held_are_judged_one_by_one() {
        var files = Collections.nCopies(1001, file("目标.txt", PLAN));
        var said = Shell.run(Stream.concat(Stream.of("check", "--format", "jsonl"), files.stream())
                .toArray(String[]::new));
        assertThat(said.err()).contains("没有做表间核对");
        assertThat(said.out().lines()).hasSize(1001);
    }
}
