package org.hengji.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hengji.server.start.CannotStart;

/**
 * 内置数据库: the packed PostgreSQL, run under the data directory by this process, as durable as any other. Who starts
 * it holds the data directory's lock, so a PostgreSQL that already runs there is an orphan of a killed process.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final int TRIES = 3;

    private final Cluster cluster;
    private final Passwords passwords;
    private final int port;

    private EmbeddedPostgres(Cluster cluster, Passwords passwords, int port) {
        this.cluster = cluster;
        this.passwords = passwords;
        this.port = port;
    }

    public static EmbeddedPostgres start(Path data) {
        var folder = data.toAbsolutePath().normalize().resolve("postgres");
        try {
            return start(folder, Account.of(folder.resolve("cluster")));
        } catch (IOException e) {
            throw new CannotStart("内置 PostgreSQL 没有启动，详情见 " + folder.resolve("start.log") + "：" + firstLine(e), e);
        }
    }

    static EmbeddedPostgres start(Path folder, Account account) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        var cluster = new Cluster(folder.resolve("cluster"), Packed.unpackInto(folder), account);
        var passwords = Passwords.of(folder.resolve("passwords"));
        cluster.makeOnce(passwords);
        return new EmbeddedPostgres(cluster, passwords, run(cluster, folder));
    }

    private static int run(Cluster cluster, Path folder) throws IOException {
        var port = new Port(folder.resolve("port"));
        var start = new Start(cluster, folder.resolve("start.log"));
        for (var attempt = 1; ; attempt++) {
            try {
                new Postmaster(cluster).clear();
                return start.at(port.choose());
            } catch (IOException e) {
                // Children of a killed postmaster may still be dying, or the port was taken this very moment.
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    public DatabaseAddress address() {
        return address(Cluster.DATABASE);
    }

    /** Another database of the same cluster. */
    public DatabaseAddress address(String database) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                new Credentials(DatabaseAddress.OWNER, passwords.owner()),
                new Credentials(DatabaseAddress.APP, passwords.app()));
    }

    /** Who may make and drop databases. Nothing that serves requests is given it. */
    public Credentials administrator() {
        return new Credentials(Cluster.ADMINISTRATOR, passwords.administrator());
    }

    @Override
    public void close() {
        try {
            new Postmaster(cluster).stop();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop: " + cluster.folder(), e);
        }
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
