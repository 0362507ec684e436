package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen: kept as a picture, without a fault of level A or AA, and no wider than the window. */
@InBrowser
class ScreensTest {

    @Test
    void the_sign_in_page(Desk desk) {
        desk.open("/sign-in");
        look(desk, "sign-in");
    }

    @Test
    void a_refused_sign_in(Desk desk) {
        desk.open("/sign-in");
        desk.page().getByLabel("账号").fill("jingban101");
        desk.page().getByLabel("密码").fill("不是这个");
        desk.page().keyboard().press("Enter");
        assertThat(desk.page().getByRole(AriaRole.ALERT).textContent()).contains("账号或密码不对");
        look(desk, "sign-in-refused");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "workbench-preparer,         jingban127,    /{year}/workbench",
        "workbench-two-units,        jingban127001, /{year}/workbench",
        "workbench-reviewer,         shenhe205,     /{year}/workbench",
        "workbench-department,       zhuguan101,    /{year}/workbench",
        "workbench-finance-section,  jiaokewenke,   /{year}/workbench",
        "workbench-performance,      jixiaoke,      /{year}/workbench",
        "workbench-leader,           lingdao,       /{year}/workbench",
        "workbench-overseer,         jiandu,        /{year}/workbench",
        "home-system-administrator,  xitong,        /",
        "home-security-administrator, anquan,       /",
        "home-audit-administrator,   shenji,        /",
        "filings,                    jixiaoke,      /{year}/filings",
        "filings-past-year,          jixiaoke,      /{last}/filings",
        "filings-empty,              jingban101,    /{next}/filings",
        "campaigns,                  jixiaoke,      /campaigns",
        "campaign-new,               jixiaoke,      /campaigns/new",
        "first-sign-in,              jingban311,    /first-sign-in",
        "units,                      xitong,        /admin/units",
        "users,                      xitong,        /admin/users",
        "users-security,             anquan,        /admin/users",
        "import,                     xitong,        /admin/import",
        "not-allowed,                jingban101,    /admin/users",
    })
    void a_page(String name, String login, String path, Desk desk) {
        desk.signIn(login, Site.path(path));
        look(desk, name);
    }

    @Test
    void the_preview_of_a_campaign(Desk desk) {
        desk.signIn("jixiaoke", "/campaigns/new");
        desk.page().getByRole(AriaRole.BUTTON).last().press("Enter");
        desk.page().waitForURL("**/campaigns/preview");
        look(desk, "campaign-preview");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "editor,          jingban127,  /{year}/filings",
        "editor-blank,    jingban101,  /{year}/filings",
        "read-only,       shenhe101002, /{year}/filings",
        "handed-in,       lingdao,     /{year}/filings?tab=sent",
        "past-year,       jingban205,  /{last}/filings",
        "unit,            xitong,      /admin/units",
        "user,            xitong,      /admin/users",
        "user-security,   anquan,      /admin/users",
    })
    void the_first_of_a_list(String name, String login, String path, Desk desk) {
        desk.signIn(login, Site.path(path));
        desk.page().locator(".work tbody a, .work li a").first().click();
        desk.page().waitForLoadState(LoadState.LOAD);
        if (desk.page().locator("#findings").count() > 0) {
            Sheet.on(desk);
        }
        look(desk, name);
    }

    private static void look(Desk desk, String name) {
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
        desk.shoot(name);
        assertThat(Axe.violations(desk.page())).as(name).isEmpty();
        assertThat(desk.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("fits into the width")
                .isEqualTo(true);
    }
}
