package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What the editor weighs on the line when nothing of it is in the browser's cache. */
@InBrowser
class WeightTest {

    private static final long MOST = 150 * 1024;

    @Test
    void the_editor_with_all_it_needs_is_a_hundred_and_fifty_kilobytes_at_most(Desk desk) {
        desk.signIn("jingban127", Site.path("/{year}/filings"));
        var link = desk.page().locator("a[href^='/filings/']").first().getAttribute("href");
        var network = desk.context().newCDPSession(desk.page());
        var bytes = new AtomicLong();
        network.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        network.send("Network.enable");
        network.send("Network.clearBrowserCache");
        desk.open(link);
        Sheet.on(desk);
        assertThat(bytes.get()).as("bytes on the line").isBetween(MOST / 10, MOST);
    }
}
