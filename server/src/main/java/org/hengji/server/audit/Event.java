package org.hengji.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** 留痕记录: an act in its place in a chain. */
record Event(int region, int chain, long seq, Instant at, Act act, Link link) {

    static final String DONE = "done";

    /** Everything the event says, in a fixed order, each with its length; the first names this very order. */
    byte[] bytes() {
        var actor = act.actor();
        return new Bytes()
                .put("hengji-audit-1")
                .put(region)
                .put(chain)
                .put(seq)
                .put(at)
                .put(actor.account())
                .put(actor.login())
                .put(actor.unit())
                .put(actor.address())
                .put(act.action())
                .put(act.object().kind())
                .put(act.object().id())
                .put(act.version())
                .put(DONE)
                .put(act.detail())
                .put(act.before())
                .put(act.after())
                .put(actor.requestId())
                .array();
    }

    /** The event behind {@code previous}, with its hash. */
    Event linked(Hash previous) {
        return new Event(region, chain, seq, at, act, Link.after(previous, bytes()));
    }

    boolean isWhole() {
        return link.holds(bytes());
    }

    static Event read(ResultSet row, int number) throws SQLException {
        var actor = new Actor(
                Optional.ofNullable(row.getObject("account", UUID.class)),
                row.getString("login"),
                Optional.ofNullable(row.getObject("unit", UUID.class)),
                row.getString("address"),
                row.getString("request_id"));
        var act = new Act(
                actor,
                row.getString("action"),
                new Act.Subject(row.getString("object_kind"), row.getString("object_id")),
                row.getLong("object_version"),
                row.getString("detail"),
                row.getString("before_digest"),
                row.getString("after_digest"));
        return new Event(
                row.getInt("region"),
                row.getInt("chain"),
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                act,
                Link.read(row));
    }
}
