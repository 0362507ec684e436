package org.hengji.server.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** 外部命令: one of PostgreSQL's programs, run to its end. */
final class Command {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Command() {}

    record Outcome(int exit, String said) {}

    static boolean succeeds(List<String> command) {
        try {
            return run(command, "").exit() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }

    static Outcome run(List<String> command, String input) throws IOException {
        var process = in(Path.of("/"), command).redirectErrorStream(true).start();
        // Read beside writing: a program that talks much would wait for its reader.
        var said = CompletableFuture.supplyAsync(() -> read(process));
        try (var typed = process.outputWriter(StandardCharsets.UTF_8)) {
            typed.write(input);
        } catch (IOException e) {
            // It ended before it had read everything: its exit code and words tell why.
        }
        return new Outcome(await(process), said.join());
    }

    /** A program in a folder that its account may stand in, with messages in one language. */
    static ProcessBuilder in(Path folder, List<String> command) {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static int await(Process process) throws IOException {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("no end after " + PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IOException("interrupted", e);
        }
    }
}
