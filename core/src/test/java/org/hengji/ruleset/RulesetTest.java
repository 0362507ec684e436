package org.hengji.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class RulesetTest {

    private static final Ruleset NATIONAL = Rulesets.get("national/2021");

    private record Words(int count) {}

    @Test
    void a_parameter_rests_on_a_basis() {
        assertThat(NATIONAL.parameters()).isNotEmpty().allSatisfy((name, parameter) -> {
            assertThat(parameter.name()).isEqualTo(name);
            assertThat(parameter.label()).isNotBlank();
            assertThat(parameter.basis().asks()).isNotBlank();
            assertThat(NATIONAL.parameter(name)).isEqualTo(parameter);
        });
    }

    @Test
    void what_a_ruleset_does_not_have_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.parameter("no.such"))
                .withMessageContaining("no.such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.words("no.such"))
                .withMessageContaining("no.such");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NATIONAL.vocabulary("poem"))
                .withMessageContaining("poem");
    }

    @Test
    void deviations_from_cards_are_found_by_the_checks_name() {
        var ruleset = SampleRulesets.deviating("test/1", Map.of("goal.item-without-task", "off"));
        assertThat(ruleset.deviation("goal.item-without-task")).contains("off");
        assertThat(ruleset.deviation("goal.no-measurable-result")).isEmpty();
        assertThat(ruleset.deviations()).containsOnlyKeys("goal.item-without-task");
        assertThat(NATIONAL.deviations()).isEmpty();
    }

    @Test
    void what_is_made_of_a_ruleset_is_made_once() {
        var made = NATIONAL.compiled(
                Words.class, ruleset -> new Words(ruleset.parameters().size()));
        assertThat(NATIONAL.compiled(Words.class, _ -> new Words(-1))).isSameAs(made);
    }
}
