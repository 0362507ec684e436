package org.hengji.recognise.page;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;

/** Whatever is cut out of a page: a form or a refusal. */
final class DamagedPagesTest {

    private static final int DAMAGES = 200;

    @Test
    void a_page_cut_off_anywhere_is_read_or_refused() {
        for (var page : new String[] {Pages.PLAN, Pages.EVALUATION}) {
            for (var end = 1; end < page.length(); end += 3) {
                read(page.substring(0, end));
                read(page.substring(end));
            }
        }
    }

    @Test
    void a_page_with_lines_lost_or_displaced_is_read_or_refused() {
        var random = new Random(7);
        for (var i = 0; i < DAMAGES; i++) {
            var lines = new ArrayList<>(
                    (i % 2 == 0 ? Pages.PLAN : Pages.EVALUATION).lines().toList());
            for (var lost = random.nextInt(8); lost >= 0; lost--) {
                lines.remove(random.nextInt(lines.size()));
                Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            }
            read(String.join("\n", lines));
        }
    }

    private static void read(String text) {
        assertThatCode(() -> {
                    try {
                        Pages.form(text);
                    } catch (Refusal _) {
                        return;
                    }
                })
                .as(text)
                .doesNotThrowAnyException();
    }
}
