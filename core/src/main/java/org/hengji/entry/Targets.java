package org.hengji.entry;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.number.Numeral;
import org.hengji.number.Numerals;
import org.hengji.number.Scale;

/**
 * 指标值的入口: a value cell as forms print it becomes a quantity, a range, a period, a deadline or words. What begins
 * like a number and is none is unreadable, with the reason; it is never guessed.
 */
public final class Targets {

    /** Longer text is words without looking for a number in it. */
    private static final int MAX_NUMERIC_LENGTH = 60;

    private static final Pattern SPOILS = Pattern.compile("(?:[eE][-+]?|[,.])\\d.*");
    private static final Pattern PROPORTION = Pattern.compile(":\\d.*");

    private Targets() {}

    public static Cell<Target> read(String raw) {
        if (Folds.isBlank(raw)) {
            return Cell.blank();
        }
        if (Marks.isDash(raw)) {
            return new Cell.NotApplicable<>(raw.strip());
        }
        if (raw.length() > Texts.MAX_LENGTH) {
            return new Cell.Unreadable<>(raw, "文字有 " + raw.length() + " 个字符，超过 " + Texts.MAX_LENGTH + " 个");
        }
        var plain = Texts.plain(raw);
        var text = Folds.marks(plain).strip();
        if (text.length() > MAX_NUMERIC_LENGTH) {
            return wordless(raw, plain, text);
        }
        return Dates.read(raw, text).orElseGet(() -> numeric(raw, plain, text));
    }

    private static Cell<Target> numeric(String raw, String plain, String text) {
        var sign = Comparators.prefix(text);
        if (sign.isUnknown()) {
            return new Cell.Unreadable<>(raw, "不认识的计算符号“" + sign.text() + "”");
        }
        var number = Phrase.of(text.substring(sign.length()).strip());
        return switch (number.numeral()) {
            case Numeral.Refused(var why) -> new Cell.Unreadable<>(raw, why);
            case Numeral.None _ when sign.isSymbol() -> new Cell.Unreadable<>(raw, "“" + sign.text() + "”后面没有数字");
            case Numeral.None _ -> wordless(raw, plain, text);
            case Numeral.Read read -> read(raw, plain, sign, number, read);
        };
    }

    private static Cell<Target> read(
            String raw, String plain, Comparators.Sign sign, Phrase number, Numeral.Read read) {
        var rest = number.text().substring(read.end()).strip();
        var tail = Tail.of(rest, sign, number.isInDigits());
        if (tail.isPresent()) {
            return Cell.known(target(sign, number, read, tail.get()), raw.strip());
        }
        var isNumber = SPOILS.matcher(rest).matches()
                || !hasHan(rest) && !PROPORTION.matcher(rest).matches();
        return isNumber && number.isInDigits()
                ? new Cell.Unreadable<>(raw, Numerals.trailing(rest, 0))
                : words(raw, plain);
    }

    private static Target target(Comparators.Sign sign, Phrase number, Numeral.Read read, Tail tail) {
        var unit = tail.unit().isEmpty() ? number.unit() : tail.unit();
        if (tail.high().isPresent()) {
            return range(read, tail.high().get(), unit);
        }
        var comparator = sign.comparator().isStated() ? sign.comparator() : tail.comparator();
        return isMoney(unit)
                ? new Target.Quantity(
                        comparator, read.number(), Scale.ONE, read.scale().text() + unit)
                : new Target.Quantity(comparator, read.number(), read.scale(), unit);
    }

    /** A magnitude word behind the second number counts for both; before 元 it belongs to the unit. */
    private static Target range(Numeral.Read low, Numeral.Read high, String unit) {
        var scale = low.scale() == Scale.ONE ? high.scale() : low.scale();
        if (isMoney(unit) && scale == high.scale()) {
            return new Target.Range(low.number(), high.number(), scale.text() + unit);
        }
        return new Target.Range(scale.of(low.number()), high.value(), unit);
    }

    /** 万元 and 亿元 are units of their own, also in 万元/公里. */
    private static boolean isMoney(String unit) {
        return unit.startsWith("元");
    }

    /** Words; but digits, circled digits or fractions without a word are a number that cannot be read. */
    private static Cell<Target> wordless(String raw, String plain, String text) {
        return isNumberOnly(text) ? new Cell.Unreadable<>(raw, "看不出是哪个数，请用 0 到 9 写") : words(raw, plain);
    }

    private static Cell<Target> words(String raw, String plain) {
        return Cell.known(new Target.Qualitative(plain, Grades.in(plain)), raw.strip());
    }

    private static boolean isNumberOnly(String text) {
        var hasNumber = false;
        for (var i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            var character = text.codePointAt(i);
            if (Character.isLetter(character)) {
                return false;
            }
            hasNumber |= isNumeric(character);
        }
        return hasNumber;
    }

    private static boolean isNumeric(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The number of a numeric target without magnitude word or unit, as people print it. */
    public static String print(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
