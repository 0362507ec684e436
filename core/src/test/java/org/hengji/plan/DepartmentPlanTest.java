package org.hengji.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.junit.jupiter.api.Test;

final class DepartmentPlanTest {

    @Test
    void a_blank_plan_has_its_cells_and_nothing_in_them() {
        var plan = DepartmentPlan.blank();
        assertThat(plan.kind()).isEqualTo("department-plan");
        assertThat(plan.goal().isBlank()).isTrue();
        assertThat(plan.department()).isEqualTo(Department.BLANK);
        assertThat(plan.budget()).isEqualTo(Budget.ABSENT);
        assertThat(plan.tasks()).isEmpty();
        assertThat(plan.scope()).isEqualTo(Scope.DEPARTMENT);
    }

    @Test
    void a_plan_with_another_source_or_ruleset_is_otherwise_the_same() {
        var plan = Plans.clean();
        assertThat(plan.withRuleset("national/2021").withRuleset(plan.ruleset()))
                .isEqualTo(plan);
        assertThat(plan.withSource(Source.TYPED).source()).isEqualTo(Source.TYPED);
    }

    @Test
    void a_plan_is_changed_by_edits() {
        var edited = Plans.clean().with(List.<Edit>of(new Edit.Set(Path.of("headcount"), "20", "21")));
        assertThat(edited.form().headcount().known()).contains(21);
    }

    @Test
    void lists_of_a_plan_cannot_be_changed_from_outside() {
        var rows = new ArrayList<>(Plans.clean().indicators());
        var plan = Plans.clean().with("indicators", rows);
        rows.clear();
        assertThat(plan.indicators()).hasSize(7);
    }

    @Test
    void a_task_grows_by_an_indicator() {
        var task = Plans.task("演出", "办好演出").plus(Plans.key("场次", "场", "≥5"));
        assertThat(task.indicators()).hasSize(1);
        assertThat(task.with("content", Cell.text("改")).content().raw()).isEqualTo("改");
        assertThat(task.withIndicators(List.of()).indicators()).isEmpty();
        assertThat(KeyTask.blank().amount().isAbsent()).isTrue();
    }

    @Test
    void a_row_is_blank_until_something_is_said_in_it() {
        assertThat(Indicator.blank().isBlank()).isTrue();
        assertThat(Indicator.blankKey().isBlank()).isTrue();
        assertThat(Indicator.blankKey().level1().isAbsent()).isTrue();
        assertThat(Indicator.blank().with("name", Cell.text("场次")).isBlank()).isFalse();
        assertThat(Indicator.blank()
                        .with("target", new Cell.NotApplicable<>("—"))
                        .isBlank())
                .isFalse();
    }

    @Test
    void a_scope_has_the_name_of_the_canonical_json() {
        assertThat(Scope.DEPARTMENT.text()).isEqualTo("department");
        assertThat(Scope.REGION.text()).isEqualTo("region");
    }
}
