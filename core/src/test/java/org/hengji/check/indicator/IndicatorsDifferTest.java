package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsDifferTest {

    private final IndicatorsDiffer check = new IndicatorsDiffer();

    @Test
    void the_same_words_in_another_order_look_like_one_thing() {
        var changes = "+ indicators = level1: 产出指标; level2: 数量指标; name: 推广阅读活动场次; unit: 场; target: ≥ 24";

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("indicators[7]");
            assertThat(finding.also()).map(Path::toString).containsExactly("indicators[1]", "tasks[1].indicators[0]");
            assertThat(finding.message()).contains("第 8 行", "第 2 行“阅读推广活动场次”", "“≥ 24”");
            assertThat(finding.values()).containsEntry("target", "≥ 24");
            assertThat(finding.severity()).isEqualTo(Severity.HINT);
            assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        });
    }

    @ParameterizedTest(name = "{0} {2} {1} / {3}")
    @CsvSource({
        "文化志愿者服务人次, 人次, ≥300, 服务读者的文化志愿者",
        "图书馆流动服务次数, 次, 5-8, 流动图书馆服务次数",
        "阅读, 场, ≥7, 阅读推广",
        "社区书屋管理员, 人, 18, 书屋管理员和社区馆员",
    })
    void half_of_the_telling_words_is_enough(String one, String unit, String target, String other) {
        assertThat(Examples.findings(check, two(one, other, unit, target)))
                .map(Finding::at)
                .map(Path::toString)
                .containsExactly("indicators[8]");
    }

    @ParameterizedTest(name = "{0} {2} {1} / {3}")
    @CsvSource({
        "改造水库数量, 座, ≥6, 改造桥梁数量",
        "中小学教师培训人次, 人次, ≥600, 心理教师和校医培训人次",
        "文化志愿者服务率, %, ≥90, 文化志愿者在岗率",
        "文化志愿者服务率, '', ≥90%, 文化志愿者在岗率",
        "文化志愿者服务率, '', 90%-95%, 文化志愿者在岗率",
        "文化志愿者满意人数, 人, ≥90, 文化志愿者满意总数",
        "展厅布展完成时间, '', 2025年9月30日前, 展厅布展验收时间",
        "展厅布展, '', 2025年3月-2025年9月, 展厅布展验收",
        "重大演出事故, 起, ≤0, 较大演出事故",
        "省级文化示范点, 个, ≥1, 市级文化示范点",
        "文化氛围营造, '', 长期, 文化氛围培育",
        "数量, 场, ≥7, 阅读推广",
        "书, 场, ≥7, 书画",
    })
    void what_is_hardly_a_repetition(String one, String unit, String target, String other) {
        assertThat(Examples.findings(check, two(one, other, unit, target))).isEmpty();
    }

    @Test
    void another_unit_or_another_value_is_another_indicator() {
        var changes = """
            + indicators = level1: 产出指标; level2: 数量指标; name: 推广阅读活动场次; unit: 次; target: ≥24
            + indicators = level1: 产出指标; level2: 数量指标; name: 推广阅读大型活动场次; unit: 场; target: ≥25
            + indicators = level1: 产出指标; level2: 数量指标; name: ; unit: 场; target: ≥24\
            """;

        assertThat(Examples.findings(check, changes)).isEmpty();
    }

    @Test
    void the_key_indicators_of_one_task_are_compared_with_each_other() {
        var changes = """
            + tasks[0].indicators = name: 流动书屋借阅册次; unit: 册; target: ≥900
            + tasks[0].indicators = name: 书屋流动借阅册次; unit: 册; target: ≥900
            + tasks[1].indicators = name: 流动书屋借阅总册次; unit: 册; target: ≥900\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.at()).hasToString("tasks[0].indicators[2]");
            assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[1]"));
        });
    }

    @Test
    void each_row_is_paired_once() {
        var changes = two("流动书屋借阅册次", "书屋流动借阅册次", "册", "≥900") + "\n" + two("流动书屋借阅总册次", "园林", "册", "≥900");

        assertThat(Examples.findings(check, changes))
                .map(finding -> finding.at() + " " + finding.also())
                .containsExactly("indicators[8] [indicators[7]]", "indicators[9] [indicators[7]]");
    }

    private static String two(String one, String other, String unit, String target) {
        var row = "+ indicators = level1: 产出指标; level2: 数量指标; name: %s; unit: %s; target: %s";
        return row.formatted(one, unit, target) + "\n" + row.formatted(other, unit, target);
    }
}
