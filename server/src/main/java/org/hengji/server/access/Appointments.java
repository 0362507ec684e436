package org.hengji.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 所有任职: who holds which post from when until when. */
@Repository
public class Appointments {

    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    private final JdbcClient db;

    Appointments(JdbcClient db) {
        this.db = db;
    }

    /**
     * 任职: a post of one account.
     *
     * @param unit code and name, as the unit is or was last called
     * @param until the first day on which it is no longer held; empty while no end is known
     */
    public record Appointment(UUID id, UUID unitId, String unit, Role role, LocalDate from, Optional<LocalDate> until) {

        public boolean isOver(LocalDate day) {
            return until.filter(end -> !day.isBefore(end)).isPresent();
        }
    }

    /** All posts an account ever had, the newest first. */
    public List<Appointment> of(UUID account) {
        return db.sql("""
                SELECT a.id, a.unit, a.role, a.valid_from, LEAST(a.valid_to, DATE '9999-12-31') AS until,
                    (SELECT p.code || ' ' || p.name FROM unit_period p WHERE p.region = a.region AND p.unit = a.unit
                        ORDER BY p.valid_from DESC LIMIT 1) AS name
                FROM appointment a WHERE a.region = hengji_region() AND a.account = :account
                ORDER BY a.valid_from DESC, name, a.role
                """).param("account", account).query(Appointments::read).list();
    }

    public void add(int region, UUID account, Appointment given) {
        db.sql("""
                INSERT INTO appointment (region, id, account, unit, role, valid_from, valid_to)
                VALUES (:region, :id, :account, :unit, :role, :from, COALESCE(:until, DATE 'infinity'))
                """)
                .param("region", region)
                .param("id", given.id())
                .param("account", account)
                .param("unit", given.unitId())
                .param("role", given.role().name())
                .param("from", given.from())
                .param("until", given.until().orElse(null), Types.DATE)
                .update();
    }

    /** From that day on the post is no longer held; one that had not begun never will. */
    public void end(UUID id, LocalDate from) {
        db.sql("""
                UPDATE appointment SET valid_to = GREATEST(:from, valid_from)
                WHERE region = hengji_region() AND id = :id AND valid_to > :from
                """).param("id", id).param("from", from).update();
    }

    private static Appointment read(ResultSet row, int number) throws SQLException {
        return new Appointment(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                Optional.of(row.getObject("until", LocalDate.class)).filter(FOR_GOOD::isAfter));
    }
}
