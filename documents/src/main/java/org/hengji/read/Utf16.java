package org.hengji.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;

/** 无标记的 UTF-16: told by its tabs, line ends and figures, which have one zero byte each, and by what the rest is. */
final class Utf16 {

    private static final int SAMPLE = 1 << 16;
    private static final int PLAUSIBLE_PERCENT = 95;
    private static final int ASCII_PER_MILLE = 5;

    private static final Comparator<Tally> LIKELIER =
            Comparator.comparingInt(Tally::common).thenComparingInt(Tally::ascii);

    private Utf16() {}

    static Optional<Charset> guess(byte[] bytes) {
        var length = Math.min(bytes.length, SAMPLE) & ~1;
        if (bytes.length % 2 != 0 || length == 0) {
            return Optional.empty();
        }
        var units = length / 2;
        var little = Tally.of(bytes, length, 0);
        var big = Tally.of(bytes, length, 1);
        var better = LIKELIER.compare(little, big) >= 0 ? little : big;
        return better.ascii() * 1000L >= units * (long) ASCII_PER_MILLE
                        && better.common() * 100L >= units * (long) PLAUSIBLE_PERCENT
                ? Optional.of(better.equals(little) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private record Tally(int low, int common, int ascii) {

        private static Tally of(byte[] bytes, int length, int low) {
            var common = 0;
            var ascii = 0;
            for (var at = 0; at < length; at += 2) {
                var unit = unit(bytes, at, low);
                common += isCommon(unit) ? 1 : 0;
                ascii += isAscii(unit) ? 1 : 0;
            }
            return new Tally(low, common, ascii);
        }
    }

    private static int unit(byte[] bytes, int at, int low) {
        return (bytes[at + 1 - low] & 0xFF) << 8 | bytes[at + low] & 0xFF;
    }

    private static boolean isAscii(int unit) {
        return unit >= ' ' && unit <= '~' || unit == '\t' || unit == '\n' || unit == '\r';
    }

    private static boolean isCommon(int unit) {
        return isAscii(unit)
                || unit >= 0xA0 && unit <= 0xFF
                || unit >= 0x2000 && unit <= 0x27BF
                || unit >= 0x3000 && unit <= 0x9FFF
                || unit >= 0xD800 && unit <= 0xDFFF
                || unit >= 0xFF00 && unit <= 0xFFEF;
    }
}
