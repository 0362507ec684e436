package org.hengji.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VocabularyTest {

    private static final Vocabulary VOCABULARY = Rulesets.get("national").vocabulary("department-plan");

    @ParameterizedTest
    @CsvSource({
        "部门名称, department.name",
        "部 门 名 称：, department.name",
        "部门（单位）名称, department.name",
        "其中：财政拨款, budget.income.fiscalAppropriation",
        "预算金额（万元）, heading.amount",
        "三级指标, indicators.name",
        "总体绩效目标, goal"
    })
    void a_label_announces_its_role_however_it_is_printed(String label, String role) {
        assertThat(VOCABULARY.role(label)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "演出场次", "672.54", "部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称部门名称"})
    void other_text_is_no_label(String text) {
        assertThat(VOCABULARY.role(text)).isEmpty();
    }

    @Test
    void titles_are_known_inside_longer_lines() {
        assertThat(VOCABULARY.isTitle("2025年市级部门整体预算绩效目标表")).isTrue();
        assertThat(VOCABULARY.isTitle("部门（单位）整体支出绩效目标申报表")).isTrue();
        assertThat(VOCABULARY.isTitle("项目支出绩效目标表")).isFalse();
        assertThat(VOCABULARY.isTitle("部门整体绩效目标".repeat(11))).isFalse();
    }

    @Test
    void the_standard_label_of_a_role_comes_first() {
        assertThat(VOCABULARY.labels("goal")).first().isEqualTo("总体绩效目标");
        assertThat(VOCABULARY.labels("nothing")).isEmpty();
        assertThat(VOCABULARY.all()).containsKeys("goal", "tasks.name", "indicators.target");
    }
}
