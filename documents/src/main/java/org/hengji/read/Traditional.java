package org.hengji.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * 繁简对照: the simplified character of a traditional one, for the characters of this field. A pair with an asterisk holds
 * only before a pinyin in brackets: without it the character is one of simplified text, too.
 */
final class Traditional {

    private static final char FIRST = '\u3400';
    private static final char LAST = '\u9FFF';
    private static final char[] ALWAYS = new char[LAST - FIRST + 1];
    private static final char[] SPELT = new char[LAST - FIRST + 1];

    static {
        for (var pair : pairs()) {
            var at = pair.charAt(0) - FIRST;
            SPELT[at] = pair.charAt(1);
            ALWAYS[at] = pair.length() == 2 ? pair.charAt(1) : 0;
        }
    }

    private Traditional() {}

    /** Whether a character is written so in traditional text only. */
    static boolean is(char c) {
        return c >= FIRST && c <= LAST && ALWAYS[c - FIRST] != 0;
    }

    /** Whether a character before a bracketed pinyin is a traditional one. */
    static boolean isSpelt(char c) {
        return c >= FIRST && c <= LAST && SPELT[c - FIRST] != 0;
    }

    /** The simplified character; itself where the table has none. */
    static char simplified(char c) {
        return isSpelt(c) ? SPELT[c - FIRST] : c;
    }

    private static String[] pairs() {
        try (var in = open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\\s+");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        var in = Traditional.class.getResourceAsStream("traditional.txt");
        if (in == null) {
            throw new IllegalStateException("missing resource traditional.txt");
        }
        return in;
    }
}
