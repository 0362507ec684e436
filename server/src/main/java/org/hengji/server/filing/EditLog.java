package org.hengji.server.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.form.RowId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 修改记录: every accepted edit of every form, for ever. What stands in a form is what they make of its beginning. */
@Repository
class EditLog {

    private final JdbcClient db;
    private final NamedParameterJdbcOperations batch;

    EditLog(JdbcClient db, NamedParameterJdbcOperations batch) {
        this.db = db;
        this.batch = batch;
    }

    /** 一次修改: an edit, the version it led to, by whom, when and why. */
    record Entry(long version, Edit edit, String who, Instant at, String why) {}

    /** 最近一次改动 of a place. */
    record Last(String who, Instant at) {}

    void append(Filing filing, long version, List<Edit> edits, UUID account, Instant now, String why) {
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var edit : edits) {
            rows.add(columns(edit)
                    .addValue("fy", filing.fy())
                    .addValue("filing", filing.id())
                    .addValue("version", version)
                    .addValue("position", rows.size())
                    .addValue("account", account)
                    .addValue("at", Timestamp.from(now))
                    .addValue("why", why));
        }
        batch.batchUpdate("""
                INSERT INTO edit (region, fy, filing, version, position, op, path, before_text, after_text, row_id,
                    behind_id, account, at, why)
                VALUES (hengji_region(), :fy, :filing, :version, :position, :op, :path, :before, :after, :row,
                    :behind, :account, :at, :why)
                """, rows.toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource columns(Edit edit) {
        return switch (edit) {
            case Edit.Set(var path, var before, var after) ->
                columns("set", path, before, after, RowId.NONE, RowId.NONE);
            case Edit.Insert(var list, var id, var after) -> columns("insert", list, "", "", id, after);
            case Edit.Remove(var row, var before) -> columns("remove", row, before, "", RowId.NONE, RowId.NONE);
            case Edit.Move(var row, var after) -> columns("move", row, "", "", RowId.NONE, after);
        };
    }

    private static MapSqlParameterSource columns(
            String op, Path path, String before, String after, RowId row, RowId behind) {
        return new MapSqlParameterSource()
                .addValue("op", op)
                .addValue("path", path.toString())
                .addValue("before", before)
                .addValue("after", after)
                .addValue("row", row.value())
                .addValue("behind", behind.value());
    }

    /** All edits of the form up to a version, in the order they were made. */
    List<Entry> until(Filing filing, long version) {
        return db.sql("""
                SELECT e.version, e.op, e.path, e.before_text, e.after_text, e.row_id, e.behind_id, e.at, e.why, a.name
                FROM edit e JOIN account a ON a.region = e.region AND a.id = e.account
                WHERE e.region = hengji_region() AND e.fy = :fy AND e.filing = :filing AND e.version <= :version
                ORDER BY e.version, e.position
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .param("version", version)
                .query(EditLog::read)
                .list();
    }

    /** The edits made behind a version. */
    List<Edit> since(Filing filing, long version) {
        return db.sql("""
                SELECT op, path, before_text, after_text, row_id, behind_id FROM edit
                WHERE region = hengji_region() AND fy = :fy AND filing = :filing AND version > :version
                ORDER BY version, position
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .param("version", version)
                .query((row, _) -> edit(row))
                .list();
    }

    /** Who changed one of the places last. */
    Optional<Last> last(Filing filing, Collection<Path> places) {
        return db.sql("""
                SELECT a.name, e.at FROM edit e JOIN account a ON a.region = e.region AND a.id = e.account
                WHERE e.region = hengji_region() AND e.fy = :fy AND e.filing = :filing AND e.path IN (:places)
                ORDER BY e.version DESC, e.position DESC LIMIT 1
                """)
                .param("fy", filing.fy())
                .param("filing", filing.id())
                .param("places", places.stream().map(Path::toString).toList())
                .query((row, _) ->
                        new Last(row.getString("name"), row.getTimestamp("at").toInstant()))
                .optional();
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("version"),
                edit(row),
                row.getString("name"),
                row.getTimestamp("at").toInstant(),
                row.getString("why"));
    }

    private static Edit edit(ResultSet row) throws SQLException {
        var path = Path.of(row.getString("path"));
        var before = row.getString("before_text");
        var behind = new RowId(row.getString("behind_id"));
        return switch (row.getString("op")) {
            case "set" -> new Edit.Set(path, before, row.getString("after_text"));
            case "insert" -> new Edit.Insert(path, new RowId(row.getString("row_id")), behind);
            case "remove" -> new Edit.Remove(path, before);
            case "move" -> new Edit.Move(path, behind);
            default -> throw new IllegalStateException("no such edit: " + row.getString("op"));
        };
    }
}
