package org.hengji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "'', 全表",
        "goal, 总体绩效目标",
        "budget, 预算整体情况",
        "budget.total, 预算总额",
        "budget.income.other, 收入来源“其他资金”",
        "budget.byLevel.ownLevel, 按预算级次划分“市本级使用资金”",
        "tasks, 年度重点工作任务",
        "tasks[1], 任务 2",
        "tasks[1].content, 任务 2 的主要内容",
        "tasks[2].indicators[3], 任务 3 的第 4 个关键指标",
        "tasks[2].indicators[3].target, 任务 3 的第 4 个关键指标的指标值",
        "indicators[13], 第 14 行",
        "indicators[13].level2, 第 14 行的二级指标",
        "indicators[13].nothing, 第 14 行的nothing",
        "indicators[#k7f3q9ab].name, 绩效指标的名称"
    })
    void every_place_has_a_name(String path, String name) {
        assertThat(Places.field(Path.of(path))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "budget.income.other, 其他资金",
        "goal, 总体绩效目标",
        "tasks[0].amount, 金额",
        "tasks[0], 任务 1",
        "indicators[0].nothing, nothing"
    })
    void a_cell_has_a_bare_name(String path, String name) {
        assertThat(Places.label(Path.of(path))).isEqualTo(name);
    }

    @Test
    void a_table_row_is_named_by_number_and_name() {
        assertThat(Places.row(row("indicators[13]", "科普宣传覆盖人群"))).isEqualTo("第 14 行“科普宣传覆盖人群”");
        assertThat(Places.row(row("indicators[13]", ""))).isEqualTo("第 14 行");
    }

    @Test
    void a_key_indicator_is_named_by_task_and_name() {
        assertThat(Places.row(row("tasks[2].indicators[3]", "科普宣传覆盖人群"))).isEqualTo("任务 3 的关键指标“科普宣传覆盖人群”");
        assertThat(Places.row(row("tasks[2].indicators[3]", ""))).isEqualTo("任务 3 的第 4 个关键指标");
    }

    @Test
    void a_task_is_named_by_number_and_name() {
        var task = new Examination.TaskRow(Path.of("tasks[2]"), Plans.task("推广全民阅读", ""));
        assertThat(Places.task(task)).isEqualTo("任务 3“推广全民阅读”");
        assertThat(Places.task(new Examination.TaskRow(Path.of("tasks[2]"), Plans.task("", ""))))
                .isEqualTo("任务 3");
    }

    @Test
    void a_long_name_is_shortened() {
        assertThat(Places.quoted("长".repeat(30))).isEqualTo("“" + "长".repeat(30) + "”");
        assertThat(Places.quoted("长".repeat(31))).isEqualTo("“" + "长".repeat(30) + "……”");
    }

    @Test
    void a_stored_row_is_named_by_its_list() {
        assertThat(Places.field(Path.FORM.child("tasks").row(new RowId("k7f3q9ab"))))
                .isEqualTo("年度重点工作任务");
    }

    private static IndicatorRow row(String at, String name) {
        return new IndicatorRow(Path.of(at), List.of(), Plans.key(name, "人", "≥3"));
    }
}
