package org.hengji.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RelayTest {

    private static final Relay RELAY = Relay.of(Rulesets.get("guangdong/2025"));

    @Test
    void a_form_begins_in_the_hands_of_its_preparer() {
        assertThat(RELAY.first()).isEqualTo(new State("filling", "填报中", "◐", true));
    }

    @Test
    void submission_leads_to_the_unit_head_when_checked_and_in_time() {
        var submission = RELAY.transition("submission");
        assertThat(submission.leadsFrom(RELAY.state("returned"))).isTrue();
        assertThat(submission.leadsFrom(RELAY.state("unit-review"))).isFalse();
        assertThat(submission.to()).isEqualTo("unit-review");
        assertThat(submission.guards()).containsExactlyInAnyOrder(Transition.Guard.CHECKED, Transition.Guard.IN_TIME);
    }

    @Test
    void a_withdrawal_asks_that_nobody_looked() {
        assertThat(RELAY.transition("withdrawal").asks(Transition.Guard.UNOPENED))
                .isTrue();
    }

    @Test
    void nobody_writes_in_a_form_that_was_sent_up() {
        assertThat(RELAY.states())
                .filteredOn(State::isEditable)
                .extracting(State::id)
                .containsExactly("filling", "returned");
    }

    @Test
    void what_is_not_in_the_table_is_refused_by_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> RELAY.state("somewhere"));
        assertThatIllegalArgumentException().isThrownBy(() -> RELAY.transition("jump"));
    }

    @ParameterizedTest
    @MethodSource("org.hengji.ruleset.Rulesets#ids")
    void every_ruleset_has_a_relay(String ruleset) {
        assertThat(Relay.of(Rulesets.get(ruleset)).states()).isNotEmpty();
    }
}
