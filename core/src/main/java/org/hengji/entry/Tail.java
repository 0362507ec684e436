package org.hengji.entry;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.indicator.Comparator;
import org.hengji.number.Numeral;
import org.hengji.number.Numerals;

/**
 * 数后面的话: what stands behind the first number of a value.
 *
 * @param comparator such as 以上; unstated where there is none
 * @param high the second number of a range
 */
record Tail(String unit, Comparator comparator, Optional<Numeral.Read> high) {

    private static final Pattern JOINER = Pattern.compile("--|[-~至到]|并?且|[,、]");
    private static final int LONGEST_UNIT = 12;
    private static final Tail NOTHING = new Tail("", Comparator.UNSTATED, Optional.empty());

    /** Reads what follows a number; empty where it is neither unit, comparator nor second number. */
    static Optional<Tail> of(String text, Comparators.Sign sign, boolean inDigits) {
        return text.isEmpty() ? Optional.of(NOTHING) : range(text, sign).or(() -> single(text, sign, inDigits));
    }

    private static Optional<Tail> single(String text, Comparators.Sign sign, boolean inDigits) {
        var whole = withoutRemark(text);
        var suffix = Comparators.suffix(whole);
        var unit = whole.substring(0, whole.length() - suffix.length()).strip();
        var isAnnounced = sign.comparator().isStated() || suffix.comparator().isStated();
        var isUnit = unit.isEmpty() || (isAnnounced ? UnitText.isUnit(unit) : UnitText.isUnannounced(unit, inDigits));
        return isUnit ? Optional.of(new Tail(unit, suffix.comparator(), Optional.empty())) : Optional.empty();
    }

    /** A unit in brackets is one, also behind another unit; anything else in closing brackets is a remark. */
    private static String withoutRemark(String text) {
        var open = text.indexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return text;
        }
        if (UnitText.isEither(text)) {
            return text;
        }
        var inside = text.substring(open + 1, text.length() - 1).strip();
        return open == 0 && UnitText.isUnit(inside)
                ? inside
                : text.substring(0, open).strip();
    }

    /** 5-8, 90%至95%, 18-54周岁, ≥90%且≤100%: both numbers in the same unit. */
    private static Optional<Tail> range(String text, Comparators.Sign sign) {
        var joiner = JOINER.matcher(text.substring(0, Math.min(text.length(), LONGEST_UNIT)));
        if (!joiner.find()) {
            return Optional.empty();
        }
        var first = text.substring(0, joiner.start()).strip();
        var rest = text.substring(joiner.end()).strip();
        var second = Comparators.prefix(rest);
        if (!first.isEmpty() && !UnitText.isUnit(first) || !isJoined(joiner.group(), sign, second)) {
            return Optional.empty();
        }
        var number = rest.substring(second.length()).strip();
        return Numerals.scan(number, 0) instanceof Numeral.Read high
                ? single(number.substring(high.end()).strip(), second.isSymbol() ? second : sign, true)
                        .filter(tail -> first.isEmpty() || tail.unit().isEmpty() || first.equals(tail.unit()))
                        .map(tail -> new Tail(
                                tail.unit().isEmpty() ? first : tail.unit(), Comparator.UNSTATED, Optional.of(high)))
                : Optional.empty();
    }

    /** A dash joins two numbers of which the second is bare; anything joins two bounds that face each other. */
    private static boolean isJoined(String joiner, Comparators.Sign first, Comparators.Sign second) {
        var isDash = "-~至到".indexOf(joiner.charAt(0)) >= 0;
        return isDash && second.length() == 0
                || first.comparator().isLowerBound() && second.comparator().isUpperBound();
    }
}
