package org.hengji.check.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityHasUnitTest {

    private static final String NONE = """
        indicators[0].unit =
        indicators[1].unit =
        indicators[2].unit =
        indicators[3].unit =
        indicators[4].unit =
        indicators[5].unit =
        indicators[6].unit =
        tasks[0].indicators[0].unit =
        tasks[1].indicators[0].unit =
        """;

    private final QuantityHasUnit check = new QuantityHasUnit();

    @Test
    void the_counter_the_name_ends_in_is_offered() {
        var changes = """
            indicators[0].unit =
            tasks[0].indicators[0].unit =
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(Shown.places(finding)).isEqualTo("indicators[0].unit + tasks[0].indicators[0].unit");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
            assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(finding.message()).isEqualTo("第 1 行“惠民演出场次”：指标值“≥60”没有计量单位，不知道数的是什么。请补上单位，例如“场”。");
            assertThat(finding.values()).containsEntry("value", "≥60").containsEntry("unit", "场");
            assertThat(Shown.fixes(finding))
                    .containsExactly("补上单位“场”: indicators[0].unit  -> 场; tasks[0].indicators[0].unit  -> 场");
        });
    }

    @ParameterizedTest
    @CsvSource({"应急演练次数, 次", "科普专栏, 个", "群众满意度, %", "图书馆覆盖面, ''", "新建驿站, ''"})
    void a_noun_or_a_rate_tells_its_unit_too(String name, String unit) {
        var changes = "indicators[0].name = " + name + "\nindicators[0].unit =";

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.values().getOrDefault("unit", "")).isEqualTo(unit);
            assertThat(finding.fixes()).hasSize(unit.isEmpty() ? 0 : 1);
            assertThat(finding.message()).endsWith(unit.isEmpty() ? "请补上单位。" : "例如“" + unit + "”。");
        });
    }

    @ParameterizedTest
    @CsvSource({"惠民演出场次, ≥60场", "观众满意率, ≥90%", "居民幸福指数, ≥1.2", "完成时间, 2025年12月31日前", "文化氛围, 明显提升"})
    void a_unit_in_the_value_a_plain_index_a_date_or_a_word_needs_none(String name, String target) {
        var changes =
                "indicators[0].name = %s\nindicators[0].unit =\nindicators[0].target = %s".formatted(name, target);

        assertThat(Examples.findings(check, changes)).isEmpty();
    }

    @Test
    void a_range_needs_one_and_a_dash_is_an_answer() {
        assertThat(Examples.findings(check, "indicators[0].unit =\nindicators[0].target = 5-8"))
                .hasSize(1);
        assertThat(Examples.findings(check, "indicators[0].unit = —")).isEmpty();
    }

    @Test
    void where_nothing_has_a_unit_it_is_said_once_and_does_not_block() {
        assertThat(Examples.findings(check, NONE)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators");
            assertThat(finding.also()).hasSize(7).first().hasToString("indicators[0].unit");
            assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
            assertThat(finding.message()).contains("全表 7 个数字指标值都没有计量单位");
            assertThat(finding.values()).containsEntry("count", "7");
        });
    }

    @Test
    void what_a_lossy_source_may_have_lost_is_deferred() {
        assertThat(Sources.withoutCells(check, "indicators[0].unit ="))
                .isEqualTo(Outcome.deferred("原文没有分出单元格，单位可能已经丢失，不能判断是不是漏写。"));
        assertThat(Sources.withoutCells(check, "")).isEqualTo(Outcome.nothing());
        assertThat(Sources.cutOff(check, NONE)).isEqualTo(Outcome.deferred("表格不完整，不能判断是全表都不写单位，还是个别漏写。"));
        assertThat(Sources.cutOff(check, "indicators[0].unit ="))
                .isInstanceOfSatisfying(
                        Outcome.Found.class,
                        found -> assertThat(found.findings()).hasSize(1));
    }
}
