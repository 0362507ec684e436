package org.hengji.server.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 单位沿革: all that units were, are and will be, each with its days. */
@Repository
public class UnitPeriods {

    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);
    private static final String COLUMNS = """
            SELECT unit, code, name, kind, parent, section, valid_from, LEAST(valid_to, DATE '9999-12-31') AS until
            FROM unit_period
            """;

    private final JdbcClient db;

    UnitPeriods(JdbcClient db) {
        this.db = db;
    }

    /**
     * 一段: what a unit was called from a day on.
     *
     * @param until the first day on which it no longer is; empty while no end is known
     */
    public record Period(Unit unit, LocalDate from, Optional<LocalDate> until) {

        public boolean isOn(LocalDate day) {
            return !from.isAfter(day) && until.filter(end -> !day.isBefore(end)).isEmpty();
        }
    }

    /** Of one unit, oldest first; none when there is no such unit. */
    public List<Period> of(UUID unit) {
        return db.sql(COLUMNS + " WHERE region = hengji_region() AND unit = :unit ORDER BY valid_from")
                .param("unit", unit)
                .query(UnitPeriods::read)
                .list();
    }

    /** Of every unit: what it is on that day, else what it will be first, else what it was last; by code. */
    public List<Period> nearest(LocalDate day) {
        return db.sql("SELECT * FROM (SELECT DISTINCT ON (unit) * FROM (" + COLUMNS + """
                 WHERE region = hengji_region()) p
                ORDER BY unit, (valid_from <= :day AND :day < until) DESC, (valid_from > :day) DESC,
                    CASE WHEN valid_from > :day THEN valid_from - :day ELSE :day - valid_from END) n
                ORDER BY code, valid_from
                """)
                .param("day", day)
                .query(UnitPeriods::read)
                .list();
    }

    /** Whether another unit has that code on the day or later. */
    public boolean isTaken(String code, UUID butBy, LocalDate from) {
        return db.sql("""
                SELECT EXISTS (SELECT FROM unit_period
                    WHERE region = hengji_region() AND code = :code AND unit <> :unit AND valid_to > :from)
                """)
                .param("code", code)
                .param("unit", butBy)
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    /** The units that belong to it on the day or later. */
    public List<Unit> belongingTo(UUID parent, LocalDate from) {
        return db.sql(COLUMNS + """
                 WHERE region = hengji_region() AND parent = :parent AND valid_to > :from ORDER BY code
                """)
                .param("parent", parent)
                .param("from", from)
                .query(Units::read)
                .list();
    }

    private static Period read(ResultSet row, int number) throws SQLException {
        var until = row.getObject("until", LocalDate.class);
        return new Period(
                Units.read(row, number),
                row.getObject("valid_from", LocalDate.class),
                Optional.of(until).filter(FOR_GOOD::isAfter));
    }
}
