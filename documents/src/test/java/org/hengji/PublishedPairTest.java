package org.hengji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hengji.form.Form;
import org.hengji.form.Source;
import org.hengji.json.FormJson;
import org.hengji.money.MoneyUnit;
import org.hengji.read.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** One published table in two shapes, a page's text and its cells, is one form. */
@EnabledIfSystemProperty(named = "hengji.shared", matches = ".+", disabledReason = "mvn -Pshared")
final class PublishedPairTest {

    @Test
    void two_shapes_of_one_table_give_one_form() throws Refusal, IOException {
        assertThat(bare(form("01-"))).isEqualTo(bare(form("02-")));
    }

    private static String bare(Form form) {
        return FormJson.text(form.withSource(new Source("", true, MoneyUnit.WAN, List.of())));
    }

    private static Form form(String start) throws Refusal, IOException {
        var folder = Path.of(System.getProperty("hengji.shared"), "cases");
        try (var files = Files.list(folder)) {
            var file = files.filter(each -> each.getFileName().toString().startsWith(start))
                    .findFirst()
                    .orElseThrow();
            return Samples.forms(file.getFileName().toString(), Samples.bytes(file))
                    .getFirst();
        }
    }
}
