package org.hengji.check.money;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.check.money.Slip.Kind;

/** 笔画之差: whether one number becomes another by a single slip of its digits. Both are positive. */
final class Digits {

    private static final int DECIMALS = 2;

    private Digits() {}

    static Optional<Kind> slip(BigDecimal printed, BigDecimal meant) {
        var scale = Math.max(DECIMALS, Math.max(printed.scale(), meant.scale()));
        var aligned = inPlace(plain(printed, scale), plain(meant, scale));
        return aligned.isPresent() ? aligned : missing(bare(printed), bare(meant));
    }

    private static Optional<Kind> inPlace(String printed, String meant) {
        if (printed.length() != meant.length()) {
            return missing(printed, meant);
        }
        return switch (differences(printed, meant)) {
            case 1 -> Optional.of(Kind.CHANGED);
            case 2 ->
                isSwap(printed.replace(".", ""), meant.replace(".", "")) ? Optional.of(Kind.SWAPPED) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** At how many places two texts of one length differ; the point stands at the same in both. */
    private static int differences(String one, String other) {
        var differences = 0;
        for (var i = 0; i < one.length(); i++) {
            differences += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private static boolean isSwap(String printed, String meant) {
        var at = firstDifference(printed, meant);
        return printed.charAt(at) == meant.charAt(at + 1)
                && printed.charAt(at + 1) == meant.charAt(at)
                && printed.substring(at + 2).equals(meant.substring(at + 2));
    }

    private static Optional<Kind> missing(String printed, String meant) {
        if (meant.length() == printed.length() + 1 && isLonger(meant, printed)) {
            return Optional.of(Kind.DROPPED);
        }
        return printed.length() == meant.length() + 1 && isLonger(printed, meant)
                ? Optional.of(Kind.ADDED)
                : Optional.empty();
    }

    /** Whether taking one digit out of the longer text gives the shorter. */
    private static boolean isLonger(String longer, String shorter) {
        var at = firstDifference(longer, shorter);
        return longer.charAt(at) != '.' && longer.startsWith(shorter.substring(at), at + 1);
    }

    private static int firstDifference(String one, String other) {
        var at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String plain(BigDecimal number, int scale) {
        return number.setScale(scale).toPlainString();
    }

    private static String bare(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
