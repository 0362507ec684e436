package org.hengji.server.access;

import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.hengji.server.http.Guest;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 地面: what really stands in the database, whoever may see it, and requests about it. */
class Ground {

    private final Transactions transactions;
    private final JdbcClient db;
    private final Units units;
    private final Today today;
    private final int region;

    Ground(Transactions transactions, JdbcClient db, Units units, Today today, @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.db = db;
        this.units = units;
        this.today = today;
        this.region = region;
    }

    static boolean isWrite(Route route) {
        return !route.method().equals(HttpMethod.GET);
    }

    int year() {
        return today.budgetYear();
    }

    Unit unit(String code) {
        return whole(() -> units.withCode(code, today.day()).orElseThrow());
    }

    /** This year's form of the unit. */
    UUID filing(String code) {
        var unit = unit(code).id();
        return whole(() -> db.sql("SELECT id FROM filing WHERE region = hengji_region() AND fy = :fy AND unit = :unit")
                .param("fy", year())
                .param("unit", unit)
                .query(UUID.class)
                .single());
    }

    /** What every write to a form changes. */
    String written() {
        return whole(() -> db.sql("""
                SELECT concat((SELECT sum(version) FROM filing), ' ', (SELECT count(*) FROM edit), ' ',
                    (SELECT count(*) FROM revision), ' ', (SELECT count(*) FROM explanation), ' ',
                    (SELECT count(*) FROM campaign))
                """).query(String.class).single());
    }

    /** The request of the route about that unit's form: in order if the form were the asker's. */
    HttpResponse<String> send(Guest guest, Route route, String code) {
        var path = route.pattern()
                .replace("{year}", year() + "")
                .replace("{id}", filing(code).toString())
                .replace("{check}", "value.missing-unit")
                .replace("{format}", "pdf")
                .replaceAll("\\{[a-z]+}", "none")
                .replace("**", "hengji.css");
        if (!isWrite(route)) {
            return guest.get(path);
        }
        return path.startsWith("/api/")
                ? guest.json(route.method().name(), path, body(route, code))
                : guest.post(path, fields(route, code));
    }

    private String fields(Route route, String code) {
        return route.pattern().endsWith("/restoration")
                ? "key=%s&version=0&unit=%s&fy=%d&to=0"
                        .formatted(UUID.randomUUID(), unit(code).id(), year())
                : "x=1";
    }

    private String body(Route route, String code) {
        var head = "{\"key\":\"%s\",\"version\":0,\"unit\":\"%s\",\"fy\":%d"
                .formatted(UUID.randomUUID(), unit(code).id(), year());
        return switch (route.pattern().replaceFirst(".*}/", "")) {
            case "edits" -> head + ",\"edits\":[{\"op\":\"set\",\"path\":\"staff\",\"before\":\"\",\"after\":\"7\"}]}";
            case "restoration" -> head + ",\"to\":0}";
            default -> route.method().equals(HttpMethod.PUT) ? head + ",\"text\":\"另有批复\"}" : head + "}";
        };
    }

    private <T> T whole(Supplier<T> work) {
        return transactions.in(Scope.whole(region), work);
    }
}
