package org.hengji.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.hengji.server.DemoServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a form leaves behind: its history, any two versions, the way back, its print and its files. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(DemoServer.class)
class PaperTest {

    private static final Pattern FILING = Pattern.compile("/filings/([0-9a-f-]{36})\"");
    private static final String HOSTILE = "<script>alert(1)</script>\\\" onmouseover=\\\"x";

    @LocalServerPort
    private int port;

    @Autowired
    private DemoServer.Passphrase passphrase;

    private Guest clerk;
    private String filing = "";

    @BeforeEach
    void open() {
        clerk = Guest.signedIn(port, "jingban127", passphrase);
        var start = clerk.get("/").headers().firstValue("Location").orElseThrow();
        var found = FILING.matcher(clerk.get(start).body());
        assertThat(found.find()).isTrue();
        filing = found.group(1);
    }

    private Document page(String path) {
        var answer = clerk.get("/filings/" + filing + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private int version() {
        return Integer.parseInt(page("").select("#editor").attr("data-version"));
    }

    private void type(String path, String before, String after) {
        var editor = page("").select("#editor");
        var body = """
                {"key": "%s", "version": %s, "unit": "%s", "fy": %s,
                 "edits": [{"op": "set", "path": "%s", "before": "%s", "after": "%s"}]}
                """.formatted(
                        UUID.randomUUID(),
                        editor.attr("data-version"),
                        editor.attr("data-unit"),
                        editor.attr("data-fy"),
                        path,
                        before,
                        after);
        var answer = clerk.json("POST", "/api/v1/filings/" + filing + "/edits", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"refused\":[]");
    }

    private String goal() {
        var json = clerk.get("/api/v1/filings/" + filing).body();
        var found = Pattern.compile("\"goal\" ?: ?\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void a_change_is_told_compared_and_taken_back() {
        var before = goal();
        var version = version();
        type("goal", before, "办好三件事。");

        assertThat(page("/history").text()).contains("办好三件事。", "下发");
        var compared = page("/compare?from=" + version + "&to=" + (version + 1));
        assertThat(compared.select("ins").text()).isEqualTo("办好三件事。");
        assertThat(compared.select("del")).hasSize(1);

        var form = page("/history").select("form[action$=/restoration]").stream()
                .filter(each -> each.select("[name=to]").val().equals(Integer.toString(version)))
                .findFirst()
                .orElseThrow();
        var fields = new StringBuilder();
        form.select("input[type=hidden]:not([name=_csrf])")
                .forEach(field -> fields.append(fields.isEmpty() ? "" : "&")
                        .append(field.attr("name"))
                        .append('=')
                        .append(field.val()));
        assertThat(clerk.post("/filings/" + filing + "/restoration", fields.toString())
                        .statusCode())
                .isEqualTo(302);
        assertThat(goal()).isEqualTo(before);
        assertThat(page("/history").text()).contains("恢复到第 " + version + " 版");
    }

    @Test
    void the_print_says_which_version_it_is() {
        var foot = page("/print").select("p.version").text();

        assertThat(foot).matches("第 " + version() + " 版.* · 摘要 [0-9a-f]{12} · .* 取自衡绩");
        assertThat(page("/print?version=0").select(".meta").text()).contains("不是现在的样子");
        assertThat(page("/print").select("textarea")).isEmpty();
    }

    @Test
    void the_print_has_the_cells_of_the_table_that_is_filled_in() {
        assertThat(page("/print").select("table.form td, table.form th"))
                .hasSameSizeAs(page("").select("table.form td, table.form th"));
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, application/pdf, %PDF",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "csv, text/csv;charset=UTF-8, ''"
    })
    void the_official_table_is_a_file(String format, String type, String begins) {
        var answer = clerk.get("/filings/" + filing + "/official." + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("UTF-8''", "." + format);
        assertThat(answer.body()).startsWith(begins);
    }

    @Test
    void the_file_carries_the_foot_of_its_version() {
        assertThat(clerk.get("/filings/" + filing + "/official.csv?version=0").body())
                .contains("第 0 版 · 摘要 ");
    }

    @Test
    void what_looks_like_markup_is_text_wherever_it_is_shown() {
        var before = goal();
        var version = version();
        type("goal", before, HOSTILE);
        for (var path : new String[] {"", "/history", "/print", "/compare?from=" + version + "&to=" + (version + 1)}) {
            var page = page(path);
            assertThat(page.select("script:not([src]), [onmouseover]")).as(path).isEmpty();
            assertThat(page.text() + page.select("textarea").text()).as(path).contains("onmouseover=");
        }
        type("goal", goal(), "=1+2|cmd");
        assertThat(clerk.get("/filings/" + filing + "/official.csv").body()).doesNotContain("\n=1+2", ",=1+2");
        type("goal", "=1+2|cmd", before);
    }

    @Test
    void there_is_no_version_before_the_first_or_behind_the_last() {
        assertThat(clerk.get("/filings/" + filing + "/print?version=-1").statusCode())
                .isEqualTo(400);
        assertThat(clerk.get("/filings/" + filing + "/print?version=99999").statusCode())
                .isEqualTo(400);
        assertThat(clerk.get("/filings/" + filing + "/official.exe").statusCode())
                .isBetween(400, 404);
    }

    @Test
    void others_see_none_of_it() {
        var other = Guest.signedIn(port, "jingban311", passphrase);
        for (var path : new String[] {"/history", "/print", "/compare?from=0&to=0", "/official.pdf"}) {
            assertThat(other.get("/filings/" + filing + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
