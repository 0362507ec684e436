package org.hengji.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;

/** 链环: the hash of what stands before, and of both together. */
record Link(Hash previous, Hash hash) {

    static final Link NONE = new Link(Hash.START, Hash.START);

    static Link after(Hash previous, byte[] bytes) {
        return new Link(previous, Hash.of(previous, bytes));
    }

    static Link read(ResultSet row) throws SQLException {
        return new Link(Hash.of(row.getBytes("previous")), Hash.of(row.getBytes("hash")));
    }

    /** Whether the hash is that of these bytes behind the previous. */
    boolean holds(byte[] bytes) {
        return hash.equals(Hash.of(previous, bytes));
    }
}
