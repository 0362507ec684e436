package org.hengji.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.hengji.server.start.CannotStart;

/** 自带的 PostgreSQL: its programs, packed for each kind of machine, unpacked once into a folder named by the content. */
final class Packed {

    /** Headers, static libraries and manuals are for those who compile. */
    private static final Set<String> LEFT_OUT = Set.of("include", "lib/pkgconfig", "share/doc", "share/man");

    private Packed() {}

    static Path unpackInto(Path folder) {
        try {
            var archive = archive();
            var target = folder.resolve("programs-" + fingerprint(archive));
            if (!Files.isDirectory(target)) {
                unpack(archive, target);
                Tree.deleteOthers(folder, "programs-", target);
            }
            return target;
        } catch (IOException e) {
            throw new CannotStart("自带的 PostgreSQL 没能解包到 " + folder + "，请检查磁盘空间和写权限后重新启动。", e);
        }
    }

    private static URL archive() {
        var machine = System.getProperty("os.arch", "");
        var name = switch (machine) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64" -> "postgres-linux-arm_64.txz";
            default -> "";
        };
        return Optional.ofNullable(Packed.class.getResource("/" + name))
                .filter(_ -> !name.isEmpty())
                .orElseThrow(() -> new CannotStart(
                        "没有适合这种机器（" + machine + "）的自带 PostgreSQL，请安装 PostgreSQL 15 或更新版本，用 --database 连接。"));
    }

    /** The checksum that the jar already holds: another version of the programs gets another folder. */
    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        throw new IOException("not in a jar: " + archive);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        var half = Tree.fresh(target.resolveSibling(target.getFileName() + ".half"));
        try (var in =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                put(half, entry, in);
            }
        }
        moveWhole(half, target);
    }

    static void moveWhole(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("renaming within one folder is not atomic here", e);
        }
        try (var folder = FileChannel.open(target.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void put(Path root, TarArchiveEntry entry, InputStream in) throws IOException {
        var name = Path.of(entry.getName()).normalize();
        var path = root.resolve(name).normalize();
        if (!path.startsWith(root) || isLeftOut(name)) {
            return;
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        write(path, in);
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString((entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Written through to the disk: the folder's name promises that all of it is there. */
    private static void write(Path path, InputStream in) throws IOException {
        Files.copy(in, path);
        try (var file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.force(true);
        }
    }

    private static boolean isLeftOut(Path name) {
        return name.toString().endsWith(".a") || LEFT_OUT.stream().anyMatch(name::startsWith);
    }
}
