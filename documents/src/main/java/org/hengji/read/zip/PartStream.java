package org.hengji.read.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hengji.read.Refusal;

/** 部件的流: a part for a library that wants a stream. A refusal ends it as an error; {@link #check} then says why. */
public final class PartStream extends InputStream {

    private final ZipPart part;
    private final byte[] one = new byte[1];
    private Optional<Refusal> refusal = Optional.empty();

    public PartStream(ZipPart part) {
        this.part = part;
    }

    /** The sentence that ended the stream; to be asked when reading failed. */
    public void check() throws Refusal {
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    @Override
    public int read() throws IOException {
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            return part.read(into, from, length);
        } catch (Refusal why) {
            refusal = Optional.of(why);
            throw new IOException(why);
        }
    }

    @Override
    public void close() {
        part.close();
    }
}
