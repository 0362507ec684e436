package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromisesHaveIndicatorsTest {

    private static final String HANDBOOK = "tasks[0].content = 编印导览手册3000册。";

    private static List<Finding> content(String text) {
        return Examples.findings(new PromisesHaveIndicators(), "tasks[0].content = " + text);
    }

    private static List<Finding> against(String text, String name, String unit, String target) {
        return Examples.findings(new PromisesHaveIndicators(), """
            tasks[0].content = %s
            + indicators = level1: 产出指标; level2: 数量指标; name: %s; unit: %s; target: %s
            """.formatted(text, name, unit, target));
    }

    @Test
    void a_promise_without_indicator_is_a_hint_at_its_text() {
        var finding = content("编印导览手册3000册。").getFirst();
        assertThat(finding.at()).hasToString("tasks[0].content");
        assertThat(finding.severity()).isEqualTo(Severity.HINT);
        assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(finding.values()).hasToString("{text=编印导览手册3000册}");
        assertThat(finding.message()).isEqualTo("任务 1 的主要内容：承诺“编印导览手册3000册”，没有指标与它对应。请增加指标，或删去这句承诺。");
    }

    @Test
    void more_than_three_promises_of_a_text_are_counted() {
        var found = content("编印手册30册，植树40棵，修路50公里，架桥6座。");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().message()).contains("承诺“编印手册30册”“植树40棵”“修路50公里”等 4 项，没有指标");
        assertThat(content("编印手册30册，植树40棵，修路50公里。").getFirst().message()).contains("“修路50公里”，没有");
    }

    @Test
    void what_a_task_promised_is_not_told_again_for_the_goal() {
        assertThat(Examples.findings(new PromisesHaveIndicators(), HANDBOOK + "\ngoal = 编印手册3000册，举办惠民演出60场。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("tasks[0].content"));
        assertThat(Examples.findings(new PromisesHaveIndicators(), "goal = 编印手册3000册。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("总体绩效目标：承诺"));
        assertThat(Examples.findings(new PromisesHaveIndicators(), HANDBOOK + "\ngoal = 编印手册3000本、图册2000册。"))
                .hasSize(2);
    }

    @Test
    void a_number_that_contradicts_its_indicator_is_no_promise_kept() {
        assertThat(content("全年举办惠民演出80场以上。"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("任务 1 的主要内容：承诺“全年举办惠民演出80场以上”，而第 1 行“惠民演出场次”的指标值是“≥60”。请核实后改成一致。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年举办惠民演出60场以上",
                "惠民演出观众18000人次",
                "观众1.8万人",
                "每场观众300人",
                "其中下乡20场",
                "投入经费30万元",
                "网上订票比例达到80%",
                "3个工作日内答复",
                "现有舞台8座",
                "办好第12届戏曲周"
            })
    void what_an_indicator_carries_or_nobody_counts_is_fine(String text) {
        assertThat(content(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "举办科普业务培训班1场, 科普宣传活动场次, 场, >1, 1",
        "举办科普业务培训班1期, 科普业务培训班期数, 期, ≥1, 0",
        "举办科普业务培训班1个, 科普业务培训班期数, 期, ≥1, 0",
        "举办科普业务培训班1场, 科普业务培训班期数, 期, ≥1, 0",
        "举办科普业务培训班2期, 科普业务培训班期数, 期, ≥1, 1",
        "举办科普业务培训班2期, 科普宣传活动期数, 期, ≥1, 1",
        "建设健身步道8公里, 健身步道面积, 亩, ≥8, 1",
        "建设健身步道8公里, 健身步道长度, 公里, 6-9, 0",
        "建设健身步道6-7公里, 健身步道长度, 公里, 6-9, 0",
        "建设健身步道5-7公里, 健身步道长度, 公里, 6-9, 1",
        "建设健身步道5-8公里, 健身步道长度, 公里, ≥8, 0",
        "检查景区企业260家次, 景区企业检查数量, 家次, ≥260, 0",
        "送餐服务老人3600人次, 老人助餐人数, 人, ≥3600, 0",
        "慰问演职人员30户, 慰问人数, 人, ≥30, 0",
        "组织应急演练12次, 应急演练次数, , ≥12, 0",
        "活动参与3000人, 活动参与人数, 人, ≥3000, 0",
        "活动参与3000人, 图书借阅人数, 人, ≥3000, 1",
        "科普报道5篇, 科普宣传专栏微视频制作篇数, 篇, 5, 1",
        "科普报道50篇, 科普宣传专栏微视频制作篇数, 篇, 50, 0",
        "图书流动服务进社区共建20处, 健身点社区新设场地数量, 处, 20, 0",
        "图书流动服务进社区共建19处, 健身点社区新设场地数量, 处, 19, 1",
        "提升服务20次, 服务次数, 次, 20, 0",
        "提升服务19次, 服务次数, 次, 19, 0",
        "提升戏曲19次, 服务次数, 次, 19, 1",
        "整治沟渠20次, 巡查次数, 次, 20, 1",
        "覆盖2万人次, 宣传覆盖人次, 万人次, ≥2万, 0",
        "满意群众300人, 群众满意率, %, ≥300, 1",
    })
    void number_unit_and_words_decide(String text, String name, String unit, String target, int loose) {
        assertThat(against(text, name, unit == null ? "" : unit, target)).hasSize(loose);
    }

    @Test
    void the_name_of_a_task_promises_too() {
        assertThat(Examples.findings(new PromisesHaveIndicators(), "tasks[0].name = 建设舞台8座"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.at()).hasToString("tasks[0].name"));
    }

    @Test
    void a_missing_indicator_waits_for_a_whole_form() {
        assertThat(Partial.cutOff(new PromisesHaveIndicators(), HANDBOOK)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.withoutCells(new PromisesHaveIndicators(), HANDBOOK)).isInstanceOf(Outcome.Deferred.class);
        assertThat(Partial.cutOff(new PromisesHaveIndicators(), "")).isEqualTo(Outcome.nothing());
        assertThat(Partial.withoutIndicators(new PromisesHaveIndicators(), HANDBOOK))
                .isInstanceOf(Outcome.NotApplicable.class);
    }

    @Test
    void a_name_may_spell_out_the_word_beside_the_number() {
        var renamed = """
                indicators[0].name = 危旧桥梁改造数量
                indicators[0].unit = 座
                indicators[0].target = ≥12
                """;
        assertThat(Examples.findings(new PromisesHaveIndicators(), renamed + "tasks[0].content = 改造危桥12座。"))
                .isEmpty();
        assertThat(Examples.findings(new PromisesHaveIndicators(), renamed + "tasks[0].content = 新建泵站12座。"))
                .hasSize(1);
    }
}
