package org.hengji.write.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.Samples;
import org.hengji.layout.Layouts;
import org.hengji.ruleset.Rulesets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class HtmlTablesTest {

    private static Document page() throws IOException {
        var plan = Samples.plan(Samples.TWIN);
        var out = new ByteArrayOutputStream();
        HtmlTables.write(List.of(Layouts.lay(plan, Rulesets.get(plan.ruleset()))), out);
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void it_has_the_title_and_141_cells_below() throws IOException {
        assertThat(page().select("h1").text()).isEqualTo("2025年市级部门整体预算绩效目标表");
        assertThat(page().select("table tr")).hasSize(51);
        assertThat(page().select("table th, table td")).hasSize(141);
    }

    @Test
    void heads_say_what_they_are_heads_of() throws IOException {
        assertThat(page().select("th[scope=col]").eachText()).contains("一级指标", "实现值", "预算金额(万元)");
        assertThat(page().select("th[scope=row]").eachText()).contains("部门名称", "绩效指标");
        assertThat(page().select("th[scope=row]:contains(绩效指标)").attr("rowspan"))
                .isEqualTo("25");
    }

    @Test
    void it_needs_nothing_from_elsewhere() throws IOException {
        assertThat(page().select("script, link, img, [src], [href]")).isEmpty();
    }
}
