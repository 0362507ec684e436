package org.hengji.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** 访问记录: a read in its place in the chain. */
record AccessRecord(int region, long seq, Access access, Link link) {

    /** Whoever reads without an account is the system itself. */
    static final UUID NOBODY = new UUID(0, 0);

    byte[] bytes() {
        var actor = access.actor();
        return new Bytes()
                .put("hengji-access-1")
                .put(region)
                .put(seq)
                .put(access.at())
                .put(actor.account())
                .put(actor.login())
                .put(actor.address())
                .put(access.method())
                .put(access.path())
                .put(access.object())
                .put(actor.requestId())
                .array();
    }

    AccessRecord linked(Hash previous) {
        return new AccessRecord(region, seq, access, Link.after(previous, bytes()));
    }

    boolean isWhole() {
        return link.holds(bytes());
    }

    static AccessRecord read(ResultSet row, int number) throws SQLException {
        var actor = new Actor(
                Optional.of(row.getObject("account", UUID.class)),
                row.getString("login"),
                Optional.empty(),
                row.getString("address"),
                row.getString("request_id"));
        var access = new Access(
                row.getTimestamp("at").toInstant(),
                actor,
                row.getString("method"),
                row.getString("path"),
                row.getString("object_id"));
        return new AccessRecord(row.getInt("region"), row.getLong("seq"), access, Link.read(row));
    }
}
