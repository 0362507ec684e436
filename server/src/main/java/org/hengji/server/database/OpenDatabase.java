package org.hengji.server.database;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 可用的数据库: examined and migrated, ready for the application. */
public record OpenDatabase(DatabaseAddress address) {

    public static OpenDatabase of(DatabaseAddress address, Clock clock) {
        Soundness.examine(address, clock);
        Migrations.apply(address);
        return new OpenDatabase(address);
    }

    /** Whether it was filled with made-up data once: then it stays a demonstration. */
    public boolean isDemo() {
        return client().sql("SELECT EXISTS (SELECT FROM demonstration)")
                .query(Boolean.class)
                .single();
    }

    /** Before the first made-up row, so that none is ever taken for a real one. */
    public void markDemo(Instant now) {
        client().sql("INSERT INTO demonstration (since) VALUES (:now)")
                .param("now", Timestamp.from(now))
                .update();
    }

    private JdbcClient client() {
        return JdbcClient.create(address.asApp());
    }
}
