package org.hengji.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TaxonomiesTest {

    private static final Taxonomies TAXONOMIES = Rulesets.get("national").taxonomies();

    @ParameterizedTest
    @CsvSource({"产出, 产出指标", "产出指标, 产出指标", "产 出 指 标, 产出指标", "产出指标（50分）, 产出指标", "效果, 效益指标", "满意度指标, 满意度指标"})
    void level_one_is_known_in_all_its_spellings(String label, String name) {
        assertThat(TAXONOMIES.level1(label)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "数量, 数量指标",
        "数量指标, 数量指标",
        "社会效益, 社会效益指标",
        "服务对象 满意度指标, 服务对象满意度指标",
        "社会公众或服务对象满意度指标, 服务对象满意度指标",
        "可持续影响, 可持续影响指标"
    })
    void level_two_is_known_in_all_its_spellings(String label, String name) {
        assertThat(TAXONOMIES.level2(label)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "指标", "演出场次", "50"})
    void other_words_are_no_level(String label) {
        assertThat(TAXONOMIES.level1(label)).isEmpty();
        assertThat(TAXONOMIES.level2(label)).isEmpty();
    }

    @Test
    void a_level_two_may_have_parents_in_several_trees() {
        assertThat(TAXONOMIES.parents("成本指标")).containsExactlyInAnyOrder("产出指标", "成本指标");
        assertThat(TAXONOMIES.parents("数量指标")).containsExactly("产出指标");
        assertThat(TAXONOMIES.parents("没有")).isEmpty();
        assertThat(TAXONOMIES.isParent("效益指标", "时效指标")).isFalse();
    }
}
