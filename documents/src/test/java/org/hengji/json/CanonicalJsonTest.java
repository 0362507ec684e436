package org.hengji.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.hengji.form.Form;
import org.hengji.form.Source;
import org.hengji.plan.DepartmentPlan;
import org.hengji.recognise.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CanonicalJsonTest {

    private static String json(Form form) {
        var text = new StringWriter();
        try (var json = FormJson.generator(text, false)) {
            FormJson.write(form, json);
        }
        return text.toString();
    }

    private static DepartmentPlan budget(String unit, String amount) {
        return Tables.plan("""
            2025年部门整体支出绩效目标表
            部门名称 | 甲局 | | |
            预算整体情况 | 部门预算支出 | 预算金额(%s) | 收入来源 | 预算金额(%s)
             | 基本支出 | 672.54 | 财政拨款 | 672.54
             | 项目支出 | %s | 其他资金 |
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
             | 产出指标 | 数量指标 | 演出场次(场) | ≥5
            """.formatted(unit, unit, amount));
    }

    @Test
    void a_plan_has_the_names_and_the_order_of_the_contract() {
        var plan = Tables.tasks("办好演出 | 举办演出5场。 | 演出场次(场) | ≥5 |\n").withSource(Source.TYPED);
        assertThat(json(plan)).isEqualTo("""
            {"kind":"department-plan","scope":"department","ruleset":"national/2021","year":2025,\
            "title":"2025年部门整体支出绩效目标表","department":{"name":"甲市乙局","code":null},"goal":null,\
            "tasks":[{"name":"办好演出","content":"举办演出5场。","indicators":[{"name":"演出场次","unit":"场",\
            "target":{"kind":"quantity","comparator":">=","value":"5","scale":null,"raw":"≥5"}}]}],\
            "indicators":[{"level1":"产出指标","level2":"数量指标","name":"演出场次","unit":"场","weight":null,\
            "target":{"kind":"quantity","comparator":">=","value":"5","scale":null,"raw":"≥5"}}],\
            "source":{"format":"form","complete":true,"unit":"万元","notes":[]}}\
            """);
    }

    @Test
    void blocks_of_the_budget_are_there_when_the_form_prints_them() {
        assertThat(json(budget("万元", "90.84"))).contains("""
            "budget":{"expenditure":{"basic":"672.54","project":"90.84"},\
            "income":{"fiscalAppropriation":"672.54","other":null}}\
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "万元 | 0 | \"0\"",
                "万元 | 1,090.80 | \"1090.8\"",
                "万元 | — | {\"notApplicable\":true}",
                "万元 | 35万元 | {\"value\":\"35\",\"printed\":\"35万元\",\"unit\":\"万元\"}",
                "元 | 3,498,000.00 | {\"value\":\"349.8\",\"printed\":\"3,498,000.00\",\"unit\":\"元\"}"
            })
    void an_amount_is_exact_and_keeps_its_print_where_that_says_more(String unit, String printed, String json) {
        assertThat(json(budget(unit, printed))).contains("\"project\":" + json + "}");
    }

    @Test
    void what_cannot_be_read_stays_with_the_reason() {
        assertThat(json(budget("万元", "8a"))).contains("\"project\":{\"raw\":\"8a\",\"unreadable\":\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "≥30万 | {\"kind\":\"quantity\",\"comparator\":\">=\",\"value\":\"30\",\"scale\":\"万\",",
                "≅3 | {\"kind\":\"quantity\",\"comparator\":\"~\",\"value\":\"3\",\"scale\":null,",
                "18 | {\"kind\":\"quantity\",\"comparator\":null,\"value\":\"18\",\"scale\":null,",
                "5-8 | {\"kind\":\"range\",\"low\":\"5\",\"high\":\"8\",",
                "2025年3月-2025年6月 | {\"kind\":\"period\",\"from\":\"2025-03\",\"to\":\"2025-06\",",
                "2025年12月前 | {\"kind\":\"deadline\",\"text\":\"2025年12月前\",\"notAfter\":null,",
                "2025年6月30日前 | {\"kind\":\"deadline\",\"text\":\"2025年6月30日前\",\"notAfter\":\"2025-06-30\",",
                "持续提升 | {\"kind\":\"qualitative\",\"text\":\"持续提升\",\"grades\":[],"
            })
    void every_kind_of_target_carries_its_print(String printed, String json) {
        var plan = Tables.indicators(" | 产出指标 | 数量指标 | 演出 | " + printed + "\n");
        assertThat(json(plan)).contains("\"target\":" + json + "\"raw\":\"" + printed + "\"}");
    }

    @Test
    void a_note_says_row_place_print_and_reading() {
        var plan = Tables.indicators(" | 产出指标 | 数量指标 | 演出场次(场) | ≥5\n | | 讲座场次(场) | ≥6 | \n");
        assertThat(json(plan)).contains("""
            {"kind":"shifted-cells","row":5,"at":"indicators[1]","printed":["","讲座场次(场)","≥6",""],\
            "read":["","","讲座场次(场)","≥6"],"why":\"\
            """);
    }

    @Test
    void pretty_text_has_two_blanks_a_level_and_ends_its_last_line() {
        assertThat(FormJson.text(budget("万元", "90.84")))
                .startsWith("{\n  \"kind\" : \"department-plan\",\n")
                .endsWith("\n}\n")
                .doesNotContain("\r", "\t");
    }
}
