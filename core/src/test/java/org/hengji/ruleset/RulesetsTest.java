package org.hengji.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.hengji.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RulesetsTest {

    private static Rulesets.Choice choice(String owner, int year) {
        return Rulesets.choose(List.of(owner), Optional.of(new FiscalYear(year)));
    }

    @Test
    void every_ruleset_of_the_index_loads_and_knows_its_id() {
        assertThat(Rulesets.ids()).isNotEmpty().allSatisfy(id -> {
            assertThat(Rulesets.get(id).id()).isEqualTo(id);
            assertThat(Rulesets.get(id).name()).isNotBlank();
        });
    }

    @Test
    void a_region_alone_means_its_newest() {
        assertThat(Rulesets.get("guangdong").id()).isEqualTo("guangdong/2025");
        assertThat(Rulesets.get("national").id()).isEqualTo("national/2021");
    }

    @Test
    void there_is_none_that_the_index_does_not_name() {
        assertThat(Rulesets.find("guangdong/1999")).isEmpty();
        assertThat(Rulesets.find("")).isEmpty();
        assertThat(Rulesets.find("../secret")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Rulesets.get("atlantis"));
    }

    @ParameterizedTest
    @CsvSource({"广东省某市教育局, 广东", "湛江市教育局, 湛江", "[佛 山]某局, 佛山"})
    void a_place_in_what_names_the_owner_chooses_the_region(String owner, String place) {
        var choice = choice(owner, 2025);
        assertThat(choice.ruleset().id()).isEqualTo("guangdong/2025");
        assertThat(choice.why()).contains(place, "guangdong/2025");
    }

    @Test
    void any_of_the_texts_may_name_the_place() {
        var choice = Rulesets.choose(List.of("部门整体绩效目标表", "教育局", "440800湛江"), Optional.of(new FiscalYear(2026)));
        assertThat(choice.ruleset().id()).isEqualTo("guangdong/2025");
    }

    @Test
    void an_owner_without_a_known_place_has_the_national_rules() {
        var choice = choice("某市教育局", 2025);
        assertThat(choice.ruleset().id()).isEqualTo("national/2021");
        assertThat(choice.why()).contains("认不出地区");
    }

    @Test
    void the_newest_ruleset_that_was_in_force_is_chosen() {
        assertThat(choice("广东省", 2025).ruleset().id()).isEqualTo("guangdong/2025");
        assertThat(choice("广东省", 2099).ruleset().id()).isEqualTo("guangdong/2025");
    }

    @Test
    void a_year_before_the_regions_first_ruleset_has_its_parents() {
        assertThat(choice("广东省", 2023).ruleset().id()).isEqualTo("national/2021");
    }

    @Test
    void a_year_before_every_ruleset_has_the_oldest() {
        assertThat(choice("广东省", 2015).ruleset().id()).isEqualTo("national/2020");
    }

    @ParameterizedTest
    @CsvSource({"2020, national/2020", "2021, national/2021", "2026, national/2021"})
    void national_rules_change_with_the_years(int year, String id) {
        assertThat(choice("某市教育局", year).ruleset().id()).isEqualTo(id);
    }

    @Test
    void a_form_without_year_or_place_has_the_newest_national_rules() {
        assertThat(Rulesets.choose(List.of("某市教育局"), Optional.empty()).ruleset().id())
                .isEqualTo("national/2021");
    }

    @Test
    void a_form_without_year_has_the_newest() {
        assertThat(Rulesets.choose(List.of("广东省"), Optional.empty()).ruleset().id())
                .isEqualTo("guangdong/2025");
    }

    @Test
    void a_ruleset_has_its_parents_rules_under_its_own() {
        var guangdong = Rulesets.get("guangdong/2025");
        assertThat(guangdong.name()).isNotEqualTo(Rulesets.get("national/2021").name());
        assertThat(guangdong.taxonomies().all().keySet())
                .isEqualTo(Rulesets.get("national/2021").taxonomies().all().keySet());
    }
}
