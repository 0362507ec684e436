package org.hengji.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 所有账号, as administrators see and change them. */
@Repository
public class Accounts {

    private static final String COLUMNS = """
            SELECT c.id, c.login, c.name, c.must_change, c.is_active, c.locked_until, c.last_sign_in,
                COALESCE((SELECT string_agg(p.name || ' ' || a.role, E'\\n' ORDER BY p.code, a.role)
                    FROM appointment a JOIN unit_period p ON p.region = a.region AND p.unit = a.unit
                    WHERE a.region = c.region AND a.account = c.id AND a.valid_from <= :day AND :day < a.valid_to
                        AND p.valid_from <= :day AND :day < p.valid_to), '') AS posts
            FROM account c WHERE c.region = hengji_region()
            """;

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /**
     * 账号一览: one account.
     *
     * @param posts what is held on the day, each as unit and role
     */
    public record Line(
            UUID id,
            String login,
            String name,
            boolean mustChange,
            boolean isActive,
            Optional<Instant> lockedUntil,
            Optional<Instant> lastSignIn,
            List<String> posts) {

        public Line {
            posts = List.copyOf(posts);
        }
    }

    /** Those whose login, name or unit holds the words; all for no words. */
    public List<Line> search(String words, LocalDate day, int most) {
        return db.sql("SELECT * FROM (" + COLUMNS + """
                ) l WHERE :words = '' OR strpos(l.login, :words) > 0 OR strpos(l.name, :words) > 0
                    OR strpos(l.posts, :words) > 0
                ORDER BY l.login LIMIT :most
                """)
                .param("words", words)
                .param("day", day)
                .param("most", most)
                .query(Accounts::line)
                .list();
    }

    public Optional<Line> find(UUID id, LocalDate day) {
        return db.sql(COLUMNS + " AND c.id = :id")
                .param("id", id)
                .param("day", day)
                .query(Accounts::line)
                .optional();
    }

    public Optional<Line> withLogin(String login, LocalDate day) {
        return db.sql(COLUMNS + " AND c.login = :login")
                .param("login", login)
                .param("day", day)
                .query(Accounts::line)
                .optional();
    }

    public void rename(UUID id, String name) {
        db.sql("UPDATE account SET name = :name WHERE region = hengji_region() AND id = :id")
                .param("id", id)
                .param("name", name)
                .update();
    }

    /** A secret that must be changed at the next sign-in; whatever locked the account is gone. */
    public void giveFirstSecret(UUID id, String secret, boolean mustChange) {
        db.sql("""
                UPDATE account SET secret = :secret, must_change = :mustChange, failures = 0, locked_until = NULL
                WHERE region = hengji_region() AND id = :id
                """)
                .param("id", id)
                .param("secret", secret)
                .param("mustChange", mustChange)
                .update();
    }

    public void switchTo(UUID id, boolean isActive) {
        db.sql("UPDATE account SET is_active = :active WHERE region = hengji_region() AND id = :id")
                .param("id", id)
                .param("active", isActive)
                .update();
    }

    public void lock(UUID id, Instant until) {
        db.sql("UPDATE account SET locked_until = :until WHERE region = hengji_region() AND id = :id")
                .param("id", id)
                .param("until", Timestamp.from(until))
                .update();
    }

    public void unlock(UUID id) {
        db.sql("""
                UPDATE account SET failures = 0, locked_until = NULL WHERE region = hengji_region() AND id = :id
                """).param("id", id).update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getBoolean("must_change"),
                row.getBoolean("is_active"),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("last_sign_in")).map(Timestamp::toInstant),
                row.getString("posts").lines().toList());
    }
}
