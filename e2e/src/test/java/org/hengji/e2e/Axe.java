package org.hengji.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 无障碍检查: axe-core on the page as it stands, for what levels A and AA ask. */
final class Axe {

    private static final String SOURCE = source();
    private static final String RUN = """
            () => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
                .then(found => found.violations.flatMap(rule => rule.nodes.map(
                    node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' '))))
            """;

    private Axe() {}

    /** One line per element at fault. */
    static List<?> violations(Page page) {
        page.evaluate(SOURCE);
        return (List<?>) page.evaluate(RUN);
    }

    private static String source() {
        try (var in = Axe.class.getResourceAsStream("/axe-core/axe-4.14.1.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
