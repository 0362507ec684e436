package org.hengji.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Card;
import org.hengji.check.Check;
import org.hengji.check.Examples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScoreCardsTest {

    static final Iterable<Check> CHECKS = ScoreChecks.ALL;

    @ParameterizedTest
    @FieldSource("CHECKS")
    void the_examples_on_the_card_are_true(Check check) {
        assertThat(Examples.findings(check, Card.of(check).raises())).isNotEmpty();
        assertThat(Examples.findings(check, Card.of(check).passes())).isEmpty();
        assertThat(Examples.findings(check, "")).isEmpty();
    }
}
