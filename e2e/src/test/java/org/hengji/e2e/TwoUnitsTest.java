package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Story 13: one person for two units, with both forms open; nothing lands in the wrong one. */
@InBrowser
class TwoUnitsTest {

    private static final String CLERK = "jingban127001";

    @Test
    void two_tabs_say_whose_form_they_are_and_write_to_their_own(Desk desk) {
        desk.signIn(CLERK, Site.path("/{year}/filings"));
        var links = desk.page().locator("a[href^='/filings/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(links).hasSize(2);
        var one = Sheet.writable(desk, links.get(0));
        desk.newTab();
        var other = Sheet.writable(desk, links.get(1));
        assertThat(unit(one)).isNotEqualTo(unit(other)).contains("云汀市");
        assertThat(one.page().title()).isNotEqualTo(other.page().title());
        one.write("headcount", "21").saved();
        other.write("headcount", "43").saved();
        one.write("headcount", "22").saved();
        assertThat(one.text("headcount")).isEqualTo("22");
        assertThat(other.text("headcount")).isEqualTo("43");
        one.desk().shoot("two-units");
    }

    @Test
    void a_tab_left_open_by_another_person_writes_nothing_and_keeps_the_text(Desk desk) {
        var stale = Sheet.first(desk, "jingban205004");
        var before = stale.text("headcount");
        desk.newTab();
        desk.open("/");
        desk.page().locator("header details.plain summary").click();
        desk.page().locator("form[action='/sign-out'] button").click();
        desk.signIn("jingban311003", "/");
        stale.write("headcount", "999");
        stale.page().waitForSelector(".notice");
        assertThat(stale.page().locator(".notice").first().textContent()).contains("登录已到期", "还在");
        assertThat(stale.at("headcount")).isEqualTo("999");
        stale.page().locator(".notice button").first().click();
        stale.page().waitForSelector("text=另一个人");
        desk.page().close();
        assertThat(before).isNotEqualTo("999");
    }

    private static String unit(Sheet sheet) {
        return sheet.page().locator("header .unit").textContent();
    }
}
