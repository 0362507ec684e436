package org.hengji.write.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** 不关的流: the workbook closes what it writes to; whoever gave the stream closes it himself. */
public final class Unclosed extends FilterOutputStream {

    public Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
