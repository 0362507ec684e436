package org.hengji.server.administration;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hengji.server.Visitor;
import org.hengji.server.database.DatabaseAddress;
import org.hengji.server.setup.SetupLinks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 一座刚设立的城市: set up through the pages, with its three administrators signed in. */
record Town(Visitor system, Visitor security, Visitor auditing) {

    static final String SECRET = "Yunting-2026x";
    private static final Pattern CODE = Pattern.compile("<code>([^<]+)</code>");

    static final Map<String, String> FOUNDERS = Map.ofEntries(
            Map.entry("code", "900"),
            Map.entry("treasury", "云汀市财政局"),
            Map.entry("systemLogin", "xitong"),
            Map.entry("systemName", "林川"),
            Map.entry("secret", SECRET),
            Map.entry("again", SECRET),
            Map.entry("securityLogin", "anquan"),
            Map.entry("securityName", "周敏"),
            Map.entry("auditLogin", "shenji"),
            Map.entry("auditName", "何宁"));

    /** Nobody and no unit, as before the first start. */
    static void raze(DatabaseAddress address) {
        JdbcClient.create(address.asOwner())
                .sql(
                        "TRUNCATE unit, unit_period, account, appointment, sign_in_failure, setup_link, spring_session CASCADE")
                .update();
    }

    static Town founded(int port, SetupLinks links) {
        var setup = "/setup/" + links.issue("首次登录");
        var visitor = new Visitor(port);
        visitor.get(setup);
        var codes = CODE.matcher(visitor.post(setup, FOUNDERS).text())
                .results()
                .map(found -> found.group(1))
                .toList();
        var system = new Visitor(port);
        system.signIn("xitong", SECRET);
        return new Town(system, fresh(port, "anquan", codes.get(0)), fresh(port, "shenji", codes.get(1)));
    }

    /** Signed in with a first secret and an own one chosen. */
    static Visitor fresh(int port, String login, String first) {
        var visitor = new Visitor(port);
        visitor.signIn(login, first);
        visitor.post("/first-sign-in", Map.of("present", first, "chosen", SECRET, "again", SECRET));
        return visitor;
    }

    /** The first secret of a new account. */
    String opened(String login, String name) {
        system.get("/admin/users");
        return system.post("/admin/users", Map.of("login", login, "name", name))
                .first(CODE)
                .orElseThrow();
    }

    String address(String login) {
        var row = Pattern.compile("(/admin/users/" + "[0-9a-f-]{36})\">" + login + "<");
        return security.get("/admin/users?q=" + login).first(row).orElseThrow();
    }

    UUID unit(String code) {
        var row = Pattern.compile(code + "</td>\\s*<td[^>]*><a href=\"/admin/units/([0-9a-f-]{36})");
        return UUID.fromString(system.get("/admin/units").first(row).orElseThrow());
    }

    Visitor.Page add(String code, String name, String kind, String parent, String from) {
        return system.post(
                "/admin/units",
                Map.of("code", code, "name", name, "kind", kind, "parent", parent, "section", "教科文科", "from", from));
    }
}
