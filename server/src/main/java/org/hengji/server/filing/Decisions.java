package org.hengji.server.filing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 经手记录: who sent a form up, took it back or opened it, and when. */
@Repository
public class Decisions {

    private final JdbcClient db;

    Decisions(JdbcClient db) {
        this.db = db;
    }

    /** 一次经手. */
    public record Decision(String action, String from, String to, String who, Instant at, String why) {}

    public List<Decision> of(Filing filing) {
        return db.sql("""
                SELECT d.action, d.from_state, d.to_state, a.name, d.at, d.why
                FROM decision d JOIN account a ON a.region = d.region AND a.id = d.account
                WHERE d.region = hengji_region() AND d.fy = :fy AND d.filing = :filing ORDER BY d.number
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .query((row, _) -> new Decision(
                        row.getString("action"),
                        row.getString("from_state"),
                        row.getString("to_state"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("why")))
                .list();
    }

    /** Whoever records one holds the lock on the form. */
    void record(Filing filing, String action, String to, OptionalInt revision, UUID account, Instant now) {
        db.sql("""
                INSERT INTO decision (region, fy, filing, number, action, from_state, to_state, revision, account, at)
                SELECT hengji_region(), :fy, :filing, COALESCE(MAX(number), 0) + 1, :action, :from, :to, :revision,
                    :account, :now
                FROM decision WHERE region = hengji_region() AND fy = :fy AND filing = :filing
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .param("action", action)
                .param("from", filing.stateId())
                .param("to", to)
                .param("revision", revision.isPresent() ? revision.getAsInt() : null, java.sql.Types.INTEGER)
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
    }
}
