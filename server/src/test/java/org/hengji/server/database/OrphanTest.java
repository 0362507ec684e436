package org.hengji.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrphanTest {

    private static final Path FOLDER = Path.of("target", "orphan").toAbsolutePath();
    private static final Path POSTGRES = FOLDER.resolve("postgres");

    @BeforeEach
    void begin_without_data() throws IOException {
        Files.createDirectories(POSTGRES);
        Tree.delete(POSTGRES.resolve("cluster"));
    }

    @Test
    void what_a_killed_process_left_running_is_stopped_and_nothing_committed_is_lost() throws IOException {
        var left = EmbeddedPostgres.start(FOLDER);
        owner(left).sql("CREATE TABLE kept (n integer)").update();
        owner(left).sql("INSERT INTO kept VALUES (1)").update();
        var orphan = postmaster();
        try (var next = EmbeddedPostgres.start(FOLDER)) {
            assertThat(ProcessHandle.of(orphan).map(ProcessHandle::isAlive).orElse(false))
                    .isFalse();
            assertThat(next.address()).isEqualTo(left.address());
            assertThat(count(next)).isEqualTo(1);
        }
    }

    @Test
    void a_killed_postgres_replays_its_log() throws Exception {
        var left = EmbeddedPostgres.start(FOLDER);
        owner(left).sql("CREATE TABLE kept (n integer)").update();
        owner(left).sql("INSERT INTO kept SELECT generate_series(1, 1000)").update();
        var killed = ProcessHandle.of(postmaster()).orElseThrow();
        killed.destroyForcibly();
        killed.onExit().get(30, TimeUnit.SECONDS);
        try (var next = EmbeddedPostgres.start(FOLDER)) {
            assertThat(count(next)).isEqualTo(1000);
        }
    }

    @Test
    void a_number_that_belongs_to_another_process_now_does_not_stop_the_start() throws IOException {
        EmbeddedPostgres.start(FOLDER).close();
        Files.writeString(
                POSTGRES.resolve("cluster/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var next = EmbeddedPostgres.start(FOLDER)) {
            assertThat(owner(next).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void another_port_is_found_and_kept_when_somebody_took_ours() throws IOException {
        var first = EmbeddedPostgres.start(FOLDER);
        first.close();
        var port = Integer.parseInt(Files.readString(POSTGRES.resolve("port")).strip());
        try (var taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            try (var next = EmbeddedPostgres.start(FOLDER)) {
                assertThat(next.address().url()).isNotEqualTo(first.address().url());
                assertThat(next.address().url())
                        .contains(
                                ":" + Files.readString(POSTGRES.resolve("port")).strip() + "/");
            }
        }
    }

    @Test
    void only_its_owner_reads_the_passwords() throws IOException {
        try (var postgres = EmbeddedPostgres.start(FOLDER)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(POSTGRES.resolve("passwords"))))
                    .isEqualTo("rw-------");
            var guess = new DatabaseAddress(
                    postgres.address().url(),
                    new Credentials(DatabaseAddress.OWNER, ""),
                    postgres.address().app());
            assertThatThrownBy(() -> guess.asOwner().getConnection()).hasMessageContaining("password");
        }
    }

    @Test
    void root_hands_over_to_an_account_without_rights_where_namespaces_are_forbidden() throws IOException {
        var prefix = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "only root can");
        assumeTrue(
                Command.run(with(prefix, "test", "-x", POSTGRES.toString()), "").exit() == 0, "no way into the folder");
        try (var postgres = EmbeddedPostgres.start(POSTGRES, new Account(prefix, OptionalInt.of(65534)))) {
            assertThat(Files.getAttribute(POSTGRES.resolve("cluster"), "unix:uid"))
                    .isEqualTo(65534);
            assertThat(owner(postgres).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    private static List<String> with(List<String> prefix, String... command) {
        return new Account(prefix, OptionalInt.empty()).runs(List.of(command));
    }

    private static JdbcClient owner(EmbeddedPostgres postgres) {
        return JdbcClient.create(postgres.address().asOwner());
    }

    private static int count(EmbeddedPostgres postgres) {
        return owner(postgres)
                .sql("SELECT count(*) FROM kept")
                .query(Integer.class)
                .single();
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(POSTGRES.resolve("cluster/postmaster.pid")).getFirst());
    }
}
