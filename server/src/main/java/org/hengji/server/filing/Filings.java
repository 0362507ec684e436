package org.hengji.server.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengji.form.Form;
import org.hengji.json.FormJson;
import org.hengji.relay.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 所有填报的表, as far as the scope of the transaction shows them. */
@Repository
public class Filings {

    private static final String COLUMNS = """
            SELECT f.id, f.fy, f.unit, f.state, f.state_since, f.version, f.filled, f.fillable, f.blocks, f.explains,
                f.hints, f.changed_at, f.opened_at, f.opened_by, c.id AS campaign, c.title, c.ruleset, c.deadline
            """;

    private static final String ROWS = """
            FROM filing f JOIN campaign c ON c.region = f.region AND c.fy = f.fy AND c.id = f.campaign
            WHERE f.region = hengji_region() AND (hengji_all_units() OR f.unit = ANY (hengji_units()))
            """;

    private final JdbcClient db;

    Filings(JdbcClient db) {
        this.db = db;
    }

    public Optional<Filing> find(UUID id) {
        return db.sql(COLUMNS + ROWS + " AND f.id = :id")
                .param("id", id)
                .query(Filings::read)
                .optional();
    }

    /** The forms of a year, the most urgent first. */
    public List<Filing> ofYear(int fy) {
        return db.sql(COLUMNS + ROWS + " AND f.fy = :fy ORDER BY c.deadline, f.id")
                .param("fy", fy)
                .query(Filings::read)
                .list();
    }

    /** What stands in the forms of a unit in a year, the newest campaign first. */
    public List<Form> contents(UUID unit, int fy) {
        return db.sql("SELECT f.content " + ROWS + " AND f.fy = :fy AND f.unit = :unit ORDER BY f.id DESC")
                .param("fy", fy)
                .param("unit", unit)
                .query((row, _) -> FormJson.restored(row.getString("content")))
                .list();
    }

    /** The form, which nobody else can write to until the transaction ends. */
    Optional<Filing> lock(UUID id) {
        return db.sql(COLUMNS + ROWS + " AND f.id = :id FOR UPDATE OF f")
                .param("id", id)
                .query(Filings::read)
                .optional();
    }

    /** 已存的表: a form with what stands in it at its version. */
    record Stored(Filing filing, String content) {}

    /** Both as of one moment. */
    Optional<Stored> stored(UUID id) {
        return db.sql(COLUMNS + ", f.content " + ROWS + " AND f.id = :id")
                .param("id", id)
                .query((row, number) -> new Stored(read(row, number), row.getString("content")))
                .optional();
    }

    /** What stands in a form that is locked. */
    String content(Filing locked) {
        return db.sql("SELECT content FROM filing WHERE region = hengji_region() AND fy = :fy AND id = :id")
                .param("fy", locked.fy())
                .param("id", locked.id())
                .query(String.class)
                .single();
    }

    void begin(UUID campaign, int fy, UUID id, UUID unit, State state, Draft draft, Instant now) {
        db.sql("""
                INSERT INTO filing (region, fy, id, campaign, unit, state, content, filled, fillable, blocks, explains,
                    hints, state_since, changed_at)
                VALUES (hengji_region(), :fy, :id, :campaign, :unit, :state, :content::jsonb, :filled, :fillable,
                    :blocks, :explains, :hints, :now, :now)
                """)
                .param("fy", fy)
                .param("id", id)
                .param("campaign", campaign)
                .param("unit", unit)
                .param("state", state.id())
                .param("content", draft.text())
                .param("filled", draft.filled())
                .param("fillable", draft.fillable())
                .param("blocks", draft.summary().blocks())
                .param("explains", draft.summary().explains())
                .param("hints", draft.summary().hints())
                .param("now", Timestamp.from(now))
                .update();
    }

    void save(Filing filing, Draft draft, long version, Instant now) {
        db.sql("""
                UPDATE filing SET content = :content::jsonb, version = :version, filled = :filled, fillable = :fillable,
                    blocks = :blocks, explains = :explains, hints = :hints, changed_at = :now
                WHERE region = hengji_region() AND fy = :fy AND id = :id
                """)
                .param("content", draft.text())
                .param("version", version)
                .param("filled", draft.filled())
                .param("fillable", draft.fillable())
                .param("blocks", draft.summary().blocks())
                .param("explains", draft.summary().explains())
                .param("hints", draft.summary().hints())
                .param("now", Timestamp.from(now))
                .param("fy", filing.fy())
                .param("id", filing.id())
                .update();
    }

    /** Into other hands, where nobody has opened it yet. */
    void pass(Filing filing, String state, Instant now) {
        db.sql("""
                UPDATE filing SET state = :state, state_since = :now, opened_at = NULL, opened_by = NULL
                WHERE region = hengji_region() AND fy = :fy AND id = :id
                """)
                .param("state", state)
                .param("now", Timestamp.from(now))
                .param("fy", filing.fy())
                .param("id", filing.id())
                .update();
    }

    void open(Filing filing, UUID by, Instant now) {
        db.sql("""
                UPDATE filing SET opened_at = :now, opened_by = :by
                WHERE region = hengji_region() AND fy = :fy AND id = :id
                """)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("fy", filing.fy())
                .param("id", filing.id())
                .update();
    }

    private static Filing read(ResultSet row, int number) throws SQLException {
        return new Filing(
                row.getObject("id", UUID.class),
                row.getInt("fy"),
                row.getObject("unit", UUID.class),
                row.getString("state"),
                row.getTimestamp("state_since").toInstant(),
                row.getLong("version"),
                new Filing.Task(
                        row.getObject("campaign", UUID.class),
                        row.getString("title"),
                        row.getString("ruleset"),
                        row.getTimestamp("deadline").toInstant()),
                new Filing.Counts(
                        row.getInt("filled"),
                        row.getInt("fillable"),
                        row.getInt("blocks"),
                        row.getInt("explains"),
                        row.getInt("hints"),
                        row.getTimestamp("changed_at").toInstant()),
                new Filing.Opened(
                        Optional.ofNullable(row.getTimestamp("opened_at")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getObject("opened_by", UUID.class))));
    }
}
