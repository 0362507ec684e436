package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.commitment.Sentences;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsHaveIndicatorsTest {

    private static List<Finding> content(String text) {
        return Examples.findings(new EventsHaveIndicators(), "tasks[0].content = " + text);
    }

    private static List<String> events(String text) {
        return Events.of(Rulesets.get("guangdong/2025")).in(Sentences.folded(text)).stream()
                .map(event -> event.phrase() + "|" + event.noun())
                .toList();
    }

    @Test
    void events_end_their_phrase_and_joints_part_them() {
        assertThat(events("举办素质竞赛、作品大赛和讲解大赛，结合“三下乡”和科普月宣传")).containsExactly("举办素质|竞赛", "作品|大赛", "讲解|大赛", "结合“|三下乡");
        assertThat(events("举办讲解大赛等活动；参加省年度评估（复评）。召开展览会")).containsExactly("举办讲解|大赛", "召开|展览会");
        assertThat(events("走访慰问老党员，做好站点续建工作")).containsExactly("|走访慰问", "做好站点|续建");
        assertThat(events("大赛获奖作品、论坛经济、评估报告")).isEmpty();
    }

    @Test
    void a_named_event_nobody_counts_is_a_hint() {
        var finding = content("举办惠民演出60场以上，办好第12届戏曲文化节。").getFirst();
        assertThat(finding.at()).hasToString("tasks[0].content");
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(finding.values()).hasToString("{events=1}");
        assertThat(finding.message()).startsWith("任务 1 的主要内容：“办好第12届戏曲文化节”没有指标提到。请");
    }

    @Test
    void four_are_named_and_the_rest_counted() {
        assertThat(content("办好戏曲论坛、乡村讲堂、美食节、车展博览会、城市马拉松").getFirst().message()).contains("“车展博览会”等 5 项活动没有指标");
        assertThat(content("办好戏曲论坛、乡村讲堂、美食节、车展博览会").getFirst().message()).contains("“车展博览会”没有指标");
    }

    @ParameterizedTest
    @ValueSource(strings = {"举办惠民演出60场以上", "全年举办讲座3期", "每季度办1场讲座", "推广全民阅读", "搞好大赛获奖作品巡演准备"})
    void counted_events_and_other_work_are_fine(String text) {
        assertThat(content(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "办好戏曲文化节, 戏曲文化节剧目完成率, 0",
        "办好戏曲文化节, 戏曲艺术节参加人数, 0",
        "办好戏曲文化节, 摄影艺术节参加人数, 1",
        "举办青少年科技大赛, 青少年科技教育活动场次, 0",
        "举办科普讲解大赛, 科普宣传活动场次, 1",
        "开展慰问, 慰问人数, 0",
        "慰问老艺人, 慰问人数, 0",
        "办好机器人大赛, 足球比赛场次, 1",
    })
    void an_indicator_of_its_kind_and_words_covers_it(String text, String name, int loose) {
        assertThat(Examples.findings(new EventsHaveIndicators(), """
            tasks[0].content = %s
            + indicators = level1: 产出指标; level2: 质量指标; name: %s; unit: 次; target: ≥1
            """.formatted(text, name)))
                .hasSize(loose);
    }

    @Test
    void names_of_tasks_and_the_goal_are_not_asked() {
        assertThat(Examples.findings(new EventsHaveIndicators(), """
            tasks[0].name = 办好戏曲文化节
            goal = 举办惠民演出60场以上，办好戏曲文化节
            """)).isEmpty();
    }

    @Test
    void a_missing_indicator_waits_for_a_whole_form() {
        var change = "tasks[0].content = 办好戏曲文化节";
        assertThat(Partial.cutOff(new EventsHaveIndicators(), change)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.withoutCells(new EventsHaveIndicators(), change)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.cutOff(new EventsHaveIndicators(), "")).isEqualTo(Outcome.nothing());
        assertThat(Partial.withoutIndicators(new EventsHaveIndicators(), change))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void members_of_a_list_that_is_counted_as_a_whole_are_not_named_apart() {
        assertThat(Examples.findings(new EventsHaveIndicators(), "tasks[1].content = 举办讲座、展览、沙龙等阅读推广活动24场。"))
                .isEmpty();
        assertThat(Examples.findings(new EventsHaveIndicators(), "tasks[1].content = 举办讲座、朗诵大赛，办阅读推广活动24场。"))
                .isNotEmpty();
    }
}
