package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAndTargetIncludeAlikeTest {

    private static List<Finding> findings(String changes) {
        return Examples.findings(new TextAndTargetIncludeAlike(), changes);
    }

    private static List<Finding> both(String target) {
        return findings("indicators[0].target = " + target + "\ntasks[0].indicators[0].target = " + target);
    }

    @Test
    void one_finding_a_row_names_all_texts_and_the_twin() {
        var finding = both(">60").getFirst();
        assertThat(both(">60")).hasSize(1);
        assertThat(finding.at()).hasToString("indicators[0].target");
        assertThat(finding.also())
                .containsExactly(
                        Path.of("tasks[0].content"), Path.of("goal"), Path.of("tasks[0].indicators[0].target"));
        assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
        assertThat(finding.values()).hasToString("{text=60场以上, target=>60}");
        assertThat(finding.message())
                .isEqualTo("第 1 行“惠民演出场次”：任务 1 的主要内容写“60场以上”，包括 60；指标值“>60”不包括 60。请统一，例如指标值改为“≥60”。");
        assertThat(finding.fixes())
                .containsExactly(Fix.offer(
                        "改为“≥60”",
                        new Edit.Set(Path.of("indicators[0].target"), ">60", "≥60"),
                        new Edit.Set(Path.of("tasks[0].indicators[0].target"), ">60", "≥60")));
    }

    @Test
    void an_inclusive_value_under_a_strict_text_is_mended_in_the_text() {
        var finding = findings("tasks[0].content = 全年举办惠民演出超过60场。").getFirst();
        assertThat(finding.message()).contains("写“超过60场”，不包括 60；指标值“≥60”包括 60").contains("正文改为“以上”");
        assertThat(finding.fixes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"≥60", "60", "=60", "60-70", "<60", ">61", "持续增加"})
    void other_values_do_not_contradict_the_text(String target) {
        assertThat(both(target)).isEmpty();
    }

    @Test
    void upper_bounds_count_the_same_way() {
        assertThat(findings("""
            tasks[0].content = 单场演出平均成本不超过3.5万元。
            indicators[4].target = <3.5
            """))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.fixes().getFirst().label()).isEqualTo("改为“≤3.5”"));
    }

    @Test
    void the_magnitude_word_and_unit_of_the_value_stay() {
        assertThat(findings("""
            tasks[0].content = 惠民演出观众1.8万人次以上。
            indicators[5].unit = 人次
            indicators[5].target = >1.8万人次
            """)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).contains("包括 1.8万；");
            assertThat(finding.fixes().getFirst().label()).isEqualTo("改为“≥1.8万人次”");
        });
    }

    @Test
    void an_indicator_that_only_shares_a_word_is_not_meant() {
        assertThat(findings("""
            tasks[0].content = 全年举办惠民演出60场以上，送戏到企业园区广场共30场以上。
            + indicators = level1: 产出指标; level2: 数量指标; name: 老年大学企业课堂巡讲; unit: 场; target: >30
            """)).isEmpty();
    }

    @Test
    void a_promised_range_has_no_single_bound() {
        assertThat(findings("""
            tasks[0].content = 举办惠民演出60-70场以上。
            goal = 举办惠民演出60-70场。
            indicators[0].target = >60
            tasks[0].indicators[0].target = >60
            """)).isEmpty();
    }
}
