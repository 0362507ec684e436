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

class ResultIsInOwnHandsTest {

    private final ResultIsInOwnHands check = new ResultIsInOwnHands();

    @Test
    void a_title_of_the_province_is_for_the_province_to_grant() {
        assertThat(Examples.findings(check, "indicators[5].name = 创建广东省公共文化示范基地"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.at()).hasToString("indicators[5].name");
                    assertThat(finding.message()).contains("第 6 行", "由省级认定");
                    assertThat(finding.values()).containsEntry("level", "省级");
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
                });
    }

    @Test
    void the_text_of_a_task_may_name_the_level() {
        var changes = """
            tasks[0].content = 年内建立2家省文艺创作工作站。
            indicators[0].name = 文艺创作工作站建立数量
            tasks[0].indicators[0].name = 文艺创作工作站建立数量\
            """;

        assertThat(Examples.findings(check, changes)).singleElement().satisfies(finding -> {
            assertThat(finding.also()).containsExactly(Path.of("tasks[0].indicators[0].name"));
            assertThat(finding.values()).containsEntry("level", "省级");
        });
        assertThat(Examples.findings(check, changes.replace("2家省文", "2家文"))).isEmpty();
        assertThat(Examples.findings(check, changes.replace("2家省文", "全省文"))).isEmpty();
    }

    @Test
    void a_name_of_four_characters_is_looked_for_in_texts() {
        var changes = "tasks[0].content = 年内建立省创作基地。\nindicators[5].name = 创作基地建立数量";

        assertThat(Examples.findings(check, changes))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("level", "省级"));
    }

    @Test
    void short_names_are_not_looked_for_in_texts() {
        var changes = "tasks[0].content = 建设省基地。\nindicators[5].name = 基地建立数量";

        assertThat(Examples.findings(check, changes)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"获评国家级文化产业园数量", "荣获省级表彰数量", "新增全国文明单位数量", "省海智工作站设立"})
    void granted_from_above(String name) {
        assertThat(Examples.findings(check, "indicators[5].name = " + name)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推荐申报省级公共文化示范基地数量",
                "创建云汀市公共文化示范基地",
                "创建县级美丽乡村示范点",
                "创建市级公共文化示范基地",
                "建成省道里程",
                "新增省外观众人次",
                "建立省际联盟平台",
                "惠民演出观众人次"
            })
    void in_own_hands(String name) {
        assertThat(Examples.findings(check, "indicators[5].name = " + name)).isEmpty();
    }

    @Test
    void a_county_is_granted_titles_by_the_city() {
        var county = "title = 2025年县级部门整体支出绩效目标表\n";

        assertThat(Examples.findings(check, county + "indicators[5].name = 创建市级公共文化示范基地"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("level", "市级"));
        assertThat(Examples.findings(check, county + "indicators[5].name = 创建县级公共文化示范基地"))
                .isEmpty();
    }

    @Test
    void the_lowest_level_above_is_named() {
        assertThat(Examples.findings(check, "indicators[5].name = 创建省级和国家级示范基地"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("level", "省级"));
    }

    @Test
    void an_owner_of_unknown_level_is_deferred_where_a_level_is_named() {
        var unknown = "title = 整体绩效目标表\ndepartment.name = 文化馆\n";

        assertThat(check.examine(Examples.examination(unknown + "indicators[5].name = 创建省级示范基地")))
                .isInstanceOf(Outcome.Deferred.class);
        assertThat(check.examine(Examples.examination(unknown + "indicators[5].name = 创建示范基地")))
                .isEqualTo(Outcome.nothing());
    }
}
