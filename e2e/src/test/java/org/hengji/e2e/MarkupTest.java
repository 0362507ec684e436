package org.hengji.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markup that somebody typed is stored as typed, read without its tags, and never runs. */
@InBrowser
class MarkupTest {

    private static final String MARKUP = "\"><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}${7*7}";

    @Test
    void typed_markup_stays_text_wherever_the_form_is_seen(Desk clerk, Desk reader) {
        var alarms = new ArrayList<String>();
        for (var desk : List.of(clerk, reader)) {
            desk.page().onDialog(dialog -> {
                alarms.add(dialog.message());
                dialog.dismiss();
            });
        }
        var sheet = Sheet.first(clerk, "jingban101005");
        sheet.write("goal", MARKUP).saved();
        assertThat(String.valueOf(sheet.stored().get("form"))).contains("<img src=x onerror=alert(1)>");
        var link = clerk.page().url().replaceFirst("^https?://[^/]+", "");
        reader.signIn("jixiaoke", link);
        var read = Sheet.on(reader);
        assertThat(read.page().locator("#sheet [data-path=goal]").textContent()).endsWith("{{7*7}}${7*7}");
        for (var page : List.of("/history", "/print")) {
            reader.open(link + page);
            assertThat(reader.page().locator("img[src=x], main script").count())
                    .as(page)
                    .isZero();
        }
        assertThat(alarms).isEmpty();
    }
}
