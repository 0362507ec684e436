package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hengji.check.Card;
import org.hengji.check.Check;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.plan.Plans;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** What the cards of all checks promise. */
final class CardExamplesTest {

    private static Stream<DynamicTest> eachCheck(ThrowingConsumer<Check> test) {
        return FormChecks.all().stream()
                .map(check -> DynamicTest.dynamicTest(Card.of(check).name(), () -> test.accept(check)));
    }

    @TestFactory
    Stream<DynamicTest> the_example_that_raises_a_check_raises_it() {
        return eachCheck(check ->
                assertThat(Examples.findings(check, Card.of(check).raises())).isNotEmpty());
    }

    @TestFactory
    Stream<DynamicTest> the_example_that_passes_does_not() {
        return eachCheck(check ->
                assertThat(Examples.findings(check, Card.of(check).passes())).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> a_finding_speaks_in_sentences() {
        return eachCheck(
                check -> assertThat(Examples.findings(check, Card.of(check).raises()))
                        .extracting(Finding::message)
                        .allMatch(message -> message.endsWith("。") || message.endsWith("？"))
                        .noneMatch(message -> message.contains("null") || message.contains("“”")));
    }

    @Test
    void the_clean_plan_raises_nothing_at_all() {
        var plan = Plans.clean();
        assertThat(Judge.examine(plan, Rulesets.get(plan.ruleset())).findings())
                .extracting(Finding::message)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_card_is_complete() {
        return eachCheck(check -> {
            var card = Card.of(check);
            assertThat(card.title()).isNotBlank();
            assertThat(card.meaning()).endsWith("。");
            assertThat(card.basis()).isNotEmpty();
            assertThat(card.raises()).isNotBlank();
            assertThat(card.passes()).isNotBlank();
        });
    }
}
