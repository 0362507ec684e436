package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.Samples;
import org.hengji.form.Note;
import org.hengji.json.FormJson;
import org.hengji.plan.DepartmentPlan;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** Income and expenditure with shares and past years, of which only the words are left. */
final class FlatBudgetTest {

    private static final String TEXT = "部门整体支出绩效目标申报表 填报日期：2023 年 12 月 18 日 联系电话 010000 当年 金额 占比 财政拨款 800.50 "
            + "其他资金 收入构成 支出构成 单位:万元 2021 年 2022 年 80.05%% 700 750 199.50 19.95%% 100 50 合计 1000 100%% 800 800 "
            + "基本支出 600 60%% 500 %s 项目支出 400 40.00%% 300 300 合计 1000 100%% 800 800";

    private static DepartmentPlan plan(String basicOf2022) {
        return Samples.plan("flat.txt", TEXT.formatted(basicOf2022));
    }

    @Test
    void sums_and_shares_prove_where_an_amount_belongs() {
        var budget = plan("500").budget();
        assertThat(budget.income().fiscalAppropriation().raw()).isEqualTo("800.50");
        assertThat(budget.income().other().raw()).isEqualTo("199.50");
        assertThat(budget.expenditure().basic().raw()).isEqualTo("600");
        assertThat(budget.expenditure().total().raw()).isEqualTo("1000");
    }

    @Test
    void past_years_stand_in_the_history() {
        var history = plan("500").budget().history();
        assertThat(history).extracting(past -> past.year().raw()).containsExactly("2021", "2022");
        assertThat(history.getFirst().income().fiscalAppropriation().raw()).isEqualTo("700");
        assertThat(history.getLast().expenditure().project().raw()).isEqualTo("300");
        assertThat(plan("500").source().notes(Note.Kind.UNPLACED))
                .noneMatch(note -> note.at().toString().startsWith("budget"));
    }

    @Test
    void a_past_year_of_which_one_side_does_not_add_up_is_noted() {
        assertThat(plan("500.47").source().notes(Note.Kind.UNPLACED))
                .anySatisfy(note -> assertThat(note.at().toString()).isEqualTo("budget.history[1]"));
    }

    @Test
    void without_proof_nothing_is_read() {
        var plan = Samples.plan("flat.txt", TEXT.formatted("500").replace("199.50", "199.60"));
        assertThat(plan.budget().history()).isEmpty();
        assertThat(plan.budget().expenditure().total().isKnown()).isFalse();
    }

    @Test
    void the_history_goes_through_the_canonical_json_by_year() throws Refusal {
        var json = FormJson.text(plan("500"));
        assertThat(json).contains("\"2021\" :").contains("\"2022\" :");
        var again = (DepartmentPlan) FormJson.read(json).getFirst();
        assertThat(again.budget().history()).isEqualTo(plan("500").budget().history());
    }

    @Test
    void a_form_without_past_years_has_no_history() {
        assertThat(FormJson.text(Samples.plan(Samples.TWIN))).doesNotContain("history");
    }
}
