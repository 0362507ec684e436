package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardTargetsAreNotHedgedTest {

    private static List<Finding> content(String text) {
        return Examples.findings(new HardTargetsAreNotHedged(), "tasks[0].content = " + text);
    }

    @Test
    void one_finding_a_text_names_the_indicator() {
        var found = content("全年力争举办惠民演出60场以上，惠民演出观众1.8万人次。");
        assertThat(found).hasSize(1);
        var finding = found.getFirst();
        assertThat(finding.at()).hasToString("tasks[0].content");
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(finding.values()).hasToString("{text=60场以上, target=≥60}");
        assertThat(finding.message())
                .isEqualTo(
                        "任务 1 的主要内容：写“全年力争举办惠民演出60场以上”，留了余地，而第 1 行“惠民演出场次”的指标值“≥60”是硬要求。" + "请删去留余地的词，或把指标值改成有把握的数。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"力争编印手册3000册", "力争惠民演出80场", "争取上级资金，举办惠民演出60场", "举办惠民演出60场。力争观众满意"})
    void nothing_hard_stands_behind_it(String text) {
        assertThat(content(text)).isEmpty();
    }

    @Test
    void the_goal_may_hedge_too() {
        assertThat(Examples.findings(new HardTargetsAreNotHedged(), "goal = 力争全年举办惠民演出60场以上。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("goal"));
    }

    @Test
    void of_two_rows_with_the_number_the_one_with_more_of_the_words_is_meant() {
        var rows = """
            + indicators = level1: 产出指标; level2: 数量指标; name: 社区演出场次; unit: 场; target: ≥30
            + indicators = level1: 产出指标; level2: 数量指标; name: 乡村戏曲演出场次; unit: 场; target: ≥30
            + indicators = level1: 产出指标; level2: 数量指标; name: 校园演出场次; unit: 场; target: ≥30
            """;
        var text = "tasks[0].content = 力争乡村戏曲演出30场。";
        assertThat(Examples.findings(new HardTargetsAreNotHedged(), rows + text)
                        .getFirst()
                        .message())
                .contains("第 9 行“乡村戏曲演出场次”");
    }
}
