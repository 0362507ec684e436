package org.hengji.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** 启动: one attempt to run PostgreSQL on a cluster, until it takes connections. */
record Start(Cluster cluster, Path log) {

    /** Recovery after a crash may have much to replay. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration GLANCE = Duration.ofMillis(10);

    /** On the command line, where no file of the cluster can say otherwise. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            "max_connections=60",
            "timezone=UTC",
            "lc_messages=C",
            // The log grows until the next start, so it holds warnings only, and nobody's data.
            "log_min_messages=warning",
            "log_checkpoints=off",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    int at(int port) throws IOException {
        Files.deleteIfExists(log);
        Files.createFile(log);
        var process = Command.in(Path.of("/"), command(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        awaitReady(process);
        return port;
    }

    /** In a session of its own: the interrupt typed at a terminal is for us, and we stop PostgreSQL last. */
    private List<String> command(int port) {
        var command = new ArrayList<String>();
        if (Command.succeeds(List.of("setsid", "true"))) {
            command.add("setsid");
        }
        var postgres = new ArrayList<>(
                List.of(cluster.program("postgres"), "-D", cluster.folder().toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach(setting -> postgres.addAll(List.of("-c", setting)));
        command.addAll(cluster.account().runs(postgres));
        return command;
    }

    private void awaitReady(Process process) throws IOException {
        var postmaster = new Postmaster(cluster);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!postmaster.isReady(process.pid())) {
            if (ended(process)) {
                throw new IOException(why());
            }
            if (System.nanoTime() > deadline) {
                process.destroy();
                throw new IOException("no answer after " + PATIENCE);
            }
        }
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException("interrupted", e);
        }
    }

    private String why() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL")).collect(Collectors.joining(" "));
        }
    }
}
