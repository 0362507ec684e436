package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.check.Finding;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.judgement.Judge;
import org.hengji.read.Refusal;
import org.hengji.ruleset.Rulesets;
import org.hengji.scoring.Scorer;
import org.hengji.scoring.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 填错的自评表: from the file to the findings, one mistake at a time. */
final class BadInputTest {

    private static final String FUNDS = "100\t100\t95\t10\t95%\t9.5";
    private static final String ROW = "≥12次\t12次\t50\t50";

    private static SelfEvaluation form(String funds, String row) {
        var table = """
                项目支出绩效自评表
                （2024年度）
                项目名称\t堤防巡查
                主管部门\t青埠县水利局\t实施单位\t青埠县堤防站
                项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
                \t年度资金总额\t%s
                \t其中：财政拨款\t100\t100\t95\t-\t95%%\t-
                年度总体目标\t预期目标\t实际完成情况
                \t巡查12次。\t巡查12次。
                一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
                产出指标\t数量指标\t巡查次数\t%s\t
                效益指标\t社会效益指标\t险情处置率\t≥98%%\t99%%\t30\t30\t
                满意度指标\t服务对象满意度指标\t群众满意度\t≥90%%\t95%%\t10\t10\t
                总分\t\t\t\t\t100\t99.5\t
                """.formatted(funds, row);
        try {
            return (SelfEvaluation) Samples.forms("a.tsv", table.getBytes(StandardCharsets.UTF_8))
                    .getFirst();
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal.sentence(), refusal);
        }
    }

    private static List<String> checks(SelfEvaluation form) {
        return Judge.examine(form, Rulesets.get(form.ruleset())).findings().stream()
                .map(Finding::check)
                .filter(check ->
                        check.startsWith("score.") || check.startsWith("money.") || check.equals("text.required"))
                .toList();
    }

    @Test
    void the_table_without_a_mistake_raises_nothing() {
        assertThat(checks(form(FUNDS, ROW))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "数字目标用文字回答; ≥12次|已完成|50|50; score.actual-not-comparable",
                "分值合计 110; ≥12次|12次|60|60; score.weights-sum",
                "没有达到给满分; ≥12次|9次|50|50; score.full-but-missed",
                "达到了扣分; ≥12次|12次|50|40; score.met-but-deducted",
                "得分高于分值; ≥12次|12次|50|55; score.over-weight",
                "大幅超过; ≥12次|30次|50|50; score.overachieved",
                "没有填完成值; ≥12次||50|50; text.required"
            })
    void a_row_with_a_mistake(String what, String row, String check) {
        assertThat(checks(form(FUNDS, row.replace('|', '\t')))).as(what).contains(check);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "总额一行全是零; 0|0|0|10|0|0; score.total-row-empty",
                "执行率不是 100 %; 100|100|95|10|100%|10; score.execution-mismatch",
                "超过分值; 100|100|120|10|120%|12; score.execution-mismatch"
            })
    void a_total_of_money_with_a_mistake(String what, String funds, String check) {
        assertThat(checks(form(funds.replace('|', '\t'), ROW))).as(what).contains(check);
    }

    @Test
    void a_budget_of_zero_is_divided_by_nothing() {
        var form = form("0\t0\t0\t10\t0\t0", ROW);
        var row =
                Scorer.of(Rulesets.get(form.ruleset())).score(form).execution().orElseThrow();

        assertThat(row.verdict()).isEqualTo(Verdict.NOT_COMPUTABLE);
        assertThat(row.why()).contains("预算数是 0");
    }

    @Test
    void a_negative_amount_is_read_and_earns_no_points() {
        var form = form("100\t100\t-5\t10\t-5%\t0", ROW);
        var row =
                Scorer.of(Rulesets.get(form.ruleset())).score(form).execution().orElseThrow();

        assertThat(form.funds().getFirst().executed().raw()).isEqualTo("-5");
        assertThat(row.recomputed().map(points -> points.signum() > 0).orElse(false))
                .isFalse();
    }

    @Test
    void what_is_left_of_removed_digits_is_no_number() {
        var row = form(FUNDS, "≥次\t次\t\t").indicators().getFirst();

        assertThat(row.target().known().filter(target -> target.isNumeric())).isEmpty();
        assertThat(row.actual().known().filter(actual -> actual.isNumeric())).isEmpty();
        assertThat(row.score().isKnown()).isFalse();
    }
}
