package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.form.Cell;
import org.hengji.form.Note;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.plan.DepartmentPlan;
import org.junit.jupiter.api.Test;

/** The form of the ministry, with money per task. */
final class CentralFormTest {

    private static DepartmentPlan plan(String unit, String amounts) {
        return Tables.plan("""
            部门（单位）整体支出绩效目标申报表
            （2024年度）
            部门（单位）名称 | 甲市乙局 | | | |
            年度主要任务 | 任务名称 | 主要内容 | 预算金额（%s） | |
             | | | 总额 | 财政拨款 | 其他资金
             | 办好演出 | 举办演出5场。 | %s
             | 金额合计 | | 9 | 8 | 1
            年度总体目标 | 办好演出。 | | | |
            年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
             | 产出指标 | 数量指标 | 演出场次 | ≥5场 |
            """.formatted(unit, amounts));
    }

    @Test
    void a_second_header_row_parts_the_amount() {
        var task = plan("万元", "9 | 8 | 1").tasks().getFirst();
        assertThat(task.amount().known()).contains(Yuan.ofWan("9"));
        assertThat(task.fiscalAppropriation().known()).contains(Yuan.ofWan("8"));
        assertThat(task.other().known()).contains(Yuan.ofWan("1"));
    }

    @Test
    void yuan_with_commas_are_converted_and_keep_their_print() {
        var plan = plan("元", "5,200,000.00 | 5,200,000.00 | 0.00");
        assertThat(plan.source().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(plan.tasks().getFirst().amount()).isEqualTo(Cell.known(Yuan.ofWan("520"), "5,200,000.00"));
        assertThat(plan.tasks().getFirst().other().known()).contains(Yuan.ZERO);
    }

    @Test
    void the_row_of_totals_is_no_task() {
        var plan = plan("万元", "9 | 8 | 1");
        assertThat(plan.tasks()).hasSize(1);
        assertThat(Tables.notes(plan, Note.Kind.UNPLACED))
                .singleElement()
                .satisfies(note -> assertThat(note.printed()).contains("金额合计", "9", "8", "1"));
    }

    @Test
    void the_year_stands_below_the_title() {
        assertThat(plan("万元", "9 | 8 | 1").year().raw()).isEqualTo("2024");
    }

    @Test
    void a_unit_behind_the_number_is_the_indicators() {
        assertThat(plan("万元", "9 | 8 | 1").indicators().getFirst().unit().raw()).isEqualTo("场");
    }

    @Test
    void columns_the_form_lacks_are_absent() {
        var plan = plan("万元", "9 | 8 | 1");
        assertThat(plan.headcount().isAbsent()).isTrue();
        assertThat(plan.budget().expenditure().basic().isAbsent()).isTrue();
        assertThat(plan.tasks().getFirst().indicators()).isEmpty();
    }

    @Test
    void the_two_header_rows_may_be_printed_again() {
        var plan = Tables.plan("""
            2024年部门（单位）整体支出绩效目标申报表
            部门（单位）名称 | 甲市乙局 | | | |
            年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | |
             | | | 总额 | 财政拨款 | 其他资金
             | 办好演出 | 举办演出5场。 | 9 | 8 | 1
            年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | |
             | | | 总额 | 财政拨款 | 其他资金
             | 推广阅读 | 举办讲座6场。 | 7 | 7 | 0
            年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
             | 产出指标 | 数量指标 | 演出场次 | ≥5场 |
            """);
        assertThat(plan.tasks())
                .extracting(task -> task.fiscalAppropriation().raw())
                .containsExactly("8", "7");
        assertThat(Tables.notes(plan, Note.Kind.COLUMN_SHIFT)).isEmpty();
    }
}
