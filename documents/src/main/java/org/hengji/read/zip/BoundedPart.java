package org.hengji.read.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;

/** 部件的字节: one part as it is unpacked. It fails at the limit; {@link #check} then says so. */
public final class BoundedPart extends FilterInputStream {

    private final String name;
    private long count;

    BoundedPart(String name, InputStream in) {
        super(in);
        this.name = name;
    }

    /** The sentence where the limit was passed; to be asked when reading failed. */
    public void check() throws Refusal {
        Limits.part(name, count);
    }

    @Override
    public int read() throws IOException {
        var each = super.read();
        passed(each < 0 ? 0 : 1);
        return each;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        var read = super.read(bytes, from, length);
        passed(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void passed(int more) throws IOException {
        count += more;
        if (count > Limits.PART) {
            throw new IOException("part " + name + " is too large");
        }
    }
}
