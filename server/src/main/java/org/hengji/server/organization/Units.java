package org.hengji.server.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 所有单位, as they are or were on a day. */
@Repository
public class Units {

    private static final String COLUMNS = "unit, code, name, kind, parent, section";

    private final JdbcClient db;

    Units(JdbcClient db) {
        this.db = db;
    }

    public Optional<Unit> find(UUID unit, LocalDate day) {
        return db.sql("SELECT " + COLUMNS + """
                 FROM unit_period
                WHERE region = hengji_region() AND unit = :unit AND valid_from <= :day AND :day < valid_to
                """)
                .param("unit", unit)
                .param("day", day)
                .query(Units::read)
                .optional();
    }

    /** As it is called on the day; a unit that is no more, as it was called when the year began. */
    public Unit called(UUID unit, int year, LocalDate day) {
        return find(unit, day)
                .or(() -> find(unit, LocalDate.of(year, 1, 1)))
                .orElseThrow(() -> new IllegalStateException("no such unit: " + unit));
    }

    public Optional<Unit> withCode(String code, LocalDate day) {
        return db.sql("SELECT " + COLUMNS + """
                 FROM unit_period
                WHERE region = hengji_region() AND code = :code AND valid_from <= :day AND :day < valid_to
                """)
                .param("code", code)
                .param("day", day)
                .query(Units::read)
                .optional();
    }

    /** All units of the region, by code. */
    public List<Unit> all(LocalDate day) {
        return db.sql("SELECT " + COLUMNS + """
                 FROM unit_period
                WHERE region = hengji_region() AND valid_from <= :day AND :day < valid_to
                ORDER BY code
                """)
                .param("day", day)
                .query(Units::read)
                .list();
    }

    /** A unit and all below it. */
    public List<Unit> below(UUID top, LocalDate day) {
        return db.sql("""
                WITH RECURSIVE tree AS (
                    SELECT p.* FROM unit_period p
                    WHERE p.region = hengji_region() AND p.unit = :top AND p.valid_from <= :day AND :day < p.valid_to
                    UNION
                    SELECT p.* FROM unit_period p JOIN tree t ON p.parent = t.unit
                    WHERE p.region = hengji_region() AND p.valid_from <= :day AND :day < p.valid_to
                )
                SELECT unit, code, name, kind, parent, section FROM tree ORDER BY code
                """)
                .param("top", top)
                .param("day", day)
                .query(Units::read)
                .list();
    }

    /** A unit that begins to exist on that day. */
    public void add(int region, Unit unit, LocalDate from) {
        db.sql("INSERT INTO unit (region, id) VALUES (:region, :id)")
                .param("region", region)
                .param("id", unit.id())
                .update();
        addPeriod(region, unit, from);
    }

    /**
     * From that day on, until the next change that is already known, the unit is called and belongs as said; what it was
     * before stays readable. A change from the day on which a period began puts that period right.
     */
    public void change(int region, Unit unit, LocalDate from) {
        period(region, unit, from, """
                (SELECT valid_to FROM unit_period
                    WHERE region = :region AND unit = :unit AND valid_from <= :from AND :from < valid_to)
                """);
        end(unit.id(), from);
    }

    /** The unit is no more from that day on. */
    public void end(UUID unit, LocalDate from) {
        db.sql("""
                UPDATE unit_period SET valid_to = :from
                WHERE region = hengji_region() AND unit = :unit AND valid_from < :from AND :from < valid_to
                """).param("unit", unit).param("from", from).update();
    }

    private void addPeriod(int region, Unit unit, LocalDate from) {
        period(region, unit, from, "'infinity'");
    }

    private void period(int region, Unit unit, LocalDate from, String until) {
        db.sql("""
                INSERT INTO unit_period (region, unit, valid_from, valid_to, code, name, kind, parent, section)
                VALUES (:region, :unit, :from, %s, :code, :name, :kind, :parent, :section)
                ON CONFLICT (region, unit, valid_from) DO UPDATE SET code = excluded.code, name = excluded.name,
                    kind = excluded.kind, parent = excluded.parent, section = excluded.section
                """.formatted(until))
                .param("region", region)
                .param("unit", unit.id())
                .param("from", from)
                .param("code", unit.code())
                .param("name", unit.name())
                .param("kind", unit.kind().name().toLowerCase(Locale.ROOT))
                .param("parent", unit.parent().orElse(null))
                .param("section", unit.section())
                .update();
    }

    /** The unit a row of a query shows; its columns are named as in {@code unit_period}. */
    public static Unit read(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getObject("unit", UUID.class),
                row.getString("code"),
                row.getString("name"),
                Unit.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getObject("parent", UUID.class)),
                row.getString("section"));
    }
}
