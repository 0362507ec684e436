package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Story 11: what was sent up by mistake is taken back by one click, as long as nobody has opened it. */
@InBrowser
class HandingTest {

    private static final String TODOS = "[aria-labelledby=todos] a[href^='/filings/']";

    @Test
    void both_sides_see_at_once_that_it_was_taken_back(Desk clerk, Desk head) {
        clerk.signIn("jingban101003", "/");
        clerk.page()
                .locator("[aria-labelledby=sent] a[href^='/filings/']")
                .first()
                .click();
        var sheet = Sheet.on(clerk);
        head.signIn("shenhe101003", "/");
        assertThat(head.page().locator(TODOS).count()).isEqualTo(1);
        var hands = new Hands(clerk.page());
        var begun = System.nanoTime();
        hands.click(clerk.page().locator("#withdraw"));
        clerk.page().waitForSelector("#submit");
        head.page().reload();
        assertThat(head.page().locator(TODOS).count()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(hands.clicks()).isEqualTo(1);
        assertThat(sheet.state()).isEqualTo("填报中");
        clerk.page().waitForSelector("#submit:enabled");
        hands.click(sheet.submit());
        clerk.page().waitForSelector("#withdraw");
        head.page().reload();
        assertThat(head.page().locator(TODOS).count()).isEqualTo(1);
    }

    @Test
    void what_the_head_has_opened_cannot_be_taken_back(Desk clerk, Desk head) {
        clerk.signIn("jingban205001", "/");
        clerk.page()
                .locator("[aria-labelledby=sent] a[href^='/filings/']")
                .first()
                .click();
        Sheet.on(clerk);
        assertThat(clerk.page().locator("#withdraw").isVisible()).isTrue();
        head.signIn("shenhe205001", "/");
        head.page().locator(TODOS).first().click();
        Sheet.on(head);
        assertThat(head.page().locator("#sheet textarea").count())
                .as("the head reads")
                .isZero();
        clerk.page().locator("#withdraw").click();
        clerk.page().waitForSelector(".notice.handing");
        assertThat(clerk.page().locator(".notice.handing").textContent()).contains("打开");
        clerk.page().reload();
        assertThat(clerk.page().locator("#withdraw").count()).isZero();
        clerk.shoot("opened-by-the-head");
    }
}
