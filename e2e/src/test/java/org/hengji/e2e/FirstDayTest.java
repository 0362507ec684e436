package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Story 1: somebody on the first day finds where to start. */
@InBrowser
class FirstDayTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void one_click_leads_from_the_sign_in_to_the_first_empty_cell(Desk desk) {
        desk.signIn("jingban101001", "/");
        var hands = new Hands(desk.page());
        var begun = System.nanoTime();
        var todo = desk.page()
                .locator("[aria-labelledby=todos] a[href^='/filings/']")
                .first();
        assertThat(todo.textContent()).contains("云汀市第一中学", "部门整体绩效目标");
        hands.click(todo);
        var sheet = Sheet.on(desk);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        assertThat(hands.clicks()).isLessThanOrEqualTo(2);
        assertThat(hands.focused()).as("the cursor stands in an empty cell").contains("");
        hands.type("36");
        sheet.enter(sheet.cells(".target").first()).saved();
        assertThat(sheet.texts().containsValue("36")).isTrue();
    }
}
