package org.hengji.server.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.hengji.server.start.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 数据库体检: what must hold of the database at every start, seen by the role that serves requests. */
record Soundness(
        int version,
        boolean syncs,
        boolean keepsPages,
        boolean commitsToDisk,
        boolean isAlmighty,
        boolean ownsSomething,
        OffsetDateTime now) {

    private static final Duration SKEW = Duration.ofSeconds(2);
    private static final int MAJOR = 10_000;
    private static final int OLDEST = 15;

    /** The first minor versions in which row-level security no longer leaks through statistics (CVE-2025-8713). */
    private static final Map<Integer, Integer> PATCHED = Map.of(15, 14, 16, 10, 17, 6);

    static void examine(DatabaseAddress address, Clock clock) {
        var before = clock.instant();
        var seen = see(JdbcClient.create(address.asApp()), address.owner().user());
        seen.refuseOldVersion();
        seen.refuseForgetfulness();
        seen.refuseMightyRole(address.app().user());
        seen.refuseSkew(before, clock.instant());
    }

    private static Soundness see(JdbcClient app, String owner) {
        return app.sql("""
                SELECT current_setting('server_version_num')::integer AS version,
                    current_setting('fsync') = 'on' AS syncs,
                    current_setting('full_page_writes') = 'on' AS keeps_pages,
                    current_setting('synchronous_commit') <> 'off' AS commits_to_disk,
                    r.rolsuper OR r.rolbypassrls AS is_almighty,
                    EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid)
                        OR EXISTS (SELECT FROM pg_database d WHERE d.datname = current_database() AND d.datdba = r.oid)
                        OR EXISTS (SELECT FROM pg_roles o WHERE o.rolname = :owner AND pg_has_role(r.oid, o.oid, 'MEMBER'))
                        AS owns_something,
                    clock_timestamp() AS now
                FROM pg_roles r WHERE r.rolname = current_user
                """).param("owner", owner).query(Soundness::read).single();
    }

    private static Soundness read(ResultSet row, int number) throws SQLException {
        return new Soundness(
                row.getInt("version"),
                row.getBoolean("syncs"),
                row.getBoolean("keeps_pages"),
                row.getBoolean("commits_to_disk"),
                row.getBoolean("is_almighty"),
                row.getBoolean("owns_something"),
                row.getObject("now", OffsetDateTime.class));
    }

    void refuseOldVersion() {
        var major = version / MAJOR;
        var needed = PATCHED.getOrDefault(major, 0);
        if (major < OLDEST || version % MAJOR < needed) {
            throw new CannotStart("数据库是 PostgreSQL " + major + "." + version % MAJOR + "，版本太旧，行级安全有已知漏洞；请升级到 "
                    + Math.max(major, OLDEST) + "." + PATCHED.getOrDefault(Math.max(major, OLDEST), 0)
                    + " 或更新版本后重新启动。");
        }
    }

    void refuseForgetfulness() {
        refuse(syncs, "fsync");
        refuse(keepsPages, "full_page_writes");
        refuse(commitsToDisk, "synchronous_commit");
    }

    private static void refuse(boolean isOn, String setting) {
        if (!isOn) {
            throw new CannotStart("数据库的 " + setting + " 是关闭的，断电会丢失已保存的内容；请在数据库设置中改为 on 后重新启动。");
        }
    }

    void refuseMightyRole(String role) {
        if (isAlmighty) {
            throw new CannotStart(
                    "数据库角色 " + role + " 能绕过行级安全；请执行 ALTER ROLE " + role + " NOSUPERUSER NOBYPASSRLS; 后重新启动。");
        }
        if (ownsSomething) {
            throw new CannotStart("数据库角色 " + role + " 拥有数据库、表或所有者的权限，行级安全对它不起作用；请把所有权交给所有者角色后重新启动。");
        }
    }

    /** The database's clock read somewhere between the two of ours. */
    void refuseSkew(Instant before, Instant after) {
        var theirs = now.toInstant();
        if (theirs.isBefore(before.minus(SKEW)) || theirs.isAfter(after.plus(SKEW))) {
            throw new CannotStart("本机时钟 " + after + " 与数据库时钟 " + theirs + " 相差超过 " + SKEW.toSeconds()
                    + " 秒，截止时间会判错；请校准两台机器的时钟后重新启动。");
        }
    }
}
