package org.hengji.read.workbook;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.hengji.read.Refusal;
import org.hengji.read.zip.ZipPart;

/** 部件的字符: UTF-8 unless a byte order mark says UTF-16, as the format asks; damaged bytes become U+FFFD. */
final class Characters implements AutoCloseable {

    static final int END = -1;
    private static final int SIZE = 1 << 14;

    private final ZipPart part;
    private final String name;
    private final byte[] piece = new byte[SIZE];
    private final ByteBuffer waiting = ByteBuffer.allocate(SIZE + 8).flip();
    private final CharBuffer ready = CharBuffer.allocate(SIZE + 8).flip();
    private final CharsetDecoder decoder;
    private boolean isAtEnd;
    private boolean isDone;

    Characters(ZipPart part) throws Refusal {
        this.part = part;
        this.name = part.name();
        fill();
        fill();
        this.decoder = charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    String part() {
        return name;
    }

    /** The next character, or {@link #END}. */
    int next() throws Refusal {
        return ready.hasRemaining() || decode() ? ready.get() : END;
    }

    /** The character {@link #next} would give. */
    int peek() throws Refusal {
        return ready.hasRemaining() || decode() ? ready.get(ready.position()) : END;
    }

    private boolean decode() throws Refusal {
        if (isDone) {
            return false;
        }
        ready.clear();
        while (ready.position() == 0) {
            decoder.decode(waiting, ready, isAtEnd);
            if (ready.position() == 0 && isAtEnd) {
                decoder.flush(ready);
                isDone = true;
                break;
            }
            if (ready.position() == 0) {
                fill();
            }
        }
        ready.flip();
        return ready.hasRemaining();
    }

    private void fill() throws Refusal {
        if (isAtEnd || waiting.remaining() >= 8) {
            return;
        }
        var count = part.read(piece);
        if (count < 0) {
            isAtEnd = true;
            return;
        }
        waiting.compact();
        waiting.put(piece, 0, count);
        waiting.flip();
    }

    private Charset charset() {
        var first = waiting.remaining() < 2 ? 0 : (waiting.get(0) & 0xFF) << 8 | waiting.get(1) & 0xFF;
        return switch (first) {
            case 0xFEFF -> skip(2, StandardCharsets.UTF_16BE);
            case 0xFFFE -> skip(2, StandardCharsets.UTF_16LE);
            case 0xEFBB -> skip(3, StandardCharsets.UTF_8);
            default -> StandardCharsets.UTF_8;
        };
    }

    private Charset skip(int mark, Charset charset) {
        waiting.position(Math.min(mark, waiting.limit()));
        return charset;
    }

    @Override
    public void close() {
        part.close();
    }
}
