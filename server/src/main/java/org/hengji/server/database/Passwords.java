package org.hengji.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** 数据库口令: random, made once, kept beside the data in a file that only its owner reads. */
record Passwords(String administrator, String owner, String app) {

    private static final int BYTES = 24;

    static Passwords of(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, new Passwords(random(), random(), random()));
        }
        var kept = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            kept.load(in);
        }
        return new Passwords(
                kept.getProperty("administrator", ""), kept.getProperty("owner", ""), kept.getProperty("app", ""));
    }

    private static void write(Path file, Passwords made) throws IOException {
        var half = file.resolveSibling(file.getFileName() + ".half");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(half, List.of("administrator=" + made.administrator, "owner=" + made.owner, "app=" + made.app));
        Packed.moveWhole(half, file);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Passwords are not for logs. */
    @Override
    public String toString() {
        return "Passwords";
    }
}
