package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneIndicatorHasOneValueTest {

    private static List<Finding> findings(String changes) {
        return Examples.findings(new OneIndicatorHasOneValue(), changes);
    }

    @Test
    void both_values_are_named_and_offered() {
        var finding = findings("tasks[0].indicators[0].target = ≥50").getFirst();
        var inTask = Path.of("tasks[0].indicators[0].target");
        var inTable = Path.of("indicators[0].target");
        assertThat(finding.at()).isEqualTo(inTask);
        assertThat(finding.also()).containsExactly(inTable);
        assertThat(finding.severity()).isEqualTo(Severity.BLOCK);
        assertThat(finding.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(finding.values()).hasToString("{task=≥50, table=≥60}");
        assertThat(finding.message()).contains("“≥50”（场），指标表第 1 行是“≥60”（场）");
        assertThat(finding.fixes())
                .containsExactly(
                        Fix.offer("任务里改为“≥60”", new Edit.Set(inTask, "≥50", "≥60")),
                        Fix.offer("指标表里改为“≥50”", new Edit.Set(inTable, "≥60", "≥50")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks[0].indicators[0].target = 60",
                "tasks[0].indicators[0].target = ≥ 60场",
                "tasks[0].indicators[0].target = 60.0",
                "tasks[0].indicators[0].target = 不少于六十场",
                "tasks[0].indicators[0].target = 持续增加",
                "tasks[0].indicators[0].name = 惠民文艺演出场次",
                "tasks[0].indicators[0].name =",
            })
    void the_same_number_in_other_clothes_is_the_same(String change) {
        assertThat(findings(change)).isEmpty();
    }

    @Test
    void units_are_converted_before_values_are_compared() {
        assertThat(findings("+ tasks[0].indicators = name: 惠民演出观众人次; unit: 人次; target: ≥18000"))
                .isEmpty();
        var finding = findings("+ tasks[0].indicators = name: 惠民演出观众人次; unit: 人次; target: ≥1800")
                .getFirst();
        assertThat(finding.message()).contains("“≥1800”（人次）").contains("“≥1.8”（万人次）");
        assertThat(finding.fixes()).isEmpty();
    }

    @Test
    void another_sign_before_the_same_number_is_to_be_explained() {
        var finding = findings("tasks[0].indicators[0].target = >60").getFirst();
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
    }

    @Test
    void a_range_is_no_single_number() {
        assertThat(findings("tasks[0].indicators[0].target = 60-80")).hasSize(1);
        assertThat(findings("tasks[0].indicators[0].target = 50-60")).hasSize(1);
    }

    @Test
    void deadlines_are_compared_by_day() {
        var table = "+ indicators = level1: 产出指标; level2: 时效指标; name: 演出季开幕时间; target: 2025年9月30日前\n";
        assertThat(findings(table + "+ tasks[0].indicators = name: 演出季开幕时间; target: 2025-09-30"))
                .isEmpty();
        assertThat(findings(table + "+ tasks[0].indicators = name: 演出季开幕时间; target: 2025年9月前"))
                .isEmpty();
        assertThat(findings(table + "+ tasks[0].indicators = name: 演出季开幕时间; target: 2025年10月30日前"))
                .hasSize(1);
    }

    @Test
    void one_of_two_rows_of_that_name_is_enough() {
        assertThat(findings("""
            tasks[0].indicators[0].target = ≥50
            + indicators = level1: 产出指标; level2: 数量指标; name: 惠民演出场次; unit: 场; target: ≥50
            """)).isEmpty();
    }

    @Test
    void without_a_unit_the_value_stands_alone() {
        assertThat(findings("""
            tasks[0].indicators[0].unit =
            indicators[0].unit =
            tasks[0].indicators[0].target = ≥50
            """).getFirst().message()).contains("“≥50”，指标表第 1 行是“≥60”。");
    }
}
