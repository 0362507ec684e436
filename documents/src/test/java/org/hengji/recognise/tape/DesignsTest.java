package org.hengji.recognise.tape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.Samples;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.plan.ProjectPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** 少见的表样: what some regions print instead of, beside or within the usual columns. */
final class DesignsTest {

    private static Form form(String text) throws Refusal {
        return Samples.forms("a.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    private static ProjectPlan plan(String table) throws Refusal {
        return (ProjectPlan) form("项目支出绩效目标表\n（2024年度）\n项目名称\t校车监管\n" + table.replace("; ", "\t"));
    }

    private static SelfEvaluation evaluation(String table) throws Refusal {
        return (SelfEvaluation) form("项目支出绩效自评表\n（2024年度）\n项目名称\t校车监管\n" + table.replace("; ", "\t"));
    }

    @Test
    void what_each_grade_asks_stands_together_and_is_no_target() throws Refusal {
        var row = plan("""
                一级指标; 二级指标; 三级指标; 优; 良; 中; 差
                产出指标; 数量指标; 监管校车数量; ≥320辆; ≥300辆; ≥280辆; <280辆
                """).indicators().getFirst();

        assertThat(row.standard().raw()).isEqualTo("优：≥320辆；良：≥300辆；中：≥280辆；差：<280辆");
        assertThat(row.target().isAbsent()).isTrue();
    }

    @Test
    void a_target_for_each_village_is_a_row_for_each_village() throws Refusal {
        var rows = plan("""
                一级指标; 二级指标; 三级指标; 上坪村; 下坪村
                产出指标; 数量指标; 硬化里程; ≥1.2公里; ≥0.8公里
                ; ; 新建桥涵; ; ≥1座
                """).indicators();

        assertThat(rows)
                .map(row -> row.section().raw()
                        + row.level2().raw()
                        + row.name().raw()
                        + row.target().raw())
                .containsExactly("上坪村数量指标硬化里程≥1.2公里", "上坪村数量指标新建桥涵", "下坪村数量指标硬化里程≥0.8公里", "下坪村数量指标新建桥涵≥1座");
    }

    @Test
    void a_goal_among_criteria_is_a_level_and_ends_no_table() throws Refusal {
        var rows = evaluation("""
                一级指标; 二级指标; 三级指标; 分值; 指标解释; 评分标准; 自评得分
                决策（15分）; 项目立项; 立项依据充分性; 5; 是否符合政策; 缺一项扣1分; 5
                ; 绩效目标; 目标合理性; 10; 是否清晰; 不清晰扣2分; 8
                """).indicators();

        assertThat(rows).map(row -> row.level1().raw() + row.level2().raw()).containsExactly("决策项目立项", "决策绩效目标");
        assertThat(rows).map(row -> row.score().raw()).containsExactly("5", "8");
    }

    @Test
    void the_cause_of_a_scored_row_is_its_reason() throws Refusal {
        var row = evaluation("""
                一级指标; 二级指标; 三级指标; 指标值; 完成值; 分值; 得分; 偏差原因
                产出指标; 数量指标; 巡查次数; ≥12次; 11次; 10; 9.17; 汛期停工
                """).indicators().getFirst();

        assertThat(row.reason().raw()).isEqualTo("汛期停工");
        assertThat(row.cause().isAbsent()).isTrue();
    }

    @Test
    void a_hundred_before_a_blank_is_the_weight_of_the_total() throws Refusal {
        var total = evaluation("""
                一级指标; 二级指标; 三级指标; 指标值; 完成值; 分值; 得分
                产出指标; 数量指标; 巡查次数; ≥12次; ; 100;\s
                总分; ; ; ; ; 100;\s
                """).total();

        assertThat(total.weight().raw()).isEqualTo("100");
        assertThat(total.score().isBlank()).isTrue();
    }

    @Test
    void income_and_expenditure_below_the_total_are_no_columns_of_it() throws Refusal {
        var form = evaluation("""
                项目资金（万元）; ; 年初预算数; 全年预算数; 全年执行数; 分值; 执行率; 得分
                ; 年度资金总额; 90; 100; 95; 10; 95%; 9.5
                按收入性质分：; 按支出性质分：
                其他资金：14; 项目支出：44
                一级指标; 二级指标; 三级指标; 指标值; 完成值; 分值; 得分
                产出指标; 数量指标; 巡查次数; ≥12次; 12次; 90; 90
                """);

        assertThat(form.funds()).map(Fund::source).containsExactly(FundSource.TOTAL);
        assertThat(form.source().notes()).anySatisfy(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.UNPLACED);
            assertThat(note.printed()).contains("项目支出：44");
        });
    }

    @Test
    void the_unit_of_the_amounts_is_not_the_unit_that_fills_in_the_form() throws Refusal {
        var project = plan("""
                填报单位:(盖章) 单位:万元
                一级指标; 二级指标; 三级指标; 指标值
                产出指标; 数量指标; 巡查次数; ≥12次
                """).project();

        assertThat(project.unit()).isNotInstanceOf(Cell.Known.class);
    }

    @Test
    void a_blank_within_brackets_parts_nothing() throws Refusal {
        var row = ((ProjectPlan) form("""
                项目支出绩效目标表 （2024年度）
                项目名称 村组道路 主管部门 青埠县交通局
                一级指标 二级指标 三级指标 指标值
                产出指标 数量指标 新建桥涵数量( ≥**座 ) >=4座
                质量指标 工程合格率 ≥98%
                满意度指标 服务对象满意度指标 群众满意度 ≥90%
                """)).indicators().getFirst();

        assertThat(row.name().raw()).isEqualTo("新建桥涵数量");
        assertThat(row.templateBound().raw()).isEqualTo("≥**座");
        assertThat(row.unit().raw()).isEqualTo("座");
        assertThat(row.target().raw()).isEqualTo(">=4座");
    }

    @Test
    void the_unit_behind_the_number_counts_before_that_of_a_template() throws Refusal {
        var row = plan("""
                一级指标; 二级指标; 三级指标; 指标值
                产出指标; 成本指标; 补助标准（<**元/户·年）; <=5300元/户
                """).indicators().getFirst();

        assertThat(row.unit().raw()).isEqualTo("元/户");
    }

    @Test
    void a_department_plan_whose_rows_lost_a_cell_is_read_by_what_its_texts_can_be() throws Refusal {
        var plan = (DepartmentPlan) form("""
                2024年部门（单位）整体绩效目标表 |
                部门（单位）名称 | 云汀市林业局 | 支出预算总量 | 1286.40 |
                当年整体绩效目标 | 完成造林任务。 |
                绩效指标 | 指标名称 | 指标权重 | 计量单位 | 指标性质 | 指标值 |
                造林面积 | 60 | 亩 | ≥ | 5200 |
                群众满意度 | 40 | % | ≥ | 90 |
                """);

        assertThat(plan.indicators()).map(row -> row.name().raw()).isEqualTo(List.of("造林面积", "群众满意度"));
        assertThat(plan.indicators()).map(row -> row.target().raw()).containsExactly("≥5200", "≥90");
        assertThat(plan.source().notes()).noneMatch(note -> note.kind() == Note.Kind.UNPLACED);
    }

    @Test
    void satisfaction_below_effects_stands_there_where_cells_keep_their_place() throws Refusal {
        var row = plan("""
                一级指标; 二级指标; 三级指标; 指标值
                产出指标; 数量指标; 监管校车数量; ≥320辆
                效果指标; 社会效益指标; 事故下降率; ≥20%
                ; 满意度指标; 家长满意度; ≥95%
                """).indicators().getLast();

        assertThat(row.level1().raw()).isEqualTo("效果指标");
        assertThat(row.level2().raw()).isEqualTo("满意度指标");
    }

    @Test
    void satisfaction_that_lost_its_place_below_effects_is_read_so_and_said() throws Refusal {
        var plan = (ProjectPlan) form("""
                项目支出绩效目标表
                项目名称 校车监管
                一级指标 二级指标 三级指标 指标值
                产出指标 数量指标 监管校车数量 ≥320辆
                效果指标 社会效益指标 事故下降率 ≥20%
                满意度指标 家长满意度 ≥95%
                """);

        assertThat(plan.indicators().getLast().level1().raw()).isEqualTo("效果指标");
        assertThat(plan.source().notes(Note.Kind.UNPLACED))
                .extracting(note -> note.at().toString())
                .contains("indicators[2]");
    }

    @Test
    void the_row_in_which_a_source_stops_is_said() throws Refusal {
        var plan = plan("""
                一级指标; 二级指标; 三级指标; 指标值; 备注
                产出指标; 数量指标; 监管校车数量; ≥320辆; 车管所数据
                ; 质量指标; 年检合格率; ≥98%; 车管所数据
                ; 时效指标; 检查及时率
                """);

        assertThat(plan.source().complete()).isFalse();
        assertThat(plan.source().notes(Note.Kind.UNPLACED))
                .extracting(note -> note.at().toString())
                .contains("indicators[2]");
    }

    @Test
    void points_behind_a_level_close_its_label() throws Refusal {
        var plan = (ProjectPlan) form("""
                项目支出绩效目标表
                项目名称 校车监管
                一级指标 二级指标 三级指标 分值 指标值
                产出指标（50分） 数量指标 监管校车数量（辆） 30 ≥320
                质量指标 年检合格率 20 ≥98%
                """);

        assertThat(plan.indicators())
                .extracting(row ->
                        row.level1().raw() + row.level2().raw() + row.name().raw())
                .containsExactly("产出指标数量指标监管校车数量", "产出指标质量指标年检合格率");
    }

    @Test
    void a_department_plan_ends_before_who_filled_it_in() throws Refusal {
        var plan = (DepartmentPlan) form("""
                部门整体支出绩效目标表 |
                部门名称 | 云汀市林业局 | | | | |
                绩效指标 | 指标名称 | 权重 | 度量单位 | 指标性质 | 指标值 |
                造林面积 | 50 | 亩 | ≥ | 8600 | |
                造林成活率 | 50 | % | ≥ | 85 | |
                填报人：张某某 | 联系电话： | | | | |
                """);

        assertThat(plan.indicators()).extracting(row -> row.name().raw()).containsExactly("造林面积", "造林成活率");
    }
}
