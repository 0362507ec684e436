package org.hengji.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 入口表: the declaration in {@link Routes} as a table for people, docs/routes.md. */
final class RouteTable {

    private static final String HEAD = """
            # Routes

            Who may go where, and how far each sees. Generated from the one declaration, `access/Routes.java`, from which the filter chain is made as well;
            `mvn -pl core,documents,server test -Dtest=RoutesTest -Dhengji.update=true` writes it anew. `RoutesTest` asks every route as every
            role, about a form within and one beyond the role's reach: what is not in the table is refused (403), a form beyond reach is not
            there (404).

            """;

    private RouteTable() {}

    static String text() {
        var lines = Stream.concat(
                Stream.of(
                        row("Route", names()),
                        row("---", Arrays.stream(Role.values()).map(_ -> ":-:").toList())),
                Routes.ALL.stream()
                        .map(route -> row("`" + route.method() + " " + route.pattern() + "`", cells(route))));
        return HEAD + lines.collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> names() {
        return Arrays.stream(Role.values()).map(Role::text).toList();
    }

    private static List<String> cells(Route route) {
        return Arrays.stream(Role.values()).map(role -> cell(route, role)).toList();
    }

    private static String cell(Route route, Role role) {
        if (route.isOpen()) {
            return "open";
        }
        if (!route.roles().isEmpty() && !route.roles().contains(role)) {
            return "–";
        }
        return isOfForms(route) ? reach(role) : "✓";
    }

    static boolean isOfForms(Route route) {
        return route.pattern().contains("filings");
    }

    private static String reach(Role role) {
        return switch (role) {
            case PREPARER, UNIT_REVIEWER -> "own units";
            case COMPETENT_DEPARTMENT -> "below";
            case FINANCE_SECTION -> "section";
            case PERFORMANCE_SECTION, LEADER, OVERSEER -> "region";
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> "none";
        };
    }

    private static String row(String first, List<String> cells) {
        return "| " + first + " | " + String.join(" | ", cells) + " |";
    }
}
