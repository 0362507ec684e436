package org.hengji.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Plans;
import org.hengji.plan.Projects;
import org.hengji.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPlacesTest {

    private static String field(Form form, String at) {
        return Places.field(Examples.examination(form), Path.of(at));
    }

    @ParameterizedTest
    @CsvSource({
        "title, 标题",
        "project.name, 项目名称",
        "project.competentDepartment, 主管部门",
        "goals[0].expected, 总体目标",
        "goals[0].actual, 总体目标的实际完成情况",
        "funds[0].initial, 资金“年度资金总额”的年初预算数",
        "funds[1].executed, 资金“当年财政拨款”的全年执行数",
        "funds[0].weight, 资金“年度资金总额”的分值",
        "indicators[2].actual, 第 3 行的实际完成值",
        "indicators[2].reason, 第 3 行的偏差原因分析及改进措施",
        "indicators[2].weight, 第 3 行的权重",
        "total.score, 总得分",
    })
    void places_of_an_evaluation_have_the_names_printed_beside_them(String at, String name) {
        assertThat(field(SelfEvaluations.clean(), at)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "goals[0].expected, 项目总体目标",
        "goals[1].expected, 年度总体目标",
        "funds[0].initial, 资金“年度资金总额”",
        "funds[0].phase, 资金“年度资金总额”的phase",
    })
    void a_goal_is_named_by_its_half_and_an_amount_of_a_plan_by_its_row(String at, String name) {
        assertThat(field(Projects.halved(), at)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "projects[1], 项目 2“村级道路修缮”",
        "projects[1].project.name, 项目 2 的项目名称",
        "projects[1].goals[0].expected, 项目 2“村级道路修缮”的总体目标",
        "projects[0].funds[1].initial, 项目 1“村级水渠修缮”的资金“财政拨款”",
        "projects[0].indicators[1].target, 项目 1 的第 2 行的指标值",
    })
    void a_place_of_a_listed_project_says_which(String at, String name) {
        assertThat(field(Projects.list(), at)).isEqualTo(name);
    }

    @Test
    void a_mid_term_goal_and_a_forecast_have_names() {
        var form = Projects.halved();
        var midTerm = form.with(
                "goals",
                form.goals().stream()
                        .map(goal -> goal.with("phase", Phase.MID_TERM))
                        .toList());
        assertThat(field(midTerm, "goals[0].expected")).isEqualTo("中期总体目标");
        assertThat(field(Monitorings.clean(), "funds[0].forecast")).isEqualTo("资金“年度资金总额”的全年预计执行数");
        assertThat(field(Monitorings.clean(), "funds[0].initial")).isEqualTo("资金“年度资金总额”的年初预算数");
    }

    @Test
    void a_row_without_a_label_is_named_by_its_number() {
        assertThat(field(Examples.changed(SelfEvaluations.clean(), "funds[1].label ="), "funds[1].executed"))
                .isEqualTo("资金第 2 行的全年执行数");
    }

    @Test
    void what_has_no_name_of_its_own_is_named_by_its_place() {
        assertThat(field(Plans.clean(), "budget.income.other")).isEqualTo("收入来源“其他资金”");
        assertThat(field(Plans.clean(), "tasks[9].content")).isEqualTo("任务 10 的主要内容");
        assertThat(field(Projects.list(), "projects[9].goals[0].expected")).isEqualTo("项目 10 的第 1 个总体目标的预期目标");
    }

    @ParameterizedTest
    @CsvSource({
        "sections[1].score, 第 2 个分部得分的得分",
        "funds[3].rate, 资金第 4 行的执行率",
        "funds[3].parent, 资金第 4 行的所属资金",
        "indicators[0].rows[2].target, 第 1 行的第 3 个子项的指标值",
        "indicators[0].forecast, 第 1 行的全年预计完成情况",
        "goals[1].actual, 第 2 个总体目标的实际完成情况",
        "projects[0].indicators, 项目 1 的绩效指标",
        "projects, 项目清单",
        "through, 监控截止月份",
    })
    void without_the_form_places_are_counted(String at, String name) {
        assertThat(Places.field(Path.of(at))).isEqualTo(name);
    }
}
