package org.hengji.server.audit;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/** 所有访问记录: written in batches, each batch in one transaction. */
@Repository
class AccessRecords {

    private final Transactions transactions;
    private final NamedParameterJdbcOperations db;
    private final Heads heads;
    private final int region;

    AccessRecords(
            Transactions transactions,
            NamedParameterJdbcOperations db,
            Heads heads,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.db = db;
        this.heads = heads;
        this.region = region;
    }

    void append(List<Access> accesses) {
        transactions.in(Scope.none(region), () -> {
            var head = heads.lock(Heads.ACCESS);
            var seq = head.seq();
            var hash = head.hash();
            var rows = new ArrayList<MapSqlParameterSource>();
            for (var access : accesses) {
                var record = new AccessRecord(region, ++seq, known(access), Link.NONE).linked(hash);
                hash = record.link().hash();
                rows.add(row(record));
            }
            insert(rows);
            heads.move(Heads.ACCESS, seq, hash);
            return seq;
        });
    }

    /** As it will be read back. */
    private static Access known(Access access) {
        var actor = access.actor();
        var account = actor.account().orElse(AccessRecord.NOBODY);
        return new Access(
                access.at().truncatedTo(ChronoUnit.MICROS),
                new Actor(Optional.of(account), actor.login(), Optional.empty(), actor.address(), actor.requestId()),
                access.method(),
                access.path(),
                access.object());
    }

    private static MapSqlParameterSource row(AccessRecord record) {
        var access = record.access();
        var actor = access.actor();
        return new MapSqlParameterSource()
                .addValue("region", record.region())
                .addValue("seq", record.seq())
                .addValue("at", Audit.timestamp(access.at()))
                .addValue("account", actor.account().orElseThrow())
                .addValue("login", actor.login())
                .addValue("address", actor.address())
                .addValue("method", access.method())
                .addValue("path", access.path())
                .addValue("object", access.object())
                .addValue("request", actor.requestId())
                .addValue("previous", record.link().previous().bytes())
                .addValue("hash", record.link().hash().bytes());
    }

    private void insert(List<MapSqlParameterSource> rows) {
        db.batchUpdate("""
                INSERT INTO access_record (region, seq, at, account, login, address, method, path, object_id, request_id,
                    previous, hash)
                VALUES (:region, :seq, :at, :account, :login, :address, :method, :path, :object, :request,
                    :previous, :hash)
                """, rows.toArray(MapSqlParameterSource[]::new));
    }
}
