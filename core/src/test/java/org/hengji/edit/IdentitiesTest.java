package org.hengji.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hengji.form.RowId;
import org.hengji.indicator.Indicator;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Plans;
import org.junit.jupiter.api.Test;

final class IdentitiesTest {

    private static final DepartmentPlan PLAN = given(Plans.clean(), 1);

    private static DepartmentPlan given(DepartmentPlan plan, long seed) {
        return Identities.given(plan, new Random(seed));
    }

    private static List<RowId> table(DepartmentPlan plan) {
        return plan.indicators().stream().map(Indicator::id).toList();
    }

    private static RowId key(DepartmentPlan plan, int task) {
        return plan.tasks().get(task).indicators().getFirst().id();
    }

    @Test
    void every_row_gets_an_id_of_its_own() {
        assertThat(table(PLAN)).doesNotHaveDuplicates().noneMatch(RowId::isNone);
        assertThat(PLAN.tasks())
                .extracting(task -> task.id())
                .doesNotHaveDuplicates()
                .noneMatch(RowId::isNone);
    }

    @Test
    void a_key_indicator_and_the_row_that_says_the_same_share_one() {
        assertThat(key(PLAN, 0)).isEqualTo(table(PLAN).get(0));
        assertThat(key(PLAN, 1)).isEqualTo(table(PLAN).get(1));
    }

    @Test
    void a_key_indicator_with_another_value_is_another_indicator() {
        var plan = given(Plans.clean().with("tasks", List.of(Plans.task("甲", "", Plans.key("惠民演出场次", "场", "≥61")))), 1);
        assertThat(table(plan)).doesNotContain(key(plan, 0));
    }

    @Test
    void two_rows_of_one_list_never_share_an_id() {
        var rows = new ArrayList<>(Plans.clean().indicators());
        rows.add(rows.getFirst());
        var plan = given(Plans.clean().with("indicators", rows), 1);
        assertThat(table(plan)).doesNotHaveDuplicates();
    }

    @Test
    void rows_without_a_name_share_nothing() {
        var blank = Plans.clean()
                .with("tasks", List.of(Plans.task("", "", Indicator.blankKey())))
                .with("indicators", List.of(Indicator.blank()));
        var plan = given(blank, 1);
        assertThat(table(plan)).doesNotContain(key(plan, 0));
    }

    @Test
    void ids_that_are_there_stay() {
        assertThat(given(PLAN, 2)).isEqualTo(PLAN);
    }

    @Test
    void the_same_chance_gives_the_same_ids() {
        assertThat(given(Plans.clean(), 1)).isEqualTo(PLAN);
    }
}
