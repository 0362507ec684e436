package org.hengji.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 解码: bytes read in one encoding.
 *
 * @param damaged how many bytes meant nothing in it; each place of damage is one U+FFFD
 * @param places where in the text these stand, the first few
 */
record Decoded(String text, Charset charset, int damaged, List<Integer> places) {

    private static final int TOLERATED_PERCENT = 2;
    private static final int PLACES = 1_000;
    private static final char LOST = '\uFFFD';

    Decoded {
        places = List.copyOf(places);
    }

    /** Empty when more than a few of the bytes mean nothing in that encoding. */
    static Optional<Decoded> of(byte[] bytes, int from, Charset charset) {
        var text = new String(bytes, from, bytes.length - from, charset);
        return text.indexOf(LOST) < 0
                ? Optional.of(new Decoded(text, charset, 0, List.of()))
                : carefully(bytes, from, charset);
    }

    boolean isWhole() {
        return damaged == 0;
    }

    private static Optional<Decoded> carefully(byte[] bytes, int from, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var out = CharBuffer.allocate(8192);
        var text = new StringBuilder();
        var places = new ArrayList<Integer>();
        var damaged = 0;
        while (true) {
            var result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return Optional.of(new Decoded(text.toString(), charset, damaged, places));
            }
            if (result.isOverflow()) {
                continue;
            }
            damaged += result.length();
            if (damaged * 100L > (long) bytes.length * TOLERATED_PERCENT) {
                return Optional.empty();
            }
            if (places.size() < PLACES) {
                places.add(text.length());
            }
            text.append(LOST);
            in.position(in.position() + result.length());
        }
    }
}
