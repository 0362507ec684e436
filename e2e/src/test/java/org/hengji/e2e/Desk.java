package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 办公桌: one person's browser; nothing it shows or asks for goes unnoticed. */
final class Desk {

    private static final Path SCREENS = Path.of("target", "screens");

    private final Site site;
    private final BrowserContext context;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private Page page;

    Desk(Site site, BrowserContext context) {
        this.site = site;
        this.context = context;
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> {
            if (!request.url().startsWith(site.url()) && !request.url().startsWith("data:")) {
                complaints.add("asks another host: " + request.url());
            }
        });
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    String passphrase() {
        return site.passphrase();
    }

    BrowserContext context() {
        return context;
    }

    /** Works in another tab of the same browser from now on. */
    Page newTab() {
        page = context.newPage();
        return page;
    }

    Desk signIn(String login) {
        return signIn(login, "/");
    }

    /** As a person does who was on the way to a page. */
    Desk signIn(String login, String to) {
        page.navigate(to);
        page.getByLabel("账号").fill(login);
        page.getByLabel("密码").fill(site.passphrase());
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    Desk open(String path) {
        page.navigate(path);
        return this;
    }

    /** Keeps what is seen, for people to look at. */
    Desk shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        return this;
    }

    void leave() {
        context.close();
    }

    void requireQuiet() {
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
