package org.hengji.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** 主进程: the PostgreSQL process of a cluster, as the cluster's own file tells of it. */
record Postmaster(Cluster cluster) {

    private static final int STATUS = 7;

    private Path file() {
        return cluster.folder().resolve("postmaster.pid");
    }

    /** What a killed JVM left running is stopped; what a killed machine left written is cleared. */
    void clear() throws IOException {
        if (!Files.exists(file())) {
            return;
        }
        if (atWork().isEmpty()) {
            // Its number may belong to somebody else by now, which PostgreSQL would take for itself.
            Files.deleteIfExists(file());
            return;
        }
        stop();
    }

    void stop() throws IOException {
        if (!stop("fast")) {
            // Every commit is in the log already; the next start replays it.
            stop("immediate");
        }
    }

    private boolean stop(String mode) throws IOException {
        return Command.run(
                                cluster.account()
                                        .runs(List.of(
                                                cluster.program("pg_ctl"),
                                                "stop",
                                                "--pgdata=" + cluster.folder(),
                                                "--mode=" + mode,
                                                "--timeout=60")),
                                "")
                        .exit()
                == 0;
    }

    boolean isReady(long pid) throws IOException {
        if (!Files.exists(file())) {
            return false;
        }
        var lines = Files.readAllLines(file());
        return lines.size() > STATUS
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(STATUS).strip().equals("ready");
    }

    /** A process that stands in the cluster's folder, postmaster or a child that outlived it. */
    Optional<ProcessHandle> atWork() throws IOException {
        var folder = cluster.folder().toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process -> standsIn(folder, process))
                .findFirst();
    }

    private static boolean standsIn(Path folder, ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/" + process.pid() + "/cwd"))
                    .equals(folder);
        } catch (IOException e) {
            return false; // gone, or not ours to look at
        }
    }
}
