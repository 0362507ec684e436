package org.hengji.recognise.glue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;

/** Rows without separators below a head that is known. */
final class GluedTableTest {

    private static final List<String> WEIGHTED = List.of(
            "indicators.name", "indicators.weight", "indicators.unit", "indicators.comparator", "indicators.target");
    private static final List<String> PLAN =
            List.of("indicators.level1", "indicators.level2", "indicators.name", "indicators.target");
    private static final List<String> EVALUATED = List.of(
            "indicators.level1",
            "indicators.level2",
            "indicators.name",
            "indicators.target",
            "indicators.actual",
            "weight",
            "score",
            "reason");

    private static List<GluedRow> read(List<String> roles, String sums, String... lines) {
        var sources = new ArrayList<GluedTable.Source>();
        for (var line : lines) {
            sources.add(new GluedTable.Source(sources.size() + 1, line));
        }
        var goals = Arrays.stream(sums.split(",", -1))
                .filter(sum -> !sum.isEmpty())
                .map(BigDecimal::new)
                .toList();
        return GluedTable.read(sources, roles, goals, Rulesets.get("national"));
    }

    private static List<String> cells(List<GluedRow> rows) {
        return rows.stream().map(row -> String.join("|", row.cells())).toList();
    }

    @Test
    void a_row_is_cut_where_one_kind_of_text_ends() {
        assertThat(cells(read(WEIGHTED, "", "道路养护里程20公里=86", "公众满意度(抽样)10%90", "治理成效15明显提升")))
                .containsExactly("道路养护里程|20|公里|=|86", "公众满意度(抽样)|10|%||90", "治理成效|15|||明显提升");
    }

    @Test
    void a_row_without_doubt_has_no_note() {
        assertThat(read(WEIGHTED, "", "道路养护里程20公里=86")).noneMatch(GluedRow::isDoubtful);
    }

    @Test
    void a_run_of_digits_is_cut_where_the_weights_must_come_to_their_sum() {
        var rows = read(WEIGHTED, "100", "预算完成率80%=100", "演出场次2030");
        assertThat(cells(rows)).containsExactly("预算完成率|80|%|=|100", "演出场次|20|||30");
        assertThat(rows.getLast().doubt()).isEqualTo(GluedRow.SUM);
        assertThat(rows.getLast().isOpen()).isFalse();
    }

    @Test
    void a_run_of_digits_no_sum_explains_is_left_out_and_said() {
        var rows = read(WEIGHTED, "100", "预算完成率70%=100", "演出场次2030");
        assertThat(cells(rows)).last().isEqualTo("演出场次||||");
        assertThat(rows.getLast().isOpen()).isTrue();
        assertThat(rows.getLast().printed()).isEqualTo("演出场次2030");
    }

    @Test
    void the_points_behind_a_level_are_the_sum_of_its_rows() {
        var rows = read(EVALUATED, "", "产出指标(30分)数量指标讲座场次≥12场131515", "质量指标讲座好评率≥95%98%1515");
        assertThat(cells(rows)).containsExactly("产出指标(30分)|数量指标|讲座场次|≥12场|13|15|15|", "|质量指标|讲座好评率|≥95%|98%|15|15|");
        assertThat(rows).extracting(GluedRow::doubt).containsOnly(GluedRow.SUM);
    }

    @Test
    void without_a_sum_the_rule_of_the_score_may_leave_one_reading() {
        var rows = read(EVALUATED, "", "产出指标数量指标讲座场次≥12场131515");
        assertThat(cells(rows)).containsExactly("产出指标|数量指标|讲座场次|≥12场|13|15|15|");
        assertThat(rows.getFirst().doubt()).isEqualTo(GluedRow.ARITHMETIC);
    }

    @Test
    void what_neither_sum_nor_rule_decides_stays_out_of_the_form() {
        assertThat(cells(read(EVALUATED, "", "产出指标数量指标检查企业数≥30家2886.5"))).containsExactly("产出指标|数量指标|检查企业数|≥30家||||");
    }

    @Test
    void a_number_between_comparator_and_unit_is_never_torn() {
        assertThat(cells(read(EVALUATED, "", "产出指标数量指标检查次数≥20次258")).getFirst())
                .doesNotContain("≥2|")
                .startsWith("产出指标|数量指标|检查次数|");
    }

    @Test
    void rows_of_one_line_are_parted_at_labels_numbers_and_answers() {
        var rows = read(PLAN, "", "产出指标数量指标讲座12期指标2：走访2000人次成本指标讲座成本≤5万元效益指标社会效益指标文明程度有效提升受益人数≥300人");
        assertThat(cells(rows))
                .containsExactly(
                        "产出指标|数量指标|讲座|12期",
                        "||指标2：走访|2000人次",
                        "|成本指标|讲座成本|≤5万元",
                        "效益指标|社会效益指标|文明程度|有效提升",
                        "||受益人数|≥300人");
    }

    @Test
    void a_unit_that_begins_a_word_is_none() {
        assertThat(cells(read(PLAN, "", "数量指标完成19项目建设率95%"))).noneMatch(row -> row.contains("19项"));
    }

