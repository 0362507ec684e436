package org.hengji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Department;
import org.hengji.plan.Plans;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.Projects;
import org.hengji.plan.Scope;
import org.hengji.time.Phase;
import org.junit.jupiter.api.Test;

/** What an examination gives of any form. */
class PartTest {

    private static final ProjectPlan PROJECT = Projects.clean();

    private static Examination examination(Form form) {
        return Examples.examination(form);
    }

    private static List<Part> parts(Form form) {
        return examination(form).parts();
    }

    @Test
    void a_form_about_one_project_or_department_is_one_part() {
        for (var form : List.<Form>of(Plans.clean(), PROJECT, SelfEvaluations.clean(), Monitorings.clean())) {
            assertThat(parts(form)).singleElement().satisfies(part -> {
                assertThat(part.at().isForm()).isTrue();
                assertThat(part.table()).isEqualTo(Path.of("indicators"));
                assertThat(part.rows().getFirst().at()).isEqualTo(Path.of("indicators[0]"));
            });
        }
        assertThat(parts(Plans.clean()).getFirst().goals())
                .extracting(goal -> goal.at().toString())
                .containsExactly("goal");
    }

    @Test
    void every_project_of_a_list_is_a_part() {
        var examination = examination(Projects.list());
        assertThat(examination.parts())
                .extracting(Part::at)
                .containsExactly(Path.of("projects[0]"), Path.of("projects[1]"));
        var second = examination.parts().get(1);
        assertThat(second.table()).isEqualTo(Path.of("projects[1].indicators"));
        assertThat(second.rows().getLast().at()).isEqualTo(Path.of("projects[1].indicators[5]"));
        assertThat(second.goals())
                .extracting(goal -> goal.at().toString())
                .containsExactly("projects[1].goals[0].expected");
        assertThat(examination.tableRows()).hasSize(12);
    }

    @Test
    void the_year_is_judged_by_its_own_half() {
        var halved = parts(Projects.halved()).getFirst();
        assertThat(halved.rows()).hasSize(12);
        assertThat(halved.rowsOfYear())
                .extracting(IndicatorRow::phase)
                .containsOnly(Phase.ANNUAL)
                .hasSize(6);
        assertThat(halved.goal()).map(goal -> goal.at().toString()).hasValue("goals[1].expected");
        assertThat(parts(PROJECT).getFirst().rowsOfYear()).hasSize(6);
    }

    @Test
    void a_form_without_a_half_for_the_year_is_judged_by_what_it_has() {
        var whole = PROJECT.with("indicators", Projects.indicators(Phase.MID_TERM));
        assertThat(parts(whole).getFirst().rowsOfYear()).hasSize(6);
        assertThat(parts(PROJECT.with("goals", List.of())).getFirst().goal()).isEmpty();
        assertThat(parts(Examples.changed(Projects.halved(), "goals[1].expected ="))
                        .getFirst()
                        .goal())
                .map(goal -> goal.at().toString())
                .hasValue("goals[0].expected");
    }

    @Test
    void rows_under_a_row_follow_it_and_are_no_rows_of_the_table() {
        var below = Projects.row(Phase.UNDIVIDED, "", "", "东渠长度", "公里", "≥7");
        var rows = PROJECT.indicators();
        var examination = examination(PROJECT.with(
                "indicators", List.of(rows.getFirst().with("rows", List.of(below)), rows.get(1))));
        assertThat(examination.tableRows()).hasSize(2).noneMatch(IndicatorRow::isUnderRow);
        assertThat(examination.rows())
                .extracting(row -> row.at().toString())
                .containsExactly("indicators[0]", "indicators[0].rows[0]", "indicators[1]");
        assertThat(examination.rows().get(1).isUnderRow()).isTrue();
    }

    @Test
    void only_a_department_s_plan_has_tasks_and_a_budget() {
        assertThat(examination(Plans.clean()).isDepartmentPlan()).isTrue();
        assertThat(examination(Plans.clean()).budget()).isEqualTo(Plans.clean().budget());
        assertThat(examination(PROJECT).isDepartmentPlan()).isFalse();
        assertThat(examination(PROJECT).budget().total().isAbsent()).isTrue();
        assertThat(examination(PROJECT).tasks()).isEmpty();
    }

    @Test
    void evaluations_and_monitoring_report_on_targets() {
        assertThat(examination(SelfEvaluations.clean()).isReport()).isTrue();
        assertThat(examination(Monitorings.clean()).isReport()).isTrue();
        assertThat(examination(PROJECT).isReport()).isFalse();
        assertThat(examination(Projects.list()).isReport()).isFalse();
        assertThat(examination(Plans.clean()).isReport()).isFalse();
    }

    @Test
    void the_owner_is_the_department_else_the_unit_else_the_department_above() {
        var own = new Department(Cell.text("云汀市水务局本级"), Cell.absent());
        assertThat(examination(Plans.clean()).owner()).isEqualTo("云汀市文化馆");
        assertThat(examination(PROJECT.with("department", own)).owner()).isEqualTo("云汀市水务局本级");
        assertThat(examination(PROJECT).owner()).isEqualTo("云汀市青埠县水利站");
        assertThat(examination(Projects.list()).owner()).isEqualTo("云汀市青埠县水利站");
        assertThat(examination(Projects.list().with("projects", List.of())).owner())
                .isEmpty();
        var above = (ProjectPlan) Examples.changed(PROJECT, "project.unit =");
        assertThat(examination(above).owner()).isEqualTo("云汀市水务局");
        assertThat(examination(above.with("scope", Scope.REGION)).owner()).isEmpty();
        assertThat(examination(SelfEvaluations.clean()).department()).isEqualTo(Department.ABSENT);
        assertThat(examination(Projects.list().with("department", own)).department())
                .isEqualTo(own);
    }

    @Test
    void what_may_be_missing_is_said_once() {
        assertThat(examination(PROJECT).gap()).isEmpty();
        assertThat(examination(Others.cut(PROJECT)).gap()).hasValue("来源没有完整读到");
        assertThat(examination(Examples.changed(PROJECT, "note no-cells indicators: 一行 -> 一行"))
                        .gap())
                .hasValue("来源没有分出单元格");
        var unplaced = "note unplaced indicators: 生态效益指标| |上年结转资金|六月底前 -> （略去）";
        assertThat(examination(Examples.changed(PROJECT, unplaced)).gap()).hasValue("来源里的“六月底前”没有放进表里");
        assertThat(examination(Examples.changed(Plans.clean(), unplaced)).gap()).isEmpty();
    }

    @Test
    void the_texts_of_a_form_are_its_goals_with_the_part_they_speak_of() {
        var prose = Prose.of(examination(Projects.list()));
        assertThat(prose.texts())
                .extracting(text -> text.at().toString())
                .containsExactly("projects[0].goals[0].expected", "projects[1].goals[0].expected");
        assertThat(prose.texts().get(1).part().at()).isEqualTo(Path.of("projects[1]"));
        assertThat(prose.texts())
                .extracting(Prose.Text::place)
                .containsExactly("项目 1“村级水渠修缮”的总体目标", "项目 2“村级道路修缮”的总体目标");
        assertThat(prose.goal()).isEmpty();
        assertThat(Prose.of(examination(Plans.clean())).texts())
                .extracting(Prose.Text::place)
                .startsWith("任务 1 的名称", "任务 1 的主要内容")
                .endsWith("总体绩效目标");
    }
}
