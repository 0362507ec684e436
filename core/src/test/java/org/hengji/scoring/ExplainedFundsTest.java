package org.hengji.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.plan.FundSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the execution row and a row with rows below it say of their scores. */
class ExplainedFundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        100 | 120 | 96  | 8    | EQUAL   | 96 ÷ 120 = 80 %，× 10 = 8            | ''
        100 | 120 | 96  | 9.6  | DIFFERS | 96 ÷ 120 = 80 %，× 10 = 8            | 用年初预算数 100 作了分母
        100 | 130 | 100 | 7.7  | ROUNDED | 100 ÷ 130 = 76.92 %，× 10 = 7.69    | ''
        100 | 130 | 100 | 7    | DIFFERS | 100 ÷ 130 = 76.92 %，× 10 = 7.69    | 7.69 只截取到整数
        """)
    void execution(
            String initial,
            String adjusted,
            String executed,
            String published,
            Verdict verdict,
            String formula,
            String mistake) {
        var sheet = Evaluations.sheet(
                Evaluations.form(List.of(Evaluations.total(initial, adjusted, executed, "10", published))));
        var row = sheet.execution().orElseThrow();

        assertThat(row.verdict()).isEqualTo(verdict);
        assertThat(row.formula()).isEqualTo(formula);
        assertThat(sheet.mistake(row)).isEqualTo(mistake);
        assertThat(row.shortfall()).startsWith("少执行 ");
        assertThat(row.needed()).isEqualTo("执行数达到 " + adjusted + " 万元");
    }

    @Test
    void more_than_the_budget_counts_as_all_of_it() {
        var sheet = Evaluations.sheet(Evaluations.form(List.of(Evaluations.total("100", "100", "105", "10", "10.5"))));
        var row = sheet.execution().orElseThrow();

        assertThat(row.flags()).containsExactly(Flag.OVERSPENT);
        assertThat(row.formula()).isEqualTo("105 ÷ 100 = 105 %，按 100 % 计，× 10 = 10");
        assertThat(row.shortfall()).isEqualTo("超过预算 5 万元（5 %）");
        assertThat(sheet.mistake(row)).startsWith("执行率 105 % 没有封顶");
    }

    @Test
    void a_total_of_zero_above_an_executed_source_is_no_base() {
        var source = Evaluations.fund(FundSource.FISCAL, "财政拨款", "9", "9", "8.9", "", "");
        var sheet = Evaluations.sheet(Evaluations.form(List.of(Evaluations.total("0", "0", "0", "10", "0"), source)));

        assertThat(sheet.execution().orElseThrow().why()).isEqualTo("资金总额一行的预算数是 0，而“财政拨款”一行执行了 8.9 万元，请补全总额");
        assertThat(sheet.total().why()).isEqualTo("1 行不能计算，总分在 0 至 10 之间");
    }

    @Test
    void the_rows_below_a_row_with_points_decide_together() {
        var met = Evaluations.row("红薯", "", "5亩", "5亩", "");
        var missed = Evaluations.row("土豆", "", "10亩", "9亩", "");
        var parent = Evaluations.row("种植面积", "10", "", "", "10");
        var all = Evaluations.score(parent.with("rows", List.of(met)));
        var some = Evaluations.score(parent.with("rows", List.of(met, missed)));

        assertThat(all.formula()).isEqualTo("1 个子行全部达到，得满分 10");
        assertThat(all.shortfall()).isEqualTo("子行全部达到");
        assertThat(some.formula()).isEqualTo("各子行完成 100 %、90 %，平均 95 %，× 10 = 9.5");
        assertThat(some.shortfall()).isEqualTo("没有达到的子行：土豆");
        assertThat(some.needed()).isEqualTo("各子行都达到目标");
    }
}
