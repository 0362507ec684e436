package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two people in the same form: different rows both win, the same cell shows both texts and who wrote the other. */
@InBrowser
class SameCellTest {

    private static final String CELL = "budget.income.other";

    @Test
    void the_second_is_shown_both_texts_and_chooses(Desk first, Desk second) {
        first.signIn("jingban127002", Site.path("/{year}/filings"));
        var link = first.page().locator("a[href^='/filings/']").first().getAttribute("href");
        var one = Sheet.writable(first, link);
        second.signIn("jingban127001", link);
        var other = Sheet.on(second);
        one.write(CELL, "18").saved();
        other.write("goal", "全年接待青少年不少于 3 万人次。").saved();
        assertThat(one.text("goal")).as("another cell").startsWith("全年接待青少年");
        other.enter(other.cell("budget.expenditure.basic"));
        one.write(CELL, "19").saved();
        other.write(CELL, "20");
        var notice = other.page().locator(".notice.conflict");
        notice.waitFor();
        assertThat(notice.textContent()).contains("“19”", "您填的是“20”").contains(name(first));
        assertThat(one.text(CELL)).isEqualTo("19");
        second.shoot("same-cell");
        assertThat(Axe.violations(second.page())).isEmpty();
        notice.locator("button").first().click();
        other.saved();
        assertThat(one.text(CELL)).isEqualTo("20");
    }

    private static String name(Desk desk) {
        return desk.page().locator("header details.plain summary").textContent().strip();
    }
}
