package org.hengji.recognise.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hengji.Samples;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.ProjectPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** Whole forms of which only glued text is left. */
final class GluedFormTest {

    private static final String EVALUATION = "项目支出绩效自评表（2022年度）项目名称戏曲进村补助项目主管部门甲县文化局实施单位乙镇文化站"
            + "项目资金（万元）年初预算数全年预算数全年执行数分值执行率得分年度资金总额1601601281080%8其中：财政拨款160160128其他资金"
            + "年度总体目标预期目标实际完成情况演出到村。演出到村。"
            + "绩效指标一级指标二级指标三级指标年度指标值实际完成值分值得分偏差原因分析及改进措施"
            + "产出指标（50分）数量指标演出场次≥12场132525质量指标观众好评率≥95%98%2525"
            + "效益指标（30分）社会效益指标乡村文化氛围有效提升有效提升3030"
            + "满意度指标（10分）服务对象满意度指标村民满意度≥95%93%109.79老人意见较多总分10097.79";

    private static Form form(String text) throws Refusal {
        return Samples.forms("glued.txt", text.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    @Test
    void an_evaluation_in_one_line_has_its_fields_funds_goals_rows_and_total() throws Refusal {
        var form = (SelfEvaluation) form(EVALUATION);
        assertThat(form.project().name().raw()).isEqualTo("戏曲进村补助项目");
        assertThat(form.project().competentDepartment().raw()).isEqualTo("甲县文化局");
        assertThat(form.funds()).extracting(fund -> fund.executed().raw()).containsExactly("128", "128", "");
        assertThat(form.goals().getFirst().actual().raw()).isEqualTo("演出到村。");
        assertThat(form.indicators())
                .extracting(row -> row.name().raw() + " " + row.target().raw() + " "
                        + row.score().raw())
                .containsExactly("演出场次 ≥12场 25", "观众好评率 ≥95% 25", "乡村文化氛围 有效提升 30", "村民满意度 ≥95% 9.79");
        assertThat(form.total().score().raw()).isEqualTo("97.79");
    }

    @Test
    void every_run_that_was_cut_is_noted_at_its_row() throws Refusal {
        assertThat(form(EVALUATION).source().notes(Note.Kind.GLUED))
                .extracting(note -> note.at().toString())
                .contains("indicators[0]", "indicators[3]", "funds[0]", "funds[1]");
        assertThat(form(EVALUATION).source().hasCells()).isFalse();
    }

    @Test
    void rows_on_lines_of_their_own_need_no_weights() throws Refusal {
        var form = (ProjectPlan) form("""
                项目支出绩效目标申报表（2024年度）
                项目名称照明改造主管部门甲市住建局实施单位乙中心
                总体目标改造二十个小区。
                绩效指标一级指标二级指标三级指标指标值
                产出指标数量指标改造小区数量≥20个
                成本指标单个小区成本≤15万元
                效益指标社会效益指标夜间安全感有效提升
                """);
        assertThat(form.indicators())
                .extracting(row -> row.level2().raw() + " " + row.name().raw() + " "
                        + row.target().raw())
                .containsExactly("数量指标 改造小区数量 ≥20个", "成本指标 单个小区成本 ≤15万元", "社会效益指标 夜间安全感 有效提升");
        assertThat(form.source().notes(Note.Kind.UNPLACED)).isEmpty();
    }

    @Test
    void a_row_that_stays_open_is_noted_unplaced_with_its_path_and_print() throws Refusal {
        var form = (SelfEvaluation) form("""
                项目支出绩效自评表
                项目名称甲项目
                一级指标二级指标三级指标年度指标值实际完成值分值得分
                产出指标数量指标检查企业数≥30家2886.5
                质量指标合格率≥95%96%3030
                """);
        assertThat(form.source().notes(Note.Kind.UNPLACED)).anySatisfy(note -> {
            assertThat(note.at().toString()).isEqualTo("indicators[0]");
            assertThat(note.printed()).containsExactly("产出指标数量指标检查企业数≥30家2886.5");
        });
        assertThat(form.indicators().getFirst().weight().isKnown()).isFalse();
        assertThat(form.indicators().getFirst().target().raw()).isEqualTo("≥30家");
    }

    @Test
    void a_department_plan_with_weights_gets_its_rows() {
        var plan = Samples.plan("glued.txt", """
                2022年部门(单位)整体绩效目标表
                单位:万元
                部门(单位)名称甲市乙街道区级支出预算总量349.80
                当年整体绩效目标养护道路。
                绩效指标指标名称指标权重计量单位指标性质指标值
                道路养护里程40公里=86
                演出场次3020
                公众满意度30%95
                """);
        assertThat(plan.indicators())
                .extracting(row -> row.name().raw() + " " + row.weight().raw() + " "
                        + row.target().raw())
                .containsExactly("道路养护里程 40 =86", "演出场次 30 20", "公众满意度 30 95");
        assertThat(plan.source().notes(Note.Kind.GLUED))
                .singleElement()
                .satisfies(note -> assertThat(note.at().toString()).isEqualTo("indicators[1]"));
    }

    @Test
    void a_department_plan_in_one_line_ends_at_the_labels_below() {
        DepartmentPlan plan = Samples.plan(
                "glued.txt",
                "2024年部门整体支出绩效目标申报表单位：万元部门名称甲市乙局年度总体目标办好展览。绩效指标一级指标二级指标三级指标指标值"
                        + "产出指标数量指标办展场次≥12场观展人次≥50000人次时效指标办展时间2024年12月底前填报人张某联系电话010");
        assertThat(plan.indicators())
                .extracting(row -> row.name().raw() + " " + row.target().raw())
                .containsExactly("办展场次 ≥12场", "观展人次 ≥50000人次", "办展时间 2024年12月底前");
    }
}
