package org.hengji.read.zip;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.ShownName;

/** 部件的字节: one part of a packed file, unpacked piece by piece and no further than the limits. */
public final class ZipPart implements AutoCloseable {

    private final Entry entry;
    private final ByteBuffer packed;
    private final ZipParts.Budget budget;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private long unpacked;

    ZipPart(Entry entry, ByteBuffer packed, ZipParts.Budget budget) {
        this.entry = entry;
        this.packed = packed;
        this.budget = budget;
        this.inflater.setInput(packed.duplicate());
    }

    /** The name, fit for a sentence. */
    public String name() {
        return ShownName.of(entry.name());
    }

    public int read(byte[] into) throws Refusal {
        return read(into, 0, into.length);
    }

    /** How many bytes came; -1 at the end, where the sum must be right. */
    int read(byte[] into, int from, int length) throws Refusal {
        var count = entry.isDeflated() ? inflate(into, from, length) : copy(into, from, length);
        if (count < 0) {
            if (sum.getValue() != entry.sum()) {
                throw ZipParts.broken();
            }
            return -1;
        }
        sum.update(into, from, count);
        unpacked += count;
        if (unpacked > Limits.PART) {
            Limits.part(name(), unpacked);
        }
        budget.spend(count);
        return count;
    }

    private int inflate(byte[] into, int from, int length) throws Refusal {
        try {
            while (!inflater.finished()) {
                var count = inflater.inflate(into, from, length);
                if (count > 0) {
                    return count;
                }
                if (inflater.needsInput() || inflater.needsDictionary()) {
                    throw ZipParts.broken();
                }
            }
            return -1;
        } catch (DataFormatException _) {
            throw ZipParts.broken();
        }
    }

    private int copy(byte[] into, int from, int length) {
        if (!packed.hasRemaining()) {
            return -1;
        }
        var count = Math.min(length, packed.remaining());
        packed.get(into, from, count);
        return count;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
