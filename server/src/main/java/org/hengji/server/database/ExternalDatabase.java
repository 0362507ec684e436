package org.hengji.server.database;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hengji.server.start.CannotStart;

/** 外部数据库: a PostgreSQL that somebody else runs. Names and passwords of its two roles come from the environment. */
public record ExternalDatabase(String url, Map<String, String> environment) {

    private static final String JDBC = "jdbc:postgresql:";

    public DatabaseAddress address() {
        if (!url.startsWith(JDBC)) {
            throw new CannotStart("--database " + url + "：请写 jdbc:postgresql://主机:端口/数据库名。");
        }
        var address = new DatabaseAddress(
                url, role("HENGJI_OWNER", DatabaseAddress.OWNER), role("HENGJI_APP", DatabaseAddress.APP));
        refuseUnlessReached(address.asOwner(), address.owner().user());
        refuseUnlessReached(address.asApp(), address.app().user());
        return address;
    }

    private Credentials role(String variable, String user) {
        var password = environment.getOrDefault(variable + "_PASSWORD", "");
        if (password.isEmpty()) {
            throw new CannotStart("--database：缺少环境变量 " + variable + "_PASSWORD，请写明数据库角色 "
                    + environment.getOrDefault(variable + "_USER", user) + " 的口令后重新启动。" + wanted());
        }
        return new Credentials(environment.getOrDefault(variable + "_USER", user), password);
    }

    private void refuseUnlessReached(DataSource source, String role) {
        try (var connection = source.getConnection()) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw refused(e, role);
        }
    }

    private CannotStart refused(SQLException e, String role) {
        return switch (String.valueOf(e.getSQLState())) {
            // No such role or a wrong password: PostgreSQL does not tell which.
            case "28P01", "28000" -> new CannotStart("--database：角色 " + role + " 登录不了，可能还没有建立，或口令不对。" + wanted(), e);
            case "3D000" -> new CannotStart("--database " + url + "：没有这个数据库。" + wanted(), e);
            case "42501" -> new CannotStart("--database：角色 " + role + " 没有连接这个数据库的权限。" + wanted(), e);
            default -> new CannotStart("--database " + url + "：连接不上，请核对主机、端口，并确认数据库已启动。", e);
        };
    }

    private String wanted() {
        var owner = environment.getOrDefault("HENGJI_OWNER_USER", DatabaseAddress.OWNER);
        var app = environment.getOrDefault("HENGJI_APP_USER", DatabaseAddress.APP);
        return """

                请由数据库管理员执行下面的 SQL（口令自拟），再设环境变量 HENGJI_OWNER_PASSWORD 和 HENGJI_APP_PASSWORD：
                CREATE ROLE %1$s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '…';
                CREATE ROLE %2$s LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '…';
                CREATE DATABASE %3$s OWNER %1$s ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8' TEMPLATE template0;
                REVOKE ALL ON DATABASE %3$s FROM PUBLIC;
                GRANT CONNECT ON DATABASE %3$s TO %2$s;""".formatted(owner, app, name());
    }

    private String name() {
        var name = url.replaceAll("^.*/|[?].*$", "");
        return name.matches("[a-z_][a-z0-9_]*") ? name : Cluster.DATABASE;
    }
}
