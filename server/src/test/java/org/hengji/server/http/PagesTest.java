package org.hengji.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.server.DemoServer;
import org.hengji.server.access.Route;
import org.hengji.server.access.Routes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** Every page of {@link Routes}: its headers, and that nothing in it needs what the content policy forbids. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(DemoServer.class)
class PagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoServer.Passphrase passphrase;

    private List<Guest> guests = List.of();

    @BeforeEach
    void come() {
        guests = Stream.of("jingban101001", "jixiaoke", "xitong", "anquan", "shenji")
                .map(login -> Guest.signedIn(port, login, passphrase))
                .toList();
    }

    /** The addresses of all pages, as somebody finds them who follows the links. */
    private Stream<String> pages(Guest guest) {
        var home = guest.get("/");
        var start = home.headers().firstValue("Location").orElse("/");
        var filing = Jsoup.parse(guest.get(start).body()).select("a[href^=/filings/]").stream()
                .map(link -> link.attr("href").replaceFirst("^/filings/([^/?#]+).*$", "$1"))
                .findFirst()
                .orElse("0");
        var year = start.replaceAll("^.*/(\\d{4})/.*$", "$1");
        return Routes.ALL.stream()
                .filter(route -> route.method().equals(HttpMethod.GET))
                .map(Route::pattern)
                .filter(pattern -> !pattern.contains("**") && !pattern.startsWith("/api/"))
                .map(pattern -> pattern.replace("{year}", year)
                        .replace("{id}", filing)
                        .replace("{format}", "csv")
                        .replaceAll("\\{[a-z]+}", "0"));
    }

    @Test
    void every_answer_says_what_browsers_may_do_with_it() {
        guests.forEach(guest -> pages(guest).forEach(page -> {
            var headers = guest.get(page).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(page).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(page).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(page).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(page).isPresent();
            assertThat(headers.firstValue("Cache-Control").orElse("")).as(page).contains("no-store");
            assertThat(headers.firstValue("Server")).as(page).isEmpty();
        }));
    }

    @Test
    void no_page_has_inline_scripts_or_styles_or_asks_another_host() {
        var seen = guests.stream()
                .flatMap(guest -> pages(guest).map(page -> {
                    var answer = guest.get(page);
                    var isPage = answer.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .startsWith("text/html");
                    return isPage ? faults(page, Jsoup.parse(answer.body())) : List.<String>of();
                }))
                .toList();
        assertThat(seen).hasSizeGreaterThan(guests.size() * 5);
        assertThat(seen.stream().flatMap(List::stream)).isEmpty();
    }

    private static List<String> faults(String page, Document document) {
        return document.getAllElements().stream()
                .filter(PagesTest::isFault)
                .map(element -> page + ": " + element.shallowClone())
                .toList();
    }

    private static boolean isFault(Element element) {
        var isInline = element.tagName().equals("style")
                || element.tagName().equals("script") && !element.hasAttr("src")
                || element.hasAttr("style");
        var acts = element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().startsWith("javascript:"));
        var isForeign = Stream.of("src", "href", "action")
                .map(element::attr)
                .anyMatch(address ->
                        address.startsWith("//") || address.matches("[a-z]+:.*") && !address.startsWith("data:"));
        return isInline || acts || isForeign;
    }

    @Test
    void the_cookie_of_a_session_is_for_the_server_alone() {
        var answer = new Guest(port).get("/sign-in");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }
}
