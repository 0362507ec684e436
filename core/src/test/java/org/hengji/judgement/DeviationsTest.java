package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;
import org.hengji.ruleset.SampleRulesets;
import org.junit.jupiter.api.Test;

final class DeviationsTest {

    @Test
    void a_certain_check_may_block_and_any_may_be_off() {
        assertThatCode(() -> Deviations.requireSound("test/1", "text.markup", "block"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Deviations.requireSound("test/1", "link.hedged", "off"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Deviations.requireSound("test/1", "link.hedged", "explain"))
                .doesNotThrowAnyException();
    }

    @Test
    void an_uncertain_check_may_not_block() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Deviations.requireSound("test/1", "link.hedged", "block"))
                .withMessageContaining("test/1")
                .withMessageContaining("link.hedged");
    }

    @Test
    void a_check_there_is_not_cannot_be_weighed() {
        assertThatIllegalStateException().isThrownBy(() -> Deviations.requireSound("test/1", "no.such", "off"));
        assertThatIllegalArgumentException().isThrownBy(() -> Deviations.requireSound("test/1", "text.markup", "loud"));
    }

    @Test
    void no_form_is_judged_by_an_unsound_ruleset() {
        var unsound = SampleRulesets.deviating("test/unsound", Map.of("link.hedged", "block"));
        assertThatIllegalStateException().isThrownBy(() -> Judge.examine(Plans.clean(), unsound));
    }

    @Test
    void every_ruleset_that_ships_is_sound() {
        assertThatCode(() -> Rulesets.ids().stream().map(Rulesets::get).forEach(Deviations::requireSound))
                .doesNotThrowAnyException();
    }
}
