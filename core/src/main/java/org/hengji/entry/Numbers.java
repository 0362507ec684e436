package org.hengji.entry;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.hengji.form.Cell;
import org.hengji.number.Folds;
import org.hengji.number.Numeral;
import org.hengji.number.Numerals;
import org.hengji.time.FiscalYear;

/** 个数、分值与年度的入口. */
public final class Numbers {

    private static final int MAX_LENGTH = 40;
    private static final int MAX_COUNT = 100_000_000;
    private static final Pattern COUNTER = Pattern.compile("[人个名家]$");
    private static final Pattern POINTS = Pattern.compile("[分%]$");
    private static final Pattern YEAR = Pattern.compile("年度?$");

    private Numbers() {}

    /** 人数、个数: a whole number, not negative. */
    public static Cell<Integer> count(String raw) {
        return switch (number(raw, COUNTER)) {
            case Cell.Known<BigDecimal>(var number, var text) -> wholeNumber(number, text);
            case Cell.Unreadable<BigDecimal>(var text, var why) -> new Cell.Unreadable<>(text, why);
            case Cell.NotApplicable<BigDecimal>(var text) -> new Cell.NotApplicable<>(text);
            case Cell.Blank<BigDecimal>(), Cell.Absent<BigDecimal>() -> Cell.blank();
        };
    }

    /** 权重、分值: a number, percent signs and 分 left off. */
    public static Cell<BigDecimal> points(String raw) {
        return number(raw, POINTS);
    }

    public static Cell<FiscalYear> year(String raw) {
        if (Folds.isBlank(raw)) {
            return Cell.blank();
        }
        return number(raw, YEAR) instanceof Cell.Known<BigDecimal>(var number, var text) && isYear(number)
                ? Cell.known(new FiscalYear(number.intValueExact()), text)
                : new Cell.Unreadable<>(raw, "年度要写四位数字，例如 2025");
    }

    private static boolean isYear(BigDecimal number) {
        return isWhole(number)
                && number.compareTo(BigDecimal.valueOf(FiscalYear.FIRST)) >= 0
                && number.compareTo(BigDecimal.valueOf(FiscalYear.LAST)) <= 0;
    }

    private static Cell<BigDecimal> number(String raw, Pattern ending) {
        if (Folds.isBlank(raw)) {
            return Cell.blank();
        }
        if (Marks.isDash(raw)) {
            return new Cell.NotApplicable<>(raw.strip());
        }
        if (raw.length() > MAX_LENGTH) {
            return new Cell.Unreadable<>(raw, "这里要填数字，有 " + raw.length() + " 个字符");
        }
        var text = Folds.marks(raw).strip();
        return switch (Numerals.whole(ending.matcher(text).replaceFirst(""))) {
            case Numeral.None _ -> new Cell.Unreadable<>(raw, "这里要填数字");
            case Numeral.Refused(var why) -> new Cell.Unreadable<>(raw, why);
            case Numeral.Read read -> Cell.known(read.value(), raw.strip());
        };
    }

    private static Cell<Integer> wholeNumber(BigDecimal number, String raw) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(MAX_COUNT)) > 0) {
            return new Cell.Unreadable<>(raw, "个数应在 0 到 " + MAX_COUNT + " 之间");
        }
        return isWhole(number) ? Cell.known(number.intValueExact(), raw) : new Cell.Unreadable<>(raw, "个数应是整数");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
