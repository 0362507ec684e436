package org.hengji.server.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 链头: the last link of every chain. Whoever holds the lock on one writes next; the lock is the order. */
@Repository
class Heads {

    /** The 64 chains of events, and one behind them for access records. */
    static final int CHAINS = 64;

    static final int ACCESS = CHAINS;

    private final JdbcClient db;

    Heads(JdbcClient db) {
        this.db = db;
    }

    /** 链头: how many links the chain has, and the hash of the last. */
    record Head(long seq, Hash hash) {}

    /** The head, locked until the transaction ends. */
    Head lock(int chain) {
        return db.sql("""
                SELECT seq, hash FROM audit_head
                WHERE region = hengji_region() AND chain = :chain FOR UPDATE
                """)
                .param("chain", chain)
                .query((row, _) -> new Head(row.getLong("seq"), Hash.of(row.getBytes("hash"))))
                .optional()
                .orElseGet(() -> begun(chain));
    }

    private Head begun(int chain) {
        db.sql("""
                INSERT INTO audit_head (region, chain, seq, hash) VALUES (hengji_region(), :chain, 0, :start)
                ON CONFLICT DO NOTHING
                """).param("chain", chain).param("start", Hash.START.bytes()).update();
        return lock(chain);
    }

    void move(int chain, long seq, Hash hash) {
        db.sql("""
                UPDATE audit_head SET seq = :seq, hash = :hash
                WHERE region = hengji_region() AND chain = :chain
                """)
                .param("seq", seq)
                .param("hash", hash.bytes())
                .param("chain", chain)
                .update();
    }
}
