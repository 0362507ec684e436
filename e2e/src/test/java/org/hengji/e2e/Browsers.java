package org.hengji.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;

/** 浏览器: one Chromium for all tests; every desk has its own cookies. */
final class Browsers implements AutoCloseable {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final Playwright playwright;
    private final Browser browser;

    Browsers() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.found().orElseThrow())
                        // In a container there is no second sandbox to be had; only our own pages are opened.
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                "--disable-quic")));
    }

    Desk desk(Site site) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(site.url())
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        return new Desk(site, context);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
