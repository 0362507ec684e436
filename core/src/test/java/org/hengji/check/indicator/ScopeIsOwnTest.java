package org.hengji.check.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeIsOwnTest {

    private final ScopeIsOwn check = new ScopeIsOwn();

    @Test
    void a_city_does_not_answer_for_the_whole_province() {
        assertThat(Examples.findings(check, "indicators[6].name = 全省群众满意度"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[6].name");
                    assertThat(finding.message()).contains("第 7 行“全省群众满意度”", "市级部门", "“全省”");
                    assertThat(finding.values()).containsEntry("word", "全省").containsEntry("owner", "市级");
                    assertThat(finding.severity()).isEqualTo(Severity.EXPLAIN);
                    assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
                });
    }

    @Test
    void the_twin_in_a_task_is_named_with_it() {
        var changes = "indicators[0].name = 我省惠民演出\ntasks[0].indicators[0].name = 我省惠民演出";

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].name")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"对提升我 省公民素质的作用", "我国公民科学素质", "全国观众人次"})
    void foreign_populations(String name) {
        assertThat(Examples.findings(check, "indicators[5].name = " + name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全国助残日走访人次",
                "全国科普月活动场次",
                "全省职业技能大赛获奖人数",
                "全国文明城市测评得分",
                "全省综合排名",
                "高于全省平均水平",
                "全市观众人次",
                "全国性学术会议场次"
            })
    void proper_names_and_rankings_may_stand(String name) {
        assertThat(check.examine(Examples.examination("indicators[5].name = " + name)))
                .isEqualTo(Outcome.nothing());
    }

    @Test
    void a_province_answers_for_its_province_and_not_for_the_country() {
        var province = "title = 2025年省级部门整体支出绩效目标表\n";

        assertThat(Examples.findings(check, province + "indicators[5].name = 全省观众人次"))
                .isEmpty();
        assertThat(Examples.findings(check, province + "indicators[5].name = 全国观众人次"))
                .hasSize(1);
    }

    @Test
    void an_owner_of_unknown_level_is_deferred() {
        var unknown = "title = 整体绩效目标表\ndepartment.name = 文化馆\n";

        assertThat(check.examine(Examples.examination(unknown + "indicators[5].name = 全省观众人次")))
                .isInstanceOfSatisfying(
                        Outcome.Deferred.class,
                        deferred -> assertThat(deferred.why()).contains("全省"));
        assertThat(check.examine(Examples.examination(unknown))).isEqualTo(Outcome.nothing());
    }
}
