package org.hengji.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilledCellsTest {

    private final RequiredCellsAreFilled required = new RequiredCellsAreFilled();
    private final CellsHoldNoPlaceholder placeholder = new CellsHoldNoPlaceholder();
    private final YearsAgree years = new YearsAgree();

    private static Finding only(Check check, String changes) {
        var findings = Examples.findings(check, changes);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static Outcome examine(Check check, DepartmentPlan plan) {
        return check.examine(Examination.of(plan, Rulesets.get("guangdong/2025")));
    }

    @ParameterizedTest
    @CsvSource({
        "department.name, 部门名称",
        "goal, 总体绩效目标",
        "tasks[1].name, 任务 2 的名称",
        "indicators[4].name, 第 5 行的名称",
        "indicators[4].target, 第 5 行“单场演出平均成本”的指标值"
    })
    void a_blank_required_cell_blocks(String path, String place) {
        var finding = only(required, path + " =");
        assertThat(finding.at()).hasToString(path);
        assertThat(finding.message()).isEqualTo(place + "空白，这一格必须填写。请补上；这一行用不到的，整行删掉。");
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    }

    @Test
    void a_blank_value_of_a_key_indicator_alone_in_its_task_blocks() {
        var finding = only(required, "tasks[0].indicators[0].target =");
        assertThat(finding.at()).hasToString("tasks[0].indicators[0].target");
        assertThat(finding.message()).startsWith("任务 1 的关键指标“惠民演出场次”的指标值空白");
    }

    @Test
    void a_blank_value_in_task_and_table_is_one_finding() {
        var finding = only(required, """
            tasks[0].indicators[0].target =
            indicators[0].target =
            """);
        assertThat(finding.at()).hasToString("indicators[0].target");
        assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].target"));
    }

    @Test
    void rows_and_tasks_nobody_used_may_be_blank() {
        assertThat(Examples.findings(required, """
            + tasks = name:\s
            + indicators = name:\s
            """)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name: ; amount: 300", "name: ; content: 组织阅读。"})
    void a_task_with_an_amount_or_a_content_is_used(String cells) {
        assertThat(only(required, "+ tasks = " + cells).at()).hasToString("tasks[2].name");
    }

    @Test
    void a_task_with_indicators_is_used() {
        assertThat(only(required, """
            tasks[1].name =
            tasks[1].content =
            """).at()).hasToString("tasks[1].name");
        assertThat(Examples.findings(required, """
            tasks[1].name =
            tasks[1].content =
            tasks[1].indicators[0].name = ……
            tasks[1].indicators[0].target = ……
            """)).isEmpty();
    }

    @Test
    void columns_the_form_does_not_have_are_not_required() {
        assertThat(Examples.findings(required, """
            department.name = (无此栏)
            goal = (无此栏)
            indicators[4].target = (无此栏)
            """)).isEmpty();
    }

    @Test
    void an_unreadable_value_is_not_blank() {
        assertThat(Examples.findings(required, "indicators[4].target = ≥8a")).isEmpty();
    }

    @Test
    void blanks_of_a_form_cut_off_or_without_cells_are_deferred() {
        var plan = Examples.plan("indicators[6].target =");
        var cut = plan.withSource(new Source("text", false, MoneyUnit.WAN, List.of()));
        var flat = plan.withSource(
                Source.TYPED.plus(new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "")));
        var why = "，第 7 行“群众满意度”的指标值可能没有读到，不能断定是空白";
        assertThat(examine(required, cut)).isEqualTo(Outcome.deferred("来源没有完整读到" + why));
        assertThat(examine(required, flat)).isEqualTo(Outcome.deferred("来源没有分出单元格" + why));
        assertThat(examine(required, Examples.plan("").withSource(cut.source())))
                .isEqualTo(Outcome.nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XX",
                "xxxx",
                "ＸＸ",
                "……",
                "…",
                "...",
                "待定",
                "* *",
                "***",
                "/",
                "／",
                "××",
                "？",
                "待补充",
                "XXXXXXXXXX"
            })
    void a_cell_of_nothing_but_a_placeholder_blocks(String text) {
        var finding = only(placeholder, "indicators[4].target = " + text);
        assertThat(finding.at()).hasToString("indicators[4].target");
        assertThat(finding.message()).startsWith("第 5 行“单场演出平均成本”的指标值只写了“" + text + "”，等于没有填。");
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
    }

    @Test
    void names_goal_and_department_may_not_be_placeholders_either() {
        assertThat(only(placeholder, "department.name = XX").at()).hasToString("department.name");
        assertThat(only(placeholder, "goal = ……").at()).hasToString("goal");
        assertThat(only(placeholder, "tasks[0].name = 待定").at()).hasToString("tasks[0].name");
        assertThat(only(placeholder, "indicators[4].name = 待定").at()).hasToString("indicators[4].name");
    }

    @Test
    void the_twin_in_a_task_is_concerned_too() {
        assertThat(only(placeholder, """
            tasks[0].indicators[0].target = 待定
            indicators[0].target = 待定
            """).also()).containsExactly(Path.of("tasks[0].indicators[0].target"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicators[4].target = —",
                "indicators[4].unit = /",
                "indicators[4].name = XX路改造里程",
                "indicators[4].target = 1/3",
                "indicators[4].target = 待定岗人员≤3",
                "indicators[4].target = XXXXXXXXXXX"
            })
    void placeholders_inside_other_words_are_left_alone(String changes) {
        assertThat(Examples.findings(placeholder, changes)).isEmpty();
    }

    @Test
    void a_row_of_nothing_but_placeholders_is_not_used() {
        assertThat(Examples.findings(placeholder, """
            indicators[4].name = ……
            indicators[4].target = ……
            """)).isEmpty();
    }

    @Test
    void a_goal_that_speaks_of_another_year() {
        var finding = only(years, """
            title = 2022年部门整体绩效目标表
            year = 2022
            goal = 2021年，街道预算收支保持平衡；养护农村公路86公里。
            """);
        assertThat(finding.at()).hasToString("goal");
        assertThat(finding.also()).containsExactly(Path.of("title"));
        assertThat(finding.message()).isEqualTo("总体绩效目标写的是 2021 年，标题是 2022 年。请改成同一年度；确实说的是别的年份的，请说明。");
        assertThat(finding.values().toString()).isEqualTo("{year=2022, found=2021}");
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"推进工作。2024年全年举办演出60场", "1. 2024年举办演出60场", "目标1：2026年举办演出60场", "组织阅读；2024年，举办演出60场"})
    void another_year_that_opens_a_sentence(String text) {
        assertThat(Examples.findings(years, "goal = " + text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "实施行动方案（2023-2025年），举办演出60场",
                "2023至2025年，举办演出60场",
                "2021-2024年，举办演出60场",
                "《2024年工作要点》落实到位",
                "办好第40届大赛、第2024次演出",
                "较2024年增长10%，举办演出60场",
                "2024年底已建成的剧场投入使用",
                "2024年已开工的剧场年内完工",
                "2024年举办演出50场。2025年举办演出60场",
                "2024年3月动工的剧场年内完工",
                "投入2024万元",
                "120241年"
            })
    void years_that_belong_where_they_are(String text) {
        assertThat(Examples.findings(years, "goal = " + text)).isEmpty();
    }

    @Test
    void a_task_may_speak_of_another_year_too() {
        assertThat(only(years, "tasks[1].content = 2024年举办阅读推广活动不少于24场。").at()).hasToString("tasks[1].content");
    }

    @Test
    void title_and_year_disagree() {
        var finding = only(years, "title = 2024年市级部门整体预算绩效目标表");
        assertThat(finding.at()).hasToString("title");
        assertThat(finding.also()).containsExactly(Path.of("year"));
        assertThat(finding.message()).startsWith("标题写的是 2024 年，年度是 2025 年。");
    }

    @Test
    void a_title_without_one_year_leaves_the_year_to_speak() {
        assertThat(Examples.findings(years, "title = 2024-2026年部门整体绩效目标表")).isEmpty();
        assertThat(Examples.findings(years, "title = 部门整体绩效目标表（2024年报2025年批）")).isEmpty();
        var finding = only(years, """
            title = 部门整体绩效目标表
            goal = 2024年，举办演出60场
            """);
        assertThat(finding.also()).containsExactly(Path.of("year"));
    }

    @Test
    void the_year_of_the_title_counts_where_no_other_is_printed() {
        assertThat(only(years, """
            year =
            goal = 2024年，举办演出60场
            """).values()).containsEntry("year", "2025");
    }

    @Test
    void without_any_year_nothing_can_be_compared() {
        var outcome = years.examine(Examples.examination("""
            year =
            title = 部门整体绩效目标表
            """));
        assertThat(outcome).isEqualTo(Outcome.deferred("表里没有写年度，正文里的年份无从核对"));
        assertThat(years.examine(Examples.examination("""
            year =
            title =
            """))).isInstanceOf(Outcome.Deferred.class);
    }

    @Test
    void a_deadline_that_was_over_before_the_year() {
        var finding = only(years, """
            tasks[0].indicators[0].target = 2024年11月30日前
            indicators[0].target = 2024年11月30日前
            """);
        assertThat(finding.at()).hasToString("indicators[0].target");
        assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].target"), Path.of("title"));
        assertThat(finding.message()).startsWith("第 1 行“惠民演出场次”的指标值写的是 2024 年，标题是 2025 年。");
    }

    @Test
    void a_deadline_of_the_year_or_later_is_no_mismatch() {
        assertThat(Examples.findings(years, "indicators[3].target = 2025年11月30日前"))
                .isEmpty();
        assertThat(Examples.findings(years, "indicators[3].target = 2026年1月31日前"))
                .isEmpty();
    }
}
