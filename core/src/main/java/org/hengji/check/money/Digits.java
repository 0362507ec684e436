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
        var from = firstDifference(printed, meant);
        if (printed.substring(from + 1).equals(meant.substring(from + 1))) {
            return Optional.of(Kind.CHANGED);
        }
        return isSwap(printed.replace(".", ""), meant.replace(".", "")) ? Optional.of(Kind.SWAPPED) : Optional.empty();
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
        return longer.charAt(at) != '.' && longer.substring(at + 1).equals(shorter.substring(at));
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
