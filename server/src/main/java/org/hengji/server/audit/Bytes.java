package org.hengji.server.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** 规范字节: values one behind the other, each with its length before it, so that no two rows can look alike. */
final class Bytes {

    private static final int ABSENT = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes put(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        length(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    Bytes put(long number) {
        length(Long.BYTES);
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** To the microsecond, as the database keeps it. */
    Bytes put(Instant instant) {
        return put(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    Bytes put(Optional<UUID> id) {
        if (id.isEmpty()) {
            length(ABSENT);
            return this;
        }
        return put(id.get().toString());
    }

    private void length(int length) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    }

    byte[] array() {
        return out.toByteArray();
    }
}
