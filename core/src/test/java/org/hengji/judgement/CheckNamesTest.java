package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.hengji.check.Card;
import org.junit.jupiter.api.Test;

/** Names, severities and certainties that users and scripts rely on: once published they never change. */
final class CheckNamesTest {

    private static final String PUBLISHED = """
        money.sources-match-expenditure block certain
        money.levels-match-expenditure block certain
        money.fiscal-covers-special-funds hint likely
        money.equals-part hint likely
        money.development-differs-from-project hint possible
        money.blank-amount hint certain
        money.unit-repeated hint certain
        money.mixed-units explain likely
        text.markup hint certain
        text.stray-space hint certain
        text.mixed-punctuation hint certain
        text.placeholder block certain
        text.template-row hint certain
        text.template-bound hint certain
        text.required block certain
        text.year-mismatch explain certain
        text.sum-in-words explain likely
        structure.missing-level1 block certain
        structure.missing-satisfaction explain likely
        structure.wrong-parent block certain
        structure.shifted-cells block certain
        structure.column-shift hint certain
        structure.missing-class explain likely
        structure.unbalanced hint likely
        structure.no-measured-benefit explain likely
        structure.dates-out-of-order block certain
        indicator.duplicate block certain
        indicator.near-duplicate hint likely
        indicator.name-unit-clash hint likely
        indicator.wrong-class explain likely
        indicator.slogan-name explain likely
        indicator.foreign-scope explain likely
        indicator.no-baseline hint certain
        indicator.two-objects hint likely
        indicator.unclear-subject hint likely
        indicator.outside-control hint possible
        value.missing-comparator explain certain
        value.illegal-comparator block certain
        value.strict-comparator hint likely
        value.range explain certain
        value.doubled-magnitude block certain
        value.doubled-percent hint certain
        value.missing-unit block certain
        value.not-numeric block certain
        value.vague-date explain certain
        value.single-deadline hint likely
        value.always-true explain likely
        value.ungraded-qualitative explain certain
        value.is-a-task explain likely
        value.copied-text hint certain
        value.implausible hint likely
        value.direction-doubtful explain likely
        value.cost-above-budget explain certain
        link.values-differ block certain
        link.missing-in-table explain certain
        link.missing-in-tasks hint certain
        link.strictness-differs explain certain
        link.scope-differs hint likely
        link.promise-without-indicator hint possible
        link.activity-without-indicator hint possible
        link.hedged hint likely
        link.task-content-mismatch hint possible
        goal.no-measurable-result explain likely
        goal.item-without-task hint possible
        score.execution-mismatch block certain
        score.indicator-mismatch block certain
        score.total-mismatch block certain
        score.weights-sum block certain
        score.weights-off-scheme explain certain
        score.over-weight block certain
        score.missing-reason explain certain
        score.met-but-deducted explain certain
        score.full-but-missed block certain
        score.qualitative-band block certain
        score.overachieved explain certain
        score.high-with-low-execution explain likely
        score.actual-not-comparable block certain
        score.total-row-empty block certain
        score.copied-actuals hint likely
        monitor.spending-behind explain likely
        monitor.result-behind explain likely
        monitor.likelihood-contradicts explain likely
        monitor.forecast-blank explain likely
        monitor.missing-cause block certain
        monitor.option-double-marked hint certain
        cross.target-differs-from-approved block certain
        cross.target-below-last-actual explain certain
        cross.amounts-differ explain certain
        """;

    @Test
    void the_checks_are_those_that_are_published() {
        assertThat(FormChecks.all().stream().map(Card::of).map(CheckNamesTest::line))
                .containsExactlyInAnyOrderElementsOf(PUBLISHED.lines().toList());
    }

    private static String line(Card card) {
        return card.name() + " " + card.severity().text() + " "
                + card.certainty().text();
    }
}
