package org.hengji.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengji.server.organization.Unit;
import org.hengji.server.organization.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 所有用户 and the posts they hold. */
@Repository
public class People {

    private final JdbcClient db;
    private final Units units;

    People(JdbcClient db, Units units) {
        this.db = db;
        this.units = units;
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return db.sql("SELECT NOT EXISTS (SELECT FROM account WHERE region = hengji_region())")
                .query(Boolean.class)
                .single();
    }

    /** Who that account is on that day; empty for one that was switched off. */
    Optional<Person> find(UUID account, LocalDate day) {
        return db.sql("""
                SELECT login, name FROM account
                WHERE region = hengji_region() AND id = :account AND is_active
                """)
                .param("account", account)
                .query((row, _) -> new Person(account, row.getString("login"), row.getString("name"), List.of()))
                .optional()
                .map(person -> new Person(account, person.login(), person.name(), posts(account, day)));
    }

    private List<Person.Post> posts(UUID account, LocalDate day) {
        return db.sql("""
                SELECT a.role, p.unit, p.code, p.name, p.kind, p.parent, p.section
                FROM appointment a JOIN unit_period p ON p.region = a.region AND p.unit = a.unit
                WHERE a.region = hengji_region() AND a.account = :account
                    AND a.valid_from <= :day AND :day < a.valid_to AND p.valid_from <= :day AND :day < p.valid_to
                ORDER BY p.code, a.role
                """)
                .param("account", account)
                .param("day", day)
                .query((row, number) -> new Person.Post(Role.valueOf(row.getString("role")), Units.read(row, number)))
                .list();
    }

    /** The people who hold one of the roles at the unit on that day, by name. */
    public List<Person> holding(UUID unit, Role role, LocalDate day) {
        return db.sql("""
                SELECT c.id, c.login, c.name FROM appointment a
                JOIN account c ON c.region = a.region AND c.id = a.account
                WHERE a.region = hengji_region() AND a.unit = :unit AND a.role = :role AND c.is_active
                    AND a.valid_from <= :day AND :day < a.valid_to
                ORDER BY c.name
                """)
                .param("unit", unit)
                .param("role", role.name())
                .param("day", day)
                .query((row, _) -> new Person(
                        row.getObject("id", UUID.class), row.getString("login"), row.getString("name"), List.of()))
                .list();
    }

    /** The people who hold one of the roles anywhere on that day, switched off or not, by login. */
    public List<Person> holding(LocalDate day, Role... roles) {
        return db.sql("""
                SELECT DISTINCT c.id, c.login, c.name FROM appointment a
                JOIN account c ON c.region = a.region AND c.id = a.account
                WHERE a.region = hengji_region() AND a.role IN (:roles) AND a.valid_from <= :day AND :day < a.valid_to
                ORDER BY c.login
                """)
                .param("roles", Arrays.stream(roles).map(Role::name).toList())
                .param("day", day)
                .query((row, _) -> new Person(
                        row.getObject("id", UUID.class), row.getString("login"), row.getString("name"), List.of()))
                .list();
    }

    Optional<Account> withLogin(String login) {
        return db.sql("""
                SELECT id, login, secret, must_change, is_active, failures, locked_until FROM account
                WHERE region = hengji_region() AND login = :login
                """).param("login", login).query(People::account).optional();
    }

    Optional<Account> account(UUID id) {
        return db.sql("""
                SELECT id, login, secret, must_change, is_active, failures, locked_until FROM account
                WHERE region = hengji_region() AND id = :id
                """).param("id", id).query(People::account).optional();
    }

    /** A new account; its holder must choose a secret at the first sign-in when {@code mustChange} says so. */
    public void add(int region, UUID id, String login, String name, String secret, boolean mustChange, Instant now) {
        db.sql("""
                INSERT INTO account (region, id, login, name, secret, must_change, created_at)
                VALUES (:region, :id, :login, :name, :secret, :mustChange, :now)
                """)
                .param("region", region)
                .param("id", id)
                .param("login", login)
                .param("name", name)
                .param("secret", secret)
                .param("mustChange", mustChange)
                .param("now", Timestamp.from(now))
                .update();
    }

    public void appoint(int region, UUID id, UUID account, UUID unit, Role role, LocalDate from) {
        db.sql("""
                INSERT INTO appointment (region, id, account, unit, role, valid_from)
                VALUES (:region, :id, :account, :unit, :role, :from)
                """)
                .param("region", region)
                .param("id", id)
                .param("account", account)
                .param("unit", unit)
                .param("role", role.name())
                .param("from", from)
                .update();
    }

    void failed(UUID account, int failures, Optional<Instant> lockedUntil) {
        db.sql("""
                UPDATE account SET failures = :failures, locked_until = :until
                WHERE region = hengji_region() AND id = :account
                """)
                .param("account", account)
                .param("failures", failures)
                .param("until", lockedUntil.map(Timestamp::from).orElse(null))
                .update();
    }

    void signedIn(UUID account, Instant now) {
        db.sql("""
                UPDATE account SET failures = 0, locked_until = NULL, last_sign_in = :now
                WHERE region = hengji_region() AND id = :account
                """).param("account", account).param("now", Timestamp.from(now)).update();
    }

    void changeSecret(UUID account, String secret) {
        db.sql("""
                UPDATE account SET secret = :secret, must_change = false
                WHERE region = hengji_region() AND id = :account
                """).param("account", account).param("secret", secret).update();
    }

    /** The units whose forms a person's posts let them see. */
    List<Unit> below(UUID unit, LocalDate day) {
        return units.below(unit, day);
    }

    List<Unit> ofSection(String section, LocalDate day) {
        return units.all(day).stream()
                .filter(unit -> unit.section().equals(section))
                .toList();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("secret"),
                row.getBoolean("must_change"),
                row.getBoolean("is_active"),
                row.getInt("failures"),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant));
    }
}
