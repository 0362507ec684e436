package org.hengji.server.filing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 去重: the replies to writes, by the key their sender chose. A request that comes again gets the reply of the first. */
@Repository
class Replies {

    private final JdbcClient db;

    Replies(JdbcClient db) {
        this.db = db;
    }

    private record Kept(String digest, String body) {}

    /** The reply to the same request; another request with the key is refused. */
    Optional<String> find(UUID account, UUID key, String digest) {
        return db.sql("""
                SELECT request_digest, body FROM reply
                WHERE region = hengji_region() AND account = :account AND key = :key
                """)
                .param("account", account)
                .param("key", key)
                .query((row, _) -> new Kept(row.getString("request_digest"), row.getString("body")))
                .optional()
                .map(kept -> same(kept, digest));
    }

    private static String same(Kept kept, String digest) {
        if (!kept.digest().equals(digest)) {
            throw Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "这个编号已经用于另一次保存。请换一个编号再发，内容不会丢。");
        }
        return kept.body();
    }

    void keep(UUID account, UUID key, String digest, String body, Instant now) {
        db.sql("""
                INSERT INTO reply (region, account, key, request_digest, status, body, at)
                VALUES (hengji_region(), :account, :key, :digest, 200, :body, :now)
                """)
                .param("account", account)
                .param("key", key)
                .param("digest", digest)
                .param("body", body)
                .param("now", Timestamp.from(now))
                .update();
    }
}
