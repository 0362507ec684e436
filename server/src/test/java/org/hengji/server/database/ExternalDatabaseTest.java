package org.hengji.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hengji.server.start.CannotStart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Against a PostgreSQL 15 that is not ours. Each test has a database and roles of its own. */
@TestMethodOrder(MethodOrderer.Random.class)
class ExternalDatabaseTest {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15");
    private static final Path FOLDER = Path.of("target", "postgres-15").toAbsolutePath();

    private static Elsewhere postgres;

    @BeforeAll
    static void start() throws IOException {
        var isThere = Files.isExecutable(PROGRAMS.resolve("bin/postgres"));
        if (!isThere) {
            System.err.println("SKIPPED: no PostgreSQL 15 at " + PROGRAMS + "; apt-get install postgresql-15");
        }
        assumeTrue(isThere);
        postgres = Elsewhere.start(PROGRAMS, FOLDER);
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.stop();
        }
    }

    @Test
    void missing_roles_are_refused_with_the_sql_that_makes_them() {
        var refused = sentence("missing", "missing_owner", "missing_app", "secret");
        assertThat(refused)
                .startsWith("--database：角色 missing_owner 登录不了")
                .contains(
                        "CREATE ROLE missing_owner LOGIN", "CREATE ROLE missing_app LOGIN", "CREATE DATABASE missing");
    }

    @Test
    void the_sql_it_prints_makes_a_database_that_is_taken() {
        makeAsPrinted("printed");
        var open = OpenDatabase.of(
                external("printed", "printed_owner", "printed_app", "secret").address(), Clock.systemUTC());
        assertThat(open.isDemo()).isFalse();
        assertThat(JdbcClient.create(open.address().asApp())
                        .sql("SELECT count(*) FROM unit")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_role_that_bypasses_row_level_security_is_refused() {
        makeAsPrinted("mighty");
        postgres.execute("ALTER ROLE mighty_app BYPASSRLS");
        assertRefused("mighty", "mighty_app 能绕过行级安全");
    }

    @Test
    void a_role_that_owns_the_database_is_refused() {
        makeAsPrinted("owning");
        postgres.execute("ALTER DATABASE owning OWNER TO owning_app");
        postgres.execute("GRANT CONNECT ON DATABASE owning TO owning_owner");
        assertRefused("owning", "owning_app 拥有");
    }

    @Test
    void a_role_that_commits_without_waiting_for_the_disk_is_refused() {
        makeAsPrinted("hasty");
        postgres.execute("ALTER ROLE hasty_app SET synchronous_commit = off");
        assertRefused("hasty", "synchronous_commit 是关闭的");
    }

    @Test
    void clocks_that_differ_by_more_than_two_seconds_are_refused() {
        makeAsPrinted("late");
        var address = external("late", "late_owner", "late_app", "secret").address();
        var late = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-1));
        assertThatThrownBy(() -> OpenDatabase.of(address, late))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("相差超过 2 秒");
    }

    @Test
    void a_missing_password_names_its_variable() {
        assertThatThrownBy(() -> new ExternalDatabase(postgres.url("any"), Map.of()).address())
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("--database：缺少环境变量 HENGJI_OWNER_PASSWORD");
    }

    private static void assertRefused(String name, String sentence) {
        var address = external(name, name + "_owner", name + "_app", "secret").address();
        assertThatThrownBy(() -> OpenDatabase.of(address, Clock.systemUTC()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    /** Runs what the refusal says. */
    private static void makeAsPrinted(String name) {
        sentence(name, name + "_owner", name + "_app", "secret")
                .lines()
                .filter(line -> line.endsWith(";"))
                .map(line -> line.replace("…", "secret"))
                .forEach(postgres::execute);
    }

    private static String sentence(String name, String owner, String app, String password) {
        try {
            external(name, owner, app, password).address();
            return "";
        } catch (CannotStart e) {
            return e.sentence();
        }
    }

    private static ExternalDatabase external(String name, String owner, String app, String password) {
        return new ExternalDatabase(
                postgres.url(name),
                Map.of(
                        "HENGJI_OWNER_USER", owner,
                        "HENGJI_OWNER_PASSWORD", password,
                        "HENGJI_APP_USER", app,
                        "HENGJI_APP_PASSWORD", password));
    }

    /** A PostgreSQL that somebody else runs. */
    private record Elsewhere(Cluster cluster, int port) {

        static Elsewhere start(Path programs, Path folder) throws IOException {
            Tree.fresh(folder);
            var cluster = new Cluster(folder.resolve("cluster"), programs, Account.of(folder));
            Command.run(
                    cluster.account()
                            .runs(List.of(
                                    cluster.program("initdb"),
                                    "--pgdata=" + cluster.folder(),
                                    "--username=postgres",
                                    "--auth=scram-sha-256",
                                    "--pwfile=" + Files.writeString(folder.resolve("password"), "secret"),
                                    "--locale=C.UTF-8",
                                    "--no-sync")),
                    "");
            return new Elsewhere(
                    cluster,
                    new Start(cluster, folder.resolve("start.log")).at(new Port(folder.resolve("port")).choose()));
        }

        String url(String database) {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
        }

        void execute(String sql) {
            JdbcClient.create(new DriverManagerDataSource(url("postgres"), "postgres", "secret"))
                    .sql(sql)
                    .update();
        }

        void stop() throws IOException {
            new Postmaster(cluster).stop();
        }
    }
}
