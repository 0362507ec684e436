package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hengji.check.Others.findings;
import static org.hengji.check.Others.outcome;
import static org.hengji.check.Others.places;

import java.util.List;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Form;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Projects;
import org.hengji.plan.Scope;
import org.hengji.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of indicators on forms that are no department's plan. */
class OtherFormsIndicatorTest {

    private static final Form PROJECT = Projects.clean();
    private static final Form HALVED = Projects.halved();
    private static final Form LIST = Projects.list();

    @Test
    void a_name_stands_once_in_a_half_of_a_project_and_may_stand_in_others() {
        var check = new NamesAreUnique();
        assertThat(places(check, HALVED, "")).isEmpty();
        assertThat(places(check, LIST, "")).isEmpty();
        assertThat(places(check, HALVED, """
            indicators[7].name = 修缮水渠长度
            indicators[7].level2 = 数量指标
            indicators[7].unit = 公里
            """)).containsExactly("indicators[7]");
        assertThat(findings(check, LIST, """
            projects[1].indicators[1].name = 修缮水渠长度
            projects[1].indicators[1].level2 = 数量指标
            projects[1].indicators[1].unit = 公里
            """))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .startsWith("项目 2 的第 2 行“修缮水渠长度”：与项目 2 的第 1 行“修缮水渠长度”重复");
    }

    @Test
    void rows_under_a_row_are_a_list_of_their_own() {
        var below = Projects.row(Phase.UNDIVIDED, "", "", "东渠长度", "公里", "≥7");
        var first = Projects.clean().indicators().getFirst().with("rows", List.of(below, below));
        var form = Projects.clean().with("indicators", List.of(first));
        assertThat(places(new NamesAreUnique(), form, "")).containsExactly("indicators[0].rows[1]");
    }

    @Test
    void two_halves_may_promise_nearly_the_same() {
        var check = new IndicatorsDiffer();
        assertThat(places(check, HALVED, "indicators[6].name = 水渠修缮公里数")).isEmpty();
        assertThat(places(check, HALVED, """
            indicators[6].name = 水渠修缮公里数
            indicators[7].name = 修缮水渠公里数
            indicators[7].unit = 公里
            indicators[7].target = ≥12
            """)).containsExactly("indicators[7]");
    }

    @Test
    void targets_have_their_basis_in_the_plan_not_in_the_report_on_it() {
        var check = new TargetsHaveABasis();
        assertThat(outcome(check, SelfEvaluations.clean(), "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(outcome(check, Monitorings.clean(), "")).isInstanceOf(Outcome.NotApplicable.class);
        assertThat(places(check, PROJECT, "indicators[0].basis =")).containsExactly("indicators");
    }

    @ParameterizedTest
    @CsvSource({
        "云汀市水务局, 青埠县水利站, 1",
        "'', 云汀市青埠县水利站, 1",
        "云汀市水务局, '', 1",
        "'', '', 0",
    })
    void the_owner_of_a_project_is_its_unit_or_the_department_above(String department, String unit, int found) {
        var changes = """
            project.competentDepartment = %s
            project.unit = %s
            indicators[4].name = 全省受益农户数量
            """.formatted(department, unit);
        assertThat(places(new ScopeIsOwn(), PROJECT, changes)).hasSize(found);
    }

    @Test
    void the_department_above_is_not_the_receiver_of_money_handed_down() {
        var form = Projects.clean().with("scope", Scope.TRANSFER);
        var changes = """
            project.competentDepartment = 云汀市水务局
            project.unit =
            indicators[4].name = 全省受益农户数量
            """;
        assertThat(outcome(new ScopeIsOwn(), form, changes)).isInstanceOf(Outcome.Deferred.class);
        assertThat(places(new ScopeIsOwn(), Projects.clean(), changes)).hasSize(1);
        assertThat(outcome(new ScopeIsOwn(), Monitorings.clean().with("scope", Scope.REGION), """
            project.unit = (无此栏)
            indicators[0].name = 全省惠民演出场次
            """))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(places(new ScopeIsOwn(), SelfEvaluations.clean(), "indicators[0].name = 全省惠民演出场次"))
                .hasSize(1);
    }

    @Test
    void a_goal_may_say_who_grants_what_an_indicator_counts() {
        var changes = """
            indicators[0].name = 创建节水示范基地数量
            indicators[0].unit = 个
            goals[0].expected = 创建省级节水示范基地2个。
            """;
        assertThat(places(new ResultIsInOwnHands(), PROJECT, changes)).containsExactly("indicators[0].name");
        assertThat(places(new ResultIsInOwnHands(), PROJECT, changes.replace("省级", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "质量指标, 困难家庭补助标准, 元/人, 0",
        "质量指标, 困难家庭补助金额, 元/人, 1",
        "数量指标, 困难家庭补助标准, 元/人, 1",
        "成本指标, 生均补助标准达标率, %, 0",
        "成本指标, 渠道防渗达标率, %, 1",
        "社会效益指标, 农户对供水的满意程度, %, 1",
    })
    void standards_of_payment_stand_where_the_departments_above_put_them(
            String level2, String name, String unit, int found) {
        assertThat(places(new IndicatorFitsItsClass(), PROJECT, """
            indicators[0].level2 = %s
            indicators[0].name = %s
            indicators[0].unit = %s
            """.formatted(level2, name, unit)))
                .hasSize(found);
    }

    @Test
    void a_rate_is_not_counted_in_days() {
        assertThat(places(new UnitFitsName(), PROJECT, """
            indicators[2].name = 报修处理及时率
            indicators[2].unit = 工作日
            indicators[2].target = ≤3
            """)).containsExactly("indicators[2].unit");
        assertThat(places(new UnitFitsName(), PROJECT, "indicators[2].name = 报修处理及时率"))
                .isEmpty();
    }
}
