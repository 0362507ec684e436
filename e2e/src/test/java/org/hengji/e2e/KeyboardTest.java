package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stories 6 and 11 with the mouse unplugged: from the sign-in over every finding to 送审, and back again. */
@InBrowser
class KeyboardTest {

    private static final int MOST_KEYS = 400;

    private Sheet sheet;
    private long before;

    @AfterEach
    void put_back() {
        if (sheet != null) {
            sheet.restore(before);
        }
    }

    @Test
    void from_the_sign_in_to_the_submission_and_back_without_a_mouse(Desk desk) {
        var hands = new Hands(desk.page());
        signIn(desk, hands);
        hands.tabTo("[aria-labelledby=todos] a[href^='/filings/']").press("Enter");
        sheet = Sheet.on(desk);
        before = sheet.version();
        assertThat(sheet.checks("block")).contains("structure.shifted-cells", "money.sources-match-expenditure");
        var begun = System.nanoTime();
        mendWhatBlocks(hands);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(4));
        giveReasons(hands);
        assertThat(sheet.submit().isEnabled()).as("送审 is possible by itself").isTrue();
        hands.goTo("#submit");
        desk.shoot("editor-ready-to-send");
        hands.press("Enter");
        desk.page().waitForSelector("#withdraw");
        Sheet.on(desk);
        assertThat(sheet.state()).isEqualTo("待单位审核");
        desk.shoot("editor-sent");
        hands.goTo("#withdraw").press("Enter");
        desk.page().waitForSelector("#submit");
        Sheet.on(desk);
        assertThat(sheet.state()).isEqualTo("填报中");
        assertThat(hands.clicks()).isZero();
        assertThat(hands.keys()).isLessThan(MOST_KEYS);
    }

    private static void signIn(Desk desk, Hands hands) {
        desk.open("/sign-in").page().waitForSelector("#login:focus");
        hands.type("jingban127").press("Tab").type(desk.passphrase()).press("Enter");
        desk.page().waitForURL(url -> url.endsWith("/workbench"));
    }

    /** F8 leads to the next finding, Alt+1 takes its first proposal. */
    private void mendWhatBlocks(Hands hands) {
        var most = sheet.count("block");
        for (var i = 0; i < most && sheet.count("block") > 0; i++) {
            var left = sheet.count("block");
            hands.press("F8").press("Alt+1");
            sheet.page().waitForCondition(() -> sheet.count("block") < left);
        }
        assertThat(sheet.count("block")).isZero();
    }

    /** F8 to the next, Esc to its card, on to 写说明, the reason, Ctrl+Enter. */
    private void giveReasons(Hands hands) {
        var reason = "按本单位历年口径填报。";
        while (!sheet.submit().isEnabled()) {
            var label = sheet.submit().textContent();
            hands.press("F8")
                    .press("Escape")
                    .tabTo("[data-explain]")
                    .press("Enter")
                    .type(reason)
                    .press("Control+Enter");
            sheet.page().waitForCondition(() -> !sheet.submit().textContent().equals(label));
        }
    }
}
