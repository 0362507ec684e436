package org.hengji.server.filing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 定稿: forms frozen to the letter, at their beginning and at each 送审, with the digest of what was frozen. */
@Repository
public class Revisions {

    static final String BEGINNING = "begin";
    static final String SUBMISSION = "submission";

    private final JdbcClient db;

    Revisions(JdbcClient db) {
        this.db = db;
    }

    /** 第几稿; 0 is the form as it was handed out. */
    public record Revision(int number, long version, String occasion, String sha256, String who, Instant at) {}

    public List<Revision> of(Filing filing) {
        return db.sql("""
                SELECT r.number, r.version, r.occasion, r.sha256, a.name, r.at
                FROM revision r JOIN account a ON a.region = r.region AND a.id = r.account
                WHERE r.region = hengji_region() AND r.fy = :fy AND r.filing = :filing ORDER BY r.number
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .query((row, _) -> new Revision(
                        row.getInt("number"),
                        row.getLong("version"),
                        row.getString("occasion"),
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The form as it was frozen; the text the digest is of. */
    public Optional<String> content(Filing filing, int number) {
        return db.sql("""
                SELECT content FROM revision
                WHERE region = hengji_region() AND fy = :fy AND filing = :filing AND number = :number
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .param("number", number)
                .query(String.class)
                .optional();
    }

    /** The number the next one has; whoever asks holds the lock on the form. */
    int next(Filing filing) {
        return db.sql("""
                SELECT COALESCE(MAX(number), -1) + 1 FROM revision
                WHERE region = hengji_region() AND fy = :fy AND filing = :filing
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .query(Integer.class)
                .single();
    }

    void freeze(
            int fy, UUID filing, int number, long version, String occasion, Draft draft, UUID account, Instant now) {
        db.sql("""
                INSERT INTO revision (region, fy, filing, number, version, occasion, content, sha256, account, at)
                VALUES (hengji_region(), :fy, :filing, :number, :version, :occasion, :content, :sha256, :account, :now)
                """)
                .param("fy", fy)
                .param("filing", filing)
                .param("number", number)
                .param("version", version)
                .param("occasion", occasion)
                .param("content", draft.text())
                .param("sha256", draft.digest())
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
    }
}
