package org.hengji.server.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** 数据目录: belongs to one server at a time. The lock is the kernel's, so it dies with its holder. */
public final class DataDirectory implements AutoCloseable {

    private final FileChannel lock;

    private DataDirectory(FileChannel lock) {
        this.lock = lock;
    }

    public static DataDirectory take(Path data) {
        try {
            make(data);
            return hold(
                    data, FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new CannotStart("--data " + data + "：数据目录建不了或写不了，请检查路径、权限和磁盘空间。", e);
        }
    }

    /** Others may pass through, as PostgreSQL must where it runs as another user, but not look around. */
    private static void make(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private static DataDirectory hold(Path data, FileChannel lock) throws IOException {
        if (isHeldByUs(lock)) {
            return new DataDirectory(lock);
        }
        lock.close();
        throw new CannotStart("--data " + data + "：数据目录正被另一个 hengji serve 使用，请先停掉它，或用 --data 换一个目录。");
    }

    @SuppressWarnings("resource") // released with the channel
    private static boolean isHeldByUs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("lock of the data directory", e);
        }
    }
}
