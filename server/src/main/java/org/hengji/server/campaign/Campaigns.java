package org.hengji.server.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 所有任务 of the region. */
@Repository
public class Campaigns {

    private final JdbcClient db;

    Campaigns(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    public List<Campaign> all() {
        return db.sql("""
                SELECT id, fy, title, kind, ruleset, notice, deadline, launched_by, launched_at FROM campaign
                WHERE region = hengji_region() ORDER BY fy DESC, launched_at DESC, id
                """).query(Campaigns::read).list();
    }

    public void add(Campaign campaign) {
        db.sql("""
                INSERT INTO campaign (region, fy, id, title, kind, ruleset, notice, deadline, launched_by, launched_at)
                VALUES (hengji_region(), :fy, :id, :title, :kind, :ruleset, :notice, :deadline, :by, :at)
                """)
                .param("fy", campaign.fy())
                .param("id", campaign.id())
                .param("title", campaign.title())
                .param("kind", campaign.kind())
                .param("ruleset", campaign.ruleset())
                .param("notice", campaign.notice())
                .param("deadline", Timestamp.from(campaign.deadline()))
                .param("by", campaign.launchedBy())
                .param("at", Timestamp.from(campaign.launchedAt()))
                .update();
    }

    /** The units that were asked for such a form for the year already. The scope must hold the whole region. */
    public Set<UUID> asked(int fy, String kind) {
        return new HashSet<>(db.sql("""
                SELECT DISTINCT f.unit FROM filing f
                JOIN campaign c ON c.region = f.region AND c.fy = f.fy AND c.id = f.campaign
                WHERE f.region = hengji_region() AND f.fy = :fy AND c.kind = :kind
                """)
                .param("fy", fy)
                .param("kind", kind)
                .query(UUID.class)
                .list());
    }

    private static Campaign read(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getInt("fy"),
                row.getString("title"),
                row.getString("kind"),
                row.getString("ruleset"),
                row.getString("notice"),
                row.getTimestamp("deadline").toInstant(),
                row.getObject("launched_by", UUID.class),
                row.getTimestamp("launched_at").toInstant());
    }
}