    @Test
    void comparators_in_words_belong_to_the_number() {
        assertThat(cells(read(PLAN, "", "成本指标人均成本不超过400元/人", "质量指标合格率(%)100", "时效指标完工时间2024年12月底前")))
                .containsExactly("成本指标||人均成本|不超过400元/人", "|质量指标|合格率(%)|100", "|时效指标|完工时间|2024年12月底前");
    }

    @Test
    void a_year_in_a_name_is_part_of_it() {
        assertThat(cells(read(PLAN, "", "数量指标巡查2021年度河道长度≥35公里"))).containsExactly("|数量指标|巡查2021年度河道长度|≥35公里");
    }

    @Test
    void a_two_that_may_be_a_misread_comparator_is_said() {
        var rows = read(EVALUATED, "", "满意度指标服务对象满意度指标群众满意度290%92%5分5分");
        assertThat(cells(rows)).containsExactly("满意度指标|服务对象满意度指标|群众满意度|290%|92%|5分|5分|");
        assertThat(rows.getFirst().doubt()).isEqualTo(GluedRow.MISREAD);
    }

    @Test
    void a_reason_that_may_run_on_into_the_next_name_is_said() {
        var rows = read(
                List.of("indicators.name", "indicators.target", "indicators.actual", "reason"),
                "",
                "按期办结率100%97%因人手不足满意率90%92%");
        assertThat(rows).last().extracting(GluedRow::doubt).isEqualTo(GluedRow.RUN_ON);
    }

    @Test
    void text_that_is_no_row_keeps_its_beginning_as_the_name() {
        var rows = read(WEIGHTED, "100", "演出场次1+2=3");
        assertThat(cells(rows)).containsExactly("演出场次||||");
        assertThat(rows.getFirst().isOpen()).isTrue();
    }

    private static final List<String> SIGNED = List.of(
            "indicators.level1",
            "indicators.level2",
            "indicators.name",
            "indicators.comparator",
            "indicators.target",
            "indicators.unit",
            "indicators.actual",
            "weight",
            "score");

    @Test
    void a_word_printed_for_target_and_actual_alike_ends_the_name() {
        var rows = read(EVALUATED, "", "质量指标解说水平一流水准一流水准88");
        assertThat(cells(rows)).containsExactly("|质量指标|解说水平|一流水准|一流水准|8|8|");
        assertThat(rows.getFirst().doubt()).isEqualTo(GluedRow.TWICE);
    }

    @Test
    void what_stands_behind_a_qualitative_mark_is_the_value() {
        assertThat(cells(read(SIGNED, "", "效益指标社会效益指标办事体验定性显著显著1010")))
                .containsExactly("效益指标|社会效益指标|办事体验|定性|显著||显著|10|10");
    }

    @Test
    void a_comparator_in_a_column_of_its_own_takes_part_in_the_arithmetic() {
        assertThat(cells(read(SIGNED, "", "产出指标成本指标座椅单价≤420元/套40888")))
                .containsExactly("产出指标|成本指标|座椅单价|≤|420|元/套|408|8|8");
    }

    @Test
    void a_word_that_ends_a_plan_row_is_its_value_and_said() {
        var rows = read(PLAN, "", "质量指标采购程序规范性合规");
        assertThat(cells(rows)).containsExactly("|质量指标|采购程序规范性|合规");
        assertThat(rows.getFirst().doubt()).isEqualTo(GluedRow.WORDED);
    }

    @Test
    void short_labels_are_levels_where_the_first_one_is_short() {
        var rows = read(PLAN, "", "产出指标数量新建泵站≥3座", "质量一次验收合格率≥95%", "质量抽检合格率≥98%");
        assertThat(cells(rows)).containsExactly("产出指标|数量|新建泵站|≥3座", "|质量|一次验收合格率|≥95%", "||质量抽检合格率|≥98%");
        assertThat(rows.get(1).doubt()).isEqualTo(GluedRow.LABEL);
    }

    @Test
    void a_label_before_a_numbered_item_is_short() {
        assertThat(cells(read(PLAN, "", "产出指标数量指标1：新建泵站≥3座"))).containsExactly("产出指标|数量|指标1：新建泵站|≥3座");
    }

    @Test
    void satisfaction_below_effects_is_a_level_2_and_said() {
        var rows = read(PLAN, "", "效果指标社会效益指标受益户数≥90户", "满意度指标农户满意度≥90%");
        assertThat(cells(rows)).containsExactly("效果指标|社会效益指标|受益户数|≥90户", "|满意度指标|农户满意度|≥90%");
        assertThat(rows.getLast().doubt()).isEqualTo(GluedRow.LOWERED);
    }

    @Test
    void comparators_of_full_width_are_comparators() {
        assertThat(cells(read(PLAN, "", "数量指标讲座场次≧24场", "质量指标事故起数＝0起")))
                .containsExactly("|数量指标|讲座场次|≧24场", "|质量指标|事故起数|＝0起");
    }

    @Test
    void either_of_two_units_stays_one() {
        assertThat(cells(read(PLAN, "", "数量指标购置水泵≥4台（套）"))).containsExactly("|数量指标|购置水泵|≥4台（套）");
    }

    @Test
    void a_name_that_may_hide_another_row_is_said() {
        var rows = read(PLAN, "", "产出指标数量指标巡河次数≥24次河道环境整洁定性排口整治率≥90%");
        assertThat(rows).last().extracting(GluedRow::isDoubtful).isEqualTo(true);
    }
}
