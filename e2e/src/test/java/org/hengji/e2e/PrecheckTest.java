package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories 5 and 7: the form that was published with its faults is examined as one looks at it. */
@InBrowser
class PrecheckTest {

    private static final String CLERK = "jingban127";

    /** What must be found: whatever blocks, but for the shifted cells, which somebody may have confirmed meanwhile. */
    private static final List<String> BLOCKS = List.of(
            "money.sources-match-expenditure",
            "money.levels-match-expenditure",
            "structure.missing-level1",
            "structure.wrong-parent",
            "value.illegal-comparator",
            "value.doubled-magnitude",
            "value.missing-unit",
            "link.values-differ");

    /** And whatever asks for a reason. */
    private static final List<String> ASKS = List.of(
            "structure.missing-class",
            "indicator.foreign-scope",
            "value.missing-comparator",
            "value.range",
            "value.vague-date",
            "value.always-true",
            "value.ungraded-qualitative",
            "value.is-a-task",
            "link.missing-in-table",
            "link.strictness-differs",
            "goal.no-measurable-result");

    @Test
    void everything_that_blocks_or_asks_is_found_within_a_second(Desk desk) {
        var sheet = Sheet.first(desk, CLERK);
        assertThat(sheet.checks("block")).containsAll(BLOCKS);
        assertThat(sheet.checks("explain")).containsAll(ASKS);
        var quickest = ((Number) desk.page().evaluate("""
                async () => {
                  const all = [];
                  for (let i = 0; i < 5; i += 1) {
                    const begun = performance.now();
                    await fetch('/api/v1/filings/' + document.getElementById('editor').dataset.filing + '/findings')
                      .then(answer => answer.text());
                    all.push(performance.now() - begun);
                  }
                  return Math.min(...all);
                }
                """)).doubleValue();
        assertThat(quickest).as("milliseconds").isLessThan(1000);
    }

    @Test
    void every_finding_says_how_to_go_on_and_leads_to_its_cell(Desk desk) {
        var sheet = Sheet.first(desk, CLERK);
        var lost = (List<?>) desk.page().evaluate("""
                () => Array.from(document.querySelectorAll('#findings article')).filter(card => {
                  card.querySelector('.where').click();
                  return !document.activeElement.matches('#sheet .cell') || !document.activeElement.closest('.lit');
                }).map(card => card.textContent)
                """);
        assertThat(lost).as("cards that lead nowhere").isEmpty();
        assertThat(sheet.findings().locator(".what").allTextContents())
                .isNotEmpty()
                .allSatisfy(message ->
                        assertThat(message).containsPattern("请|改|补|填").endsWith("。"));
        assertThat(sheet.findings().locator(".why").allTextContents())
                .allSatisfy(basis -> assertThat(basis).hasSizeGreaterThan("依据：".length()));
    }

    @Test
    void the_mended_form_of_last_year_has_nothing_that_blocks(Desk desk) {
        desk.signIn(CLERK, Site.path("/{last}/filings"));
        desk.page().locator("a[href^='/filings/']").first().click();
        assertThat(Sheet.on(desk).count("block")).isZero();
    }

    @Test
    void a_hundred_too_many_is_named_with_its_cell_and_mended_at_once(Desk desk) {
        var sheet = Sheet.first(desk, CLERK);
        var hands = new Hands(desk.page());
        hands.press("F8").press("F8");
        assertThat(sheet.card().textContent()).contains("市本级使用资金", "正好多 100.00 万元", "763.38");
        var begun = System.nanoTime();
        hands.type("763.38").press("Tab");
        sheet.saved();
        desk.page().waitForCondition(() -> !sheet.checks("block").contains("money.levels-match-expenditure"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        hands.press("Control+z");
        desk.page().waitForCondition(() -> sheet.text("budget.byLevel.ownLevel").equals("863.38"));
        assertThat(hands.clicks()).isZero();
    }
}
