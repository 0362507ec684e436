package org.hengji.recognise.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Note;
import org.hengji.plan.ProjectPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** A plan copied out of a page, where cells of several lines stand centred on their rows. */
final class PlanPageTest {

    private final ProjectPlan plan = Pages.plan(Pages.PLAN);

    PlanPageTest() throws Refusal {}

    @Test
    void the_page_and_its_cells_give_one_form() throws Refusal {
        var cells = Pages.withCells(Pages.PLAN_WITH_CELLS);
        assertThat(Pages.jsonButSource(plan, cells)).isEqualTo(Pages.jsonButSource(cells, cells));
    }

    @Test
    void the_kth_piece_belongs_to_the_kth_label_without_a_value() {
        assertThat(plan.project().competentDepartment().raw()).isEqualTo("甲区绿化管理事务中心（本级）");
        assertThat(plan.project().unit().raw()).isEqualTo("甲区绿化管理事务中心养护科");
    }

    @Test
    void a_listed_value_is_put_together_around_its_row() {
        assertThat(plan.project().nature().raw()).isEqualTo("经常性项目");
        assertThat(plan.project().name().raw()).isEqualTo("甲区公园养护");
    }

    @Test
    void labels_in_the_middle_of_their_rows_reach_up_as_well_as_down() {
        assertThat(plan.indicators().stream().map(Pages::line))
                .containsSubsequence(
                        "产出指标 数量指标 养护公园数量 =12.00(座)",
                        "产出指标 数量指标 绿地面积 ≥80.00(公顷)",
                        "产出指标 质量指标 苗木存活率 ≥95.00(%)",
                        "产出指标 质量指标 设施完好率 ≥98.00(%)",
                        "满意度指标 服务对象满意度指标 游客满意度 ≥90.00(%)");
    }

    @Test
    void the_period_below_a_goal_is_part_of_its_label() {
        assertThat(plan.goals().getFirst().period().raw()).isEqualTo("2025 年-2027 年");
        assertThat(plan.goals().getLast().period().isKnown()).isFalse();
    }

    @Test
    void everything_joined_or_moved_is_said() {
        assertThat(Pages.whys(plan, Note.Kind.NO_CELLS))
                .anyMatch(why -> why.contains("经常性项目"))
                .anyMatch(why -> why.contains("实施单位"))
                .anyMatch(why -> why.contains("服务对象满意度指标"))
                .anyMatch(why -> why.contains("已移到第一行"));
    }
}
