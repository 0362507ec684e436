package org.hengji.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hengji.server.DemoServer;
import org.hengji.server.http.Guest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Route × role × foreign unit, all from the one declaration. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({DemoServer.class, Ground.class})
class RoutesTest {

    private static final Path TABLE = Path.of("..", "docs", "routes.md");

    /** For each role somebody of the demonstration, a unit within reach and one beyond. */
    private static final Map<Role, Post> POSTS = new EnumMap<>(Map.of(
            Role.PREPARER, new Post("jingban101", "101", "127"),
            Role.UNIT_REVIEWER, new Post("shenhe101", "101", "101001"),
            Role.COMPETENT_DEPARTMENT, new Post("zhuguan101", "101001", "127"),
            Role.FINANCE_SECTION, new Post("shebaoke", "311", "101"),
            Role.PERFORMANCE_SECTION, new Post("jixiaoke", "101", ""),
            Role.LEADER, new Post("lingdao", "101", ""),
            Role.OVERSEER, new Post("jiandu", "101", ""),
            Role.SYSTEM_ADMINISTRATOR, new Post("xitong", "101", "101"),
            Role.SECURITY_ADMINISTRATOR, new Post("anquan", "101", "101"),
            Role.AUDIT_ADMINISTRATOR, new Post("shenji", "101", "101")));

    private record Post(String login, String near, String far) {}

    @LocalServerPort
    private int port;

    @Autowired
    private DemoServer.Passphrase passphrase;

    @Autowired
    private Ground ground;

    private record Ask(Role role, Route route, String unit, boolean isFar) {}

    @Test
    void nobody_gets_past_the_declaration_and_nobody_sees_a_foreign_form() {
        var before = ground.written();
        var leaks = new ArrayList<String>();
        var count = 0;
        for (var role : Role.values()) {
            var guest = Guest.signedIn(port, POSTS.get(role).login(), passphrase);
            for (var ask : asks(role)) {
                leaks.addAll(ask(guest, ask));
                count++;
            }
        }
        assertThat(leaks).as("leaks of %d requests", count).isEmpty();
        assertThat(count).isGreaterThan(Role.values().length * 20);
        assertThat(ground.written()).as("writes of those who may not").isEqualTo(before);
    }

    @Test
    void without_a_sign_in_only_open_routes_answer() {
        var guest = new Guest(port);
        for (var route : Routes.ALL) {
            guest.get("/sign-in");
            var status = ground.send(guest, route, "101").statusCode();
            if (route.isOpen()) {
                assertThat(status).as(route.toString()).isNotIn(401, 403);
            } else {
                assertThat(status).as(route.toString()).isIn(401, 302);
            }
        }
    }

    @Test
    void the_table_in_the_docs_is_current() throws IOException {
        if (Boolean.getBoolean("hengji.update")) {
            Files.writeString(TABLE, RouteTable.text());
        }
        assertThat(TABLE).hasContent(RouteTable.text());
    }

    private List<Ask> asks(Role role) {
        var asks = new ArrayList<Ask>();
        for (var route : Routes.ALL) {
            // What lets everybody in proves nothing, and who leaves cannot go on asking.
            if (route.isOpen() || route.pattern().equals("/sign-out")) {
                continue;
            }
            var post = POSTS.get(role);
            // A write that is allowed is tested elsewhere; here nothing may be written.
            if (!isAllowed(route, role) || !Ground.isWrite(route)) {
                asks.add(new Ask(role, route, post.near(), false));
            }
            if (!post.far().isEmpty() && route.pattern().contains("filings/{id}")) {
                asks.add(new Ask(role, route, post.far(), true));
            }
        }
        return asks;
    }

    private List<String> ask(Guest guest, Ask ask) {
        var answer = ground.send(guest, ask.route(), ask.unit());
        var status = answer.statusCode();
        var said = ask + " answered " + status;
        if (!isAllowed(ask.route(), ask.role())) {
            return status == 403 ? List.of() : List.of(said);
        }
        if (ask.isFar()) {
            var tells = answer.body().contains(ground.unit(ask.unit()).name());
            return status == 404 && !tells ? List.of() : List.of(said);
        }
        return status == 401 || status == 403 || status >= 500 ? List.of(said) : List.of();
    }

    private static boolean isAllowed(Route route, Role role) {
        return route.roles().isEmpty() || route.roles().contains(role);
    }
}
