package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorFitsItsClassTest {

    private final IndicatorFitsItsClass check = new IndicatorFitsItsClass();

    @Test
    void a_name_of_another_class_is_to_be_moved() {
        assertThat(Examples.findings(check, "indicators[0].name = 演出验收合格率"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[0].level2");
                    assertThat(finding.message()).contains("第 1 行“演出验收合格率”", "“合格率”说的是质量", "不属于“数量指标”", "改归“质量指标”");
                    assertThat(finding.values()).containsEntry("level2", "数量指标").containsEntry("belongs", "质量指标");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                    assertThat(finding.fixes()).singleElement().satisfies(fix -> {
                        assertThat(fix.safe()).isFalse();
                        assertThat(fix.label()).isEqualTo("改归“质量指标”");
                        assertThat(fix.edits())
                                .containsExactly(new Edit.Set(Path.of("indicators[0].level2"), "数量指标", "质量指标"));
                    });
                });
    }

    @Test
    void a_class_of_another_level_1_changes_both_labels() {
        assertThat(Examples.findings(check, "indicators[5].name = 观众满意度"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes().getFirst().edits())
                        .containsExactly(
                                new Edit.Set(Path.of("indicators[5].level1"), "效益指标", "满意度指标"),
                                new Edit.Set(Path.of("indicators[5].level2"), "社会效益指标", "服务对象满意度指标")));
    }

    @Test
    void a_blank_level_1_is_left_to_the_check_that_fills_it() {
        assertThat(Examples.findings(check, "indicators[5].name = 观众满意度\nindicators[5].level1 ="))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fixes().getFirst().edits())
                        .containsExactly(new Edit.Set(Path.of("indicators[5].level2"), "社会效益指标", "服务对象满意度指标")));
    }

    @Test
    void shares_of_funding_belong_to_no_class() {
        assertThat(Examples.findings(check, "indicators[4].name = 财政投入比"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("资金结构或支付进度", "请换成");
                    assertThat(finding.values()).doesNotContainKey("belongs");
                    assertThat(finding.fixes()).isEmpty();
                });
    }

    @Test
    void a_date_belongs_to_timeliness() {
        assertThat(Examples.findings(check, "indicators[0].target = 2025年9月30日前"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("“2025年9月30日前”是日期");
                    assertThat(finding.values()).containsEntry("belongs", "时效指标");
                });
    }

    @Test
    void an_amount_is_neither_quantity_nor_quality() {
        assertThat(Examples.findings(check, "indicators[0].unit = 万元"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains("以金额（万元）计");
                    assertThat(finding.fixes()).isEmpty();
                });
    }

    @ParameterizedTest(name = "{1} {2} ({3}) under {0}")
    @CsvSource({
        "质量指标, 补贴发放及时率, ≥95, %",
        "质量指标, 场馆完工时间, 2025年9月30日前, ''",
        "数量指标, 单场演出平均成本, ≤3, 场",
        "时效指标, 工程验收合格率, ≥95, %",
        "成本指标, 预算执行率, ≥95, %",
        "数量指标, 资金到位率, ≥95, %",
        "社会效益指标, 资金支付进度, ≥95, %",
        "可持续影响指标, 群众满意率, ≥95, %",
        "社会效益指标, 长效机制, 2025年底前, ''",
        "社会效益指标, 长效机制, 9月底, ''",
        "社会效益指标, 长效机制, 年底前, ''",
        "社会效益指标, 长效机制, 9月前, ''",
        "社会效益指标, 长效机制, 2025年3月-2025年9月, ''",
        "社会效益指标, 长效机制, 2025年9月, ''",
        "数量指标, 人均补助标准, ≥300, 元/人",
        "满意度指标, 群众补偿, ≥300, 元",
    })
    void what_stands_in_the_wrong_class(String category, String name, String target, String unit) {
        assertThat(Examples.findings(check, row(category, name, target, unit))).hasSize(1);
    }

    @ParameterizedTest(name = "{1} {2} ({3}) under {0}")
    @CsvSource({
        "生态效益指标, 水质达标率, ≥95, %",
        "社会效益指标, 服务及时率, ≥95, %",
        "时效指标, 资金支付进度, ≥95, %",
        "时效指标, 场馆完工时间, 2025年9月30日前, ''",
        "可持续影响指标, 机制运行, 2025年3月-2026年9月, ''",
        "成本指标, 单场演出平均成本, ≤3, 万元",
        "经济效益指标, 带动旅游收入, ≥300, 万元",
        "社会效益指标, 人均增收, ≥300, 元",
        "数量指标, 满意度调查次数, ≥3, 次",
        "数量指标, 成本核算报告数量, ≥3, 份",
        "数量指标, 发放补助月数, 12月, ''",
        "社会效益指标, 场馆开放, 全年, ''",
        "社会效益指标, 场馆开放, 2025年内, ''",
        "数量指标, 场馆覆盖率, ≥90, %",
        "数量指标, 场馆数量, 5-8, 座",
        "数量指标, 场馆特色, 鲜明, ''",
        "培训指标, 培训合格率, ≥90, %",
    })
    void what_may_stand_where_it_is(String category, String name, String target, String unit) {
        assertThat(Examples.findings(check, row(category, name, target, unit))).isEmpty();
    }

    private static String row(String category, String name, String target, String unit) {
        return "+ indicators = level1: ; level2: %s; name: %s; target: %s; unit: %s"
                .formatted(category, name, target, unit);
    }
}
