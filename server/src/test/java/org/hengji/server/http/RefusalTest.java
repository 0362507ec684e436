package org.hengji.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hengji.server.DemoServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What is refused over HTTP, and that it is told in a sentence. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(DemoServer.class)
class RefusalTest {

    private static final Pattern FILING = Pattern.compile("/filings/([0-9a-f-]{36})\"");
    private static final Pattern UNIT = Pattern.compile("data-unit=\"([0-9a-f-]{36})\"");
    private static final Pattern YEAR = Pattern.compile("data-fy=\"(\\d{4})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoServer.Passphrase passphrase;

    private Guest clerk;
    private String filing = "";
    private String unit = "";
    private int year;

    @BeforeEach
    void open() {
        clerk = Guest.signedIn(port, "jingban101001", passphrase);
        filing = found(FILING, workbench(clerk));
        var page = clerk.get("/filings/" + filing).body();
        unit = found(UNIT, page);
        year = Integer.parseInt(found(YEAR, page));
    }

    private static String workbench(Guest guest) {
        return guest.get(guest.get("/").headers().firstValue("Location").orElseThrow())
                .body();
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }

    private String edit(String unit, int fy, String more) {
        return """
                {"key": "%s", "version": 0, "unit": "%s", "fy": %d, %s
                 "edits": [{"op": "set", "path": "staff", "before": "", "after": "12"}]}
                """.formatted(UUID.randomUUID(), unit, fy, more);
    }

    private HttpResponse<String> edit(String body) {
        return clerk.json("POST", "/api/v1/filings/" + filing + "/edits", body);
    }

    /** Told in problem details, in a whole Chinese sentence, without a word for programmers. */
    private static void assertTold(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
        List.of(words).forEach(word -> assertThat(answer.body()).contains(word));
        assertThat(found(Pattern.compile("\"detail\":\"([^\"]+)\""), answer.body()))
                .matches(".*\\p{IsHan}.*")
                .endsWith("。")
                .doesNotContain("Exception", "null", "failed", "Failed");
        assertThat(found(Pattern.compile("\"title\":\"([^\"]+)\""), answer.body()))
                .matches(".*\\p{IsHan}.*");
    }

    @Test
    void a_write_without_the_token_of_a_page() {
        var before = clerk.get("/api/v1/filings/" + filing).body();
        clerk.withToken("");
        assertTold(edit(edit(unit, year, "")), 403, "刷新");
        clerk.withToken("AAAA");
        assertTold(edit(edit(unit, year, "")), 403, "刷新");
        assertThat(clerk.get("/api/v1/filings/" + filing).body()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out", "/first-sign-in"})
    void a_form_without_the_token_of_its_page(String path) {
        var answer = clerk.withToken("").post(path, "login=jingban101&secret=x&present=x&chosen=x&again=x");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1", "刷新后再试").doesNotContain("Whitelabel", "Tomcat");
        assertThat(clerk.get("/todos/count").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void a_page_of_another_unit() {
        assertTold(edit(edit(UUID.randomUUID().toString(), year, "")), 409, "别的单位", "还在页面上");
    }

    @Test
    void a_page_of_another_year() {
        assertTold(edit(edit(unit, year - 1, "")), 409, (year - 1) + " 年", year + " 年");
    }

    @Test
    void unknown_fields() {
        assertTold(edit(edit(unit, year, "\"colour\": 1,")), 400, "colour");
        assertTold(edit(edit(unit, year, "").replace("\"op\"", "\"who\": 1, \"op\"")), 400, "who");
    }

    @Test
    void a_key_that_is_none_or_comes_twice() {
        assertTold(edit(edit(unit, year, "").replaceFirst("\"key\": \"[^\"]+\"", "\"key\": \"7\"")), 400, "key");
        assertTold(edit(edit(unit, year, "\"fy\": 1999,")), 400, "JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"key\": 1}", "null"})
    void a_body_that_is_none(String body) {
        var answer = edit(body);
        assertTold(answer, 400);
    }

    @Test
    void another_content_than_json() {
        var answer = clerk.get("/api/v1/filings/none");
        assertTold(answer, 400);
        assertTold(clerk.json("PATCH", "/api/v1/filings/" + filing, "{}"), 403);
    }

    @Test
    void a_foreign_form() {
        var other = Guest.signedIn(port, "jingban311", passphrase);
        for (var path : List.of("", "/findings")) {
            assertTold(other.json("GET", "/api/v1/filings/" + filing + path, ""), 404, "看不到");
        }
        assertTold(other.json("POST", "/api/v1/filings/" + filing + "/edits", edit(unit, year, "")), 404, "看不到");
        var page = other.get("/filings/" + filing);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("看不到").doesNotContain("第一中学");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/filings/none",
                "/99999/workbench",
                "/static/none.js",
                "/campaigns",
                "/admin",
                "/%2e%2e/etc/passwd",
                "/error"
            })
    void a_page_that_is_none_of_theirs(String path) {
        var answer = clerk.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("Whitelabel", "Exception", "at org.", "Apache Tomcat/");
    }

    @Test
    void a_script_whose_sign_in_has_ended() {
        var stranger = new Guest(port);
        assertTold(stranger.get("/api/v1/filings/" + filing), 401, "重新登录");
        stranger.get("/sign-in");
        assertTold(stranger.json("POST", "/api/v1/filings/" + filing + "/edits", edit(unit, year, "")), 401, "还在");
    }
}
