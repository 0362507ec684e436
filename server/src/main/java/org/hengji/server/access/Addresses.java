package org.hengji.server.access;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 登录地址: failed sign-ins by where they came from; forgotten after a quiet quarter of an hour. */
@Repository
class Addresses {

    private static final Duration QUIET = Duration.ofMinutes(15);

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /** Until when the address must wait, when it failed more than {@code free} times. */
    Optional<Instant> lockedUntil(String address, int free) {
        return db.sql("""
                SELECT last_at FROM sign_in_failure
                WHERE region = hengji_region() AND address = :address AND failures > :free
                """)
                .param("address", address)
                .param("free", free)
                .query(Timestamp.class)
                .optional()
                .map(last -> last.toInstant().plus(QUIET));
    }

    void failed(int region, String address, Instant now) {
        db.sql("""
                INSERT INTO sign_in_failure (region, address, failures, last_at) VALUES (:region, :address, 1, :now)
                ON CONFLICT (region, address) DO UPDATE SET last_at = :now,
                    failures = CASE WHEN sign_in_failure.last_at < :quiet THEN 1 ELSE sign_in_failure.failures + 1 END
                """)
                .param("region", region)
                .param("address", address)
                .param("now", Timestamp.from(now))
                .param("quiet", Timestamp.from(now.minus(QUIET)))
                .update();
    }
}
