package org.hengji.number;

import java.math.BigDecimal;

/**
 * 中文数字: 一 to 九, 两, 〇 and 零, the banker's 壹 to 玖, with 十 百 千 万 亿; or digit by digit, 二〇二六. What breaks the
 * grammar or can be read in two ways (三四, 一百二) is no numeral but a word.
 */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String BANKERS = "零壹贰叁肆伍陆柒捌玖";
    private static final String ZEROS = "零〇○◯";
    private static final String UNITS = "十百千拾佰仟";
    private static final String WORDS = "万亿";

    private static final int MAX_LENGTH = 32;
    private static final int YEAR_DIGITS = 4;
    private static final int NONE = -1;

    private ChineseNumerals() {}

    static Numeral scan(String text, int from) {
        if (!begins(text.charAt(from))) {
            return new Numeral.None();
        }
        var end = from;
        while (end < text.length() && end - from <= MAX_LENGTH && isPart(text.charAt(end))) {
            end++;
        }
        var run = text.substring(from, end);
        if (run.length() > MAX_LENGTH) {
            return new Numeral.None();
        }
        return isPositional(run) ? new Numeral.Read(positional(run), Scale.ONE, end) : worded(run, end);
    }

    private static boolean begins(char c) {
        return c == '〇' || digit(c) > 0 || c == '零' || unit(c) == 10;
    }

    private static boolean isPart(char c) {
        return digit(c) >= 0 || unit(c) > 0 || WORDS.indexOf(c) >= 0;
    }

    /** 三十万 keeps its magnitude word; in 一万二千 it is worked in. */
    private static Numeral worded(String run, int end) {
        var word = closing(run);
        var head = run.substring(0, run.length() - word.length());
        if (!word.isEmpty() && head.chars().noneMatch(c -> WORDS.indexOf(c) >= 0)) {
            return read(section(head), Scale.named(word), end);
        }
        return read(value(run, WORDS.length()), Scale.ONE, end);
    }

    private static String closing(String run) {
        if (run.endsWith("万亿")) {
            return "万亿";
        }
        return WORDS.indexOf(run.charAt(run.length() - 1)) < 0 ? "" : run.substring(run.length() - 1);
    }

    private static Numeral read(long value, Scale scale, int end) {
        return value < 0 || value == 0 && scale != Scale.ONE
                ? new Numeral.None()
                : new Numeral.Read(BigDecimal.valueOf(value), scale, end);
    }

    /** A run that may hold the first so many of 万 and 亿. */
    private static long value(String run, int words) {
        if (words == 0) {
            return section(run);
        }
        var at = run.lastIndexOf(WORDS.charAt(words - 1));
        if (at < 0) {
            return value(run, words - 1);
        }
        var over = value(run.substring(0, at), words - 1);
        var rest = run.substring(at + 1);
        var below = rest.isEmpty() ? 0 : value(rest, words - 1);
        var ambiguous = rest.length() == 1;
        return over <= 0 || below < 0 || ambiguous ? NONE : over * (words == 1 ? 10_000L : 100_000_000L) + below;
    }

    private static long section(String run) {
        var section = new Section();
        return run.chars().allMatch(c -> section.takes((char) c)) ? section.value() : NONE;
    }

    /** 节: digits with 十, 百 and 千 in falling order, below 万. */
    private static final class Section {

        private long sum;
        private int pending;
        private int last = 10_000;
        private boolean zero;

        boolean takes(char c) {
            var unit = unit(c);
            return unit > 0 ? takesUnit(unit) : takesDigit(digit(c));
        }

        /** Only 十 may stand without a digit, and only in front. */
        private boolean takesUnit(int unit) {
            var bare = pending == 0;
            if (unit >= last || bare && (unit != 10 || sum > 0 || zero)) {
                return false;
            }
            sum += (long) (bare ? 1 : pending) * unit;
            pending = 0;
            last = unit;
            zero = false;
            return true;
        }

        private boolean takesDigit(int digit) {
            if (digit < 0 || pending > 0 || digit == 0 && zero) {
                return false;
            }
            zero = zero || digit == 0;
            pending = digit;
            return true;
        }

        /** 零 is a number only alone; a last digit needs 十 or 零 before it: 一百二 is said for 120. */
        long value() {
            if (pending == 0) {
                return zero && sum > 0 ? NONE : sum;
            }
            return (last == 100 || last == 1000) && !zero ? NONE : sum + pending;
        }
    }

    /** 二〇二六: digits one after the other, as many as a year has or with a zero among them. */
    private static boolean isPositional(String run) {
        return run.length() > 1
                && run.length() <= Numerals.MAX_INTEGER_DIGITS
                && run.chars().allMatch(c -> digit((char) c) >= 0 && c != '两')
                && (run.length() == YEAR_DIGITS || run.chars().anyMatch(c -> digit((char) c) == 0));
    }

    private static BigDecimal positional(String run) {
        var digits = new StringBuilder();
        run.chars().forEach(c -> digits.append(digit((char) c)));
        return new BigDecimal(digits.toString());
    }

    private static int digit(char c) {
        if (ZEROS.indexOf(c) >= 0) {
            return 0;
        }
        if (c == '两') {
            return 2;
        }
        var plain = DIGITS.indexOf(c);
        return plain >= 0 ? plain : BANKERS.indexOf(c);
    }

    private static int unit(char c) {
        return switch (UNITS.indexOf(c) % 3) {
            case 0 -> 10;
            case 1 -> 100;
            case 2 -> 1000;
            default -> 0;
        };
    }
}
