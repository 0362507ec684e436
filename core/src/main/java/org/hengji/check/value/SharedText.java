package org.hengji.check.value;

/** 相同的文字: the runs of characters that two texts share. */
final class SharedText {

    private SharedText() {}

    /** The length of the longest run of characters that two names share. */
    static int longest(String one, String other) {
        var longest = 0;
        for (var from = 0; from < one.length() - longest; from++) {
            var first = one.charAt(from);
            for (var at = other.indexOf(first); at >= 0; at = other.indexOf(first, at + 1)) {
                while (one.regionMatches(from, other, at, longest + 1)) {
                    longest++;
                }
            }
        }
        return longest;
    }

    /**
     * A run of at least {@code least} characters that both texts hold; empty where there is none. A run that long holds
     * one of the pieces of half that length into which the text is cut, so only these are looked for.
     */
    static String run(String text, String other, int least) {
        var piece = least / 2;
        for (var from = 0; from + piece <= text.length(); from += piece) {
            var seed = text.substring(from, from + piece);
            for (var at = other.indexOf(seed); at >= 0; at = other.indexOf(seed, at + 1)) {
                var run = around(text, from, other, at, piece, least);
                if (run.length() >= least) {
                    return run;
                }
            }
        }
        return "";
    }

    /** The piece with what is alike before and behind it, as far as {@code least} needs. */
    private static String around(String text, int from, String other, int at, int piece, int least) {
        var before = 0;
        while (before < least
                && from > before
                && at > before
                && text.charAt(from - before - 1) == other.charAt(at - before - 1)) {
            before++;
        }
        var end = piece;
        while (end < 2 * least
                && from + end < text.length()
                && at + end < other.length()
                && text.charAt(from + end) == other.charAt(at + end)) {
            end++;
        }
        return text.substring(from - before, from + end);
    }
}
