package org.hengji.server.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** 链环: the hash of what stands before, and of both together. */
record Link(byte[] previous, byte[] hash) {

    /** What the first event of a chain stands behind. */
    static final byte[] START = new byte[32];

    static final Link NONE = new Link(START, START);

    static Link after(byte[] previous, byte[] bytes) {
        return new Link(previous, hash(previous, bytes));
    }

    static Link read(ResultSet row) throws SQLException {
        return new Link(row.getBytes("previous"), row.getBytes("hash"));
    }

    /** Whether the hash is that of these bytes behind the previous. */
    boolean holds(byte[] bytes) {
        return MessageDigest.isEqual(hash, hash(previous, bytes));
    }

    boolean follows(byte[] hash) {
        return MessageDigest.isEqual(previous, hash);
    }

    private static byte[] hash(byte[] previous, byte[] bytes) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(previous);
            return sha256.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Link link
                && Arrays.equals(previous, link.previous)
                && Arrays.equals(hash, link.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }
}
