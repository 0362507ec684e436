package org.hengji.read.workbook;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 部件的字节: one part of an archive, unpacked piece by piece and no further than the limits. */
final class PartStream implements AutoCloseable {

    private final String name;
    private final ByteBuffer packed;
    private final boolean isDeflated;
    private final long expected;
    private final Archive.Budget budget;
    private final Inflater inflater = Archive.inflater();
    private final CRC32 sum = new CRC32();
    private long unpacked;

    PartStream(String name, ByteBuffer packed, boolean isDeflated, long expected, Archive.Budget budget) {
        this.name = name;
        this.packed = packed;
        this.isDeflated = isDeflated;
        this.expected = expected;
        this.budget = budget;
        this.inflater.setInput(packed.duplicate());
    }

    String name() {
        return name;
    }

    /** How many bytes came; -1 at the end, where the sum must be right. */
    int read(byte[] into) throws Refusal {
        var count = isDeflated ? inflate(into) : copy(into);
        if (count < 0) {
            if (sum.getValue() != expected) {
                throw Archive.broken();
            }
            return -1;
        }
        sum.update(into, 0, count);
        unpacked += count;
        if (unpacked > Limits.PART) {
            Limits.part(Markup.shown(name), unpacked);
        }
        budget.spend(count);
        return count;
    }

    private int inflate(byte[] into) throws Refusal {
        try {
            while (!inflater.finished()) {
                var count = inflater.inflate(into);
                if (count > 0) {
                    return count;
                }
                if (inflater.needsInput() || inflater.needsDictionary()) {
                    throw Archive.broken();
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw Archive.broken();
        }
    }

    private int copy(byte[] into) {
        if (!packed.hasRemaining()) {
            return -1;
        }
        var count = Math.min(into.length, packed.remaining());
        packed.get(into, 0, count);
        return count;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
