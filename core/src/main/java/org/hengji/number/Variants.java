package org.hengji.number;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** 异体码位: code points that stand for another character and look like it: CJK radicals and compatibility ideographs. */
final class Variants {

    private static final char FIRST_RADICAL = '\u2E80';
    private static final char LAST_RADICAL = '\u2FDF';
    private static final char FIRST_COMPATIBLE = '\uF900';
    private static final char LAST_COMPATIBLE = '\uFAFF';

    private static final int HIGHEST_STACK = 60;

    private static final char[] RADICALS = radicals();
    private static final char[] COMPATIBLE = compatible();

    private Variants() {}

    /** Whether this is a radical that stands for a character; NFC leaves these alone. */
    static boolean isRadical(char c) {
        return c >= FIRST_RADICAL && c <= LAST_RADICAL && RADICALS[c - FIRST_RADICAL] != c;
    }

    /** The character a code point stands for; itself where it stands for none. */
    static char plain(char c) {
        if (c >= FIRST_RADICAL && c <= LAST_RADICAL) {
            return RADICALS[c - FIRST_RADICAL];
        }
        return c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE ? COMPATIBLE[c - FIRST_COMPATIBLE] : c;
    }

    /** Whether combining marks stand on one another higher than any language builds. */
    static boolean hasStack(String text) {
        var height = 0;
        for (var i = 0; i < text.length() && height <= HIGHEST_STACK; i = text.offsetByCodePoints(i, 1)) {
            height = isCombining(text.codePointAt(i)) ? height + 1 : 0;
        }
        return height > HIGHEST_STACK;
    }

    private static boolean isCombining(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static char[] radicals() {
        var table = identity(FIRST_RADICAL, LAST_RADICAL);
        for (var line : lines("radicals.txt")) {
            table[line.charAt(0) - FIRST_RADICAL] = line.charAt(1);
        }
        return table;
    }

    /** As NFC has it, where that is one character of the basic plane. */
    private static char[] compatible() {
        var table = identity(FIRST_COMPATIBLE, LAST_COMPATIBLE);
        for (var i = 0; i < table.length; i++) {
            var composed = Normalizer.normalize(String.valueOf(table[i]), Normalizer.Form.NFC);
            table[i] = composed.length() == 1 ? composed.charAt(0) : table[i];
        }
        return table;
    }

    private static char[] identity(char first, char last) {
        var table = new char[last - first + 1];
        for (var i = 0; i < table.length; i++) {
            table[i] = (char) (first + i);
        }
        return table;
    }

    private static String[] lines(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.length() == 2)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        var in = Variants.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing resource " + name);
        }
        return in;
    }
}
