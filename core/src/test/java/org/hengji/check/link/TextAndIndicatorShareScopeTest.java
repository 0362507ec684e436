package org.hengji.check.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.form.Path;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAndIndicatorShareScopeTest {

    private static List<Finding> findings(String text, String name) {
        return Examples.findings(new TextAndIndicatorShareScope(), """
            tasks[0].content = %s
            + indicators = level1: 产出指标; level2: 数量指标; name: %s; unit: 个; target: ≥3
            + tasks[0].indicators = name: %s; unit: 个; target: ≥3
            """.formatted(text, name, name));
    }

    @ParameterizedTest
    @CsvSource({
        "设立3个省文化示范站点, 文化示范站点设立数量",
        "文化示范站点3个, 国家级文化示范站点数量",
        "创建市级文化示范站点3个, 创建县级文化示范站点数量",
        "创建省级文化示范站点3个, 创建市文化示范站点数量",
    })
    void levels_that_differ_are_named(String text, String name) {
        assertThat(findings(text, name)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "创建市级文化示范站点3个, 文化示范站点创建数量",
        "创建省级文化示范站点3个, 省文化示范站点创建数量",
        "创建文化示范站点3个, 文化示范站点创建数量",
        "创建全省文化示范站点3个, 文化示范站点创建数量",
        "建设城市文化示范站点3个, 省文化站数量",
        "创建县级文化示范站点3个, 文化示范站点创建数量",
    })
    void the_owners_level_may_be_left_out(String text, String name) {
        assertThat(findings(text, name)).isEmpty();
    }

    @Test
    void one_finding_a_text_stands_at_the_text() {
        var found = findings("创建省级文化示范站点3个，建成省级文化示范站点3个", "创建县级文化示范站点数量");
        assertThat(found).hasSize(1);
        var finding = found.getFirst();
        assertThat(finding.at()).hasToString("tasks[0].content");
        assertThat(finding.also())
                .containsExactly(Path.of("indicators[7].name"), Path.of("tasks[0].indicators[1].name"));
        assertThat(finding.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(finding.values()).hasToString("{text=创建省级文化示范站点3个, indicator=创建县级文化示范站点数量}");
    }

    @Test
    void an_owner_of_unknown_level_leaves_out_what_it_likes() {
        assertThat(Examples.findings(new TextAndIndicatorShareScope(), """
            department.name = 文化馆
            tasks[0].content = 设立3个省文化示范站点
            + indicators = level1: 产出指标; level2: 数量指标; name: 文化示范站点设立数量; unit: 个; target: ≥3
            """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "省, 1, 1",
        "广东省, 3, 1",
        "创建市级, 4, 2",
        "县级, 2, 3",
        "全省, 2, -1",
        "城市, 2, -1",
        "创建, 2, -1",
        "村级, 2, 5",
        "国家级, 3, 0"
    })
    void a_level_is_read_from_the_word_before_the_noun(String text, int end, int level) {
        assertThat(Levels.of(Rulesets.get("guangdong/2025")).before(text, end)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"广东省教育厅, 1", "江西省澄溪市民政局, 2", "罗田县文化馆, 3", "文化馆, -1"})
    void the_owners_level_is_its_last_place(String name, int level) {
        assertThat(Levels.of(Rulesets.get("guangdong/2025")).ofOwner(name)).isEqualTo(level);
    }

    @Test
    void the_longest_common_run_is_found_in_both() {
        assertThat(Overlap.of("设立省科技站点", "市科技站点设立")).isEqualTo(new Overlap(3, 1, 4));
        assertThat(Overlap.of("甲", "乙")).isEqualTo(new Overlap(0, 0, 0));
        assertThat(Overlap.of("甲甲", "甲")).isEqualTo(new Overlap(0, 0, 1));
    }
}
