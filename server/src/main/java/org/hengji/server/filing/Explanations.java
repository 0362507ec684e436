package org.hengji.server.filing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 说明: written reasons for what may stay as it is with one, once for each check and form. */
@Repository
public class Explanations {

    private final JdbcClient db;

    Explanations(JdbcClient db) {
        this.db = db;
    }

    /** The reasons by check. */
    public Map<String, String> of(Filing filing) {
        var reasons = new LinkedHashMap<String, String>();
        db.sql("""
                SELECT check_name, text FROM explanation
                WHERE region = hengji_region() AND fy = :fy AND filing = :filing ORDER BY check_name
                """).param("fy", filing.fy()).param("filing", filing.id()).query(row -> {
            reasons.put(row.getString("check_name"), row.getString("text"));
        });
        return reasons;
    }

    void put(Filing filing, String check, String text, UUID account, Instant now) {
        db.sql("""
                INSERT INTO explanation (region, fy, filing, check_name, text, account, at)
                VALUES (hengji_region(), :fy, :filing, :check, :text, :account, :now)
                ON CONFLICT (region, fy, filing, check_name) DO UPDATE SET text = :text, account = :account, at = :now
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .param("check", check)
                .param("text", text)
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Whether there was one. */
    boolean remove(Filing filing, String check) {
        return db.sql("""
                DELETE FROM explanation
                WHERE region = hengji_region() AND fy = :fy AND filing = :filing AND check_name = :check
                """)
                        .param("fy", filing.fy())
                        .param("filing", filing.id())
                        .param("check", check)
                        .update()
                > 0;
    }
}
