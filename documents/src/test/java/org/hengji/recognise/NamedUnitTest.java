package org.hengji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.entry.Targets;
import org.hengji.ruleset.Measures;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamedUnitTest {

    private static final Measures MEASURES = Rulesets.get("national").measures();

    @ParameterizedTest
    @CsvSource({
        "演出场次(场), 演出场次, 场",
        "演出场次（场）, 演出场次, 场",
        "受益人口（万人）, 受益人口, 万人",
        "合格率(%), 合格率, %",
        "整治单位成本(万元/公里), 整治单位成本, 万元/公里",
        "指标1：演出场次(场), 演出场次, 场",
        "★★演出场次(场), 演出场次, 场",
        "展柜数量(榀), 展柜数量, 榀"
    })
    void a_unit_in_brackets_behind_the_name_is_split_off(String printed, String name, String unit) {
        assertThat(NamedUnit.of(printed, MEASURES)).isEqualTo(new NamedUnit(name, unit, ""));
    }

    @ParameterizedTest
    @CsvSource({"演出场次", "创建示范县(市)", "培训人次(含线上)", "检查家次（上半年）", "(试行)演出场次"})
    void other_words_in_brackets_belong_to_the_name(String printed) {
        assertThat(NamedUnit.of(printed, MEASURES)).isEqualTo(new NamedUnit(printed, "", ""));
    }

    @ParameterizedTest
    @CsvSource({"培训人次（≥**人次）, 培训人次, 人次, ≥**人次", "培训人次（≥XX人次）, 培训人次, 人次, ≥XX人次", "培训人次≥**人次, 培训人次, 人次, ≥**人次"})
    void a_template_bound_is_kept_apart(String printed, String name, String unit, String bound) {
        assertThat(NamedUnit.of(printed, MEASURES)).isEqualTo(new NamedUnit(name, unit, bound));
    }

    @Test
    void a_unit_may_stand_where_the_name_is_missing() {
        assertThat(NamedUnit.of("(场)", MEASURES)).isEqualTo(new NamedUnit("", "场", ""));
    }

    @Test
    void brackets_belong_to_the_name_where_a_column_of_its_own_says_another_unit() {
        assertThat(NamedUnit.of("演出场次(场)", "次", MEASURES)).isEqualTo(new NamedUnit("演出场次(场)", "", ""));
        assertThat(NamedUnit.of("演出场次(场)", "场", MEASURES)).isEqualTo(new NamedUnit("演出场次", "场", ""));
        assertThat(NamedUnit.of("演出场次(场)", "", MEASURES)).isEqualTo(new NamedUnit("演出场次", "场", ""));
    }

    @Test
    void the_unit_behind_the_number_stands_in_for_the_names() {
        assertThat(NamedUnit.of("演出场次", MEASURES).unitBeside(Targets.read("≥5场")))
                .isEqualTo("场");
        assertThat(NamedUnit.of("演出场次(场)", MEASURES).unitBeside(Targets.read("≥5次")))
                .isEqualTo("场");
    }

    @Test
    void a_percent_sign_stays_with_its_number() {
        assertThat(NamedUnit.of("合格率", MEASURES).unitBeside(Targets.read("≥90%")))
                .isEmpty();
        assertThat(NamedUnit.of("合格率(%)", MEASURES).unitBeside(Targets.read("≥90%")))
                .isEqualTo("%");
    }
}
