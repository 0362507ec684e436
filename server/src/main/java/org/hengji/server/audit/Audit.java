package org.hengji.server.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 留痕: writes one event for every act, in the transaction of the act, so that there is never one without the other. What
 * is done to one object stands in one of 64 chains, so that acts on different objects seldom wait for each other.
 */
@Repository
public class Audit {

    private final JdbcClient db;
    private final Heads heads;
    private final Clock clock;
    private final int region;

    Audit(JdbcClient db, Heads heads, Clock clock, @Value("${hengji.region}") int region) {
        this.db = db;
        this.heads = heads;
        this.clock = clock;
        this.region = region;
    }

    /** To be called last, for other acts of the chain wait from here until the transaction ends. */
    public void record(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("an act outside a transaction: " + act.action());
        }
        var chain = Math.floorMod(act.object().id().hashCode(), Heads.CHAINS);
        var head = heads.lock(chain);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        write(new Event(region, chain, head.seq() + 1, at, act, Link.NONE).linked(head.hash()));
    }

    private void write(Event event) {
        var act = event.act();
        var actor = act.actor();
        db.sql("""
                WITH moved AS (
                    UPDATE audit_head SET seq = :seq, hash = :hash WHERE region = :region AND chain = :chain)
                INSERT INTO audit_event (region, chain, seq, at, account, login, unit, address, action, object_kind,
                    object_id, object_version, outcome, detail, before_digest, after_digest, request_id, previous, hash)
                VALUES (:region, :chain, :seq, :at, :account, :login, :unit, :address, :action, :kind,
                    :object, :version, :outcome, :detail, :before, :after, :request, :previous, :hash)
                """)
                .param("region", event.region())
                .param("chain", event.chain())
                .param("seq", event.seq())
                .param("at", timestamp(event.at()))
                .param("account", actor.account().orElse(null))
                .param("login", actor.login())
                .param("unit", actor.unit().orElse(null))
                .param("address", actor.address())
                .param("action", act.action())
                .param("kind", act.object().kind())
                .param("object", act.object().id())
                .param("version", act.version())
                .param("outcome", Event.DONE)
                .param("detail", act.detail())
                .param("before", act.before())
                .param("after", act.after())
                .param("request", actor.requestId())
                .param("previous", event.link().previous().bytes())
                .param("hash", event.link().hash().bytes())
                .update();
    }

    static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }
}
