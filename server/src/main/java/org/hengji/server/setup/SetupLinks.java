package org.hengji.server.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.hengji.server.audit.Act;
import org.hengji.server.audit.Actor;
import org.hengji.server.audit.Audit;
import org.hengji.server.database.Scope;
import org.hengji.server.database.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 设置链接: each opens the set-up page once, within a day. The newest takes the place of all before it. */
@Repository
public class SetupLinks {

    private static final Duration LIFE = Duration.ofHours(24);
    private static final int BYTES = 32;

    private final Transactions transactions;
    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator random;
    private final Scope scope;

    SetupLinks(
            Transactions transactions,
            JdbcClient db,
            Audit audit,
            Clock clock,
            RandomGenerator random,
            @Value("${hengji.region}") int region) {
        this.transactions = transactions;
        this.db = db;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
        this.scope = Scope.none(region);
    }

    /** The token of a new link. It is told once and kept nowhere; that it was made is on record. */
    public String issue(String occasion) {
        var token = token();
        transactions.in(scope, () -> {
            expireAll();
            insert(token);
            audit.record(act("setup-link.issue", token, occasion));
            return token;
        });
        return token;
    }

    /** Whether the link still opens the page. */
    public boolean opens(String token) {
        return transactions.in(
                scope,
                () -> db.sql("""
                        SELECT EXISTS (SELECT FROM setup_link
                            WHERE region = hengji_region() AND digest = :digest AND used_at IS NULL AND expires_at > :now)
                        """)
                        .param("digest", digest(token))
                        .param("now", now())
                        .query(Boolean.class)
                        .single());
    }

    /** Uses the link up; of two at once one is told yes. Belongs in the transaction that makes the administrators. */
    public boolean use(String token) {
        return transactions.in(scope, () -> {
            var isOurs = markUsed(token);
            if (isOurs) {
                audit.record(act("setup-link.use", token, ""));
            }
            return isOurs;
        });
    }

    private boolean markUsed(String token) {
        return db.sql("""
                        UPDATE setup_link SET used_at = :now
                        WHERE region = hengji_region() AND digest = :digest AND used_at IS NULL AND expires_at > :now
                        """).param("digest", digest(token)).param("now", now()).update() == 1;
    }

    private static Act act(String action, String token, String detail) {
        var id = HexFormat.of().formatHex(digest(token));
        return new Act(Actor.SYSTEM, action, new Act.Subject("setup-link", id), 0, detail, "", "");
    }

    private void expireAll() {
        db.sql("""
                UPDATE setup_link SET expires_at = :now
                WHERE region = hengji_region() AND used_at IS NULL AND expires_at > :now
                """).param("now", now()).update();
    }

    private void insert(String token) {
        db.sql("""
                INSERT INTO setup_link (region, digest, made_at, expires_at)
                VALUES (:region, :digest, :now, :end)
                """)
                .param("region", scope.region())
                .param("digest", digest(token))
                .param("now", now())
                .param("end", Timestamp.from(clock.instant().plus(LIFE)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String token() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A token has 256 random bits: guessing is hopeless without a slow hash too. */
    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
