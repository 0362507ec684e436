package org.hengji.check.indicator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;

/** 写成日期的指标值: a day, a month by which, or a period; 12月 alone may be a number of months. */
final class Dated {

    /** 全年 is how long something lasts, 年底前 is when it is due. */
    private static final Pattern LIMIT = Pattern.compile("[底末前]");

    private Dated() {}

    /** The value as printed, where it is surely a date. */
    static Optional<String> in(IndicatorRow row) {
        return row.indicator().target() instanceof Cell.Known<Target>(var target, var raw) && isDate(target)
                ? Optional.of(raw)
                : Optional.empty();
    }

    private static boolean isDate(Target target) {
        return switch (target) {
            case Target.Period _ -> true;
            case Target.Deadline(var text, var day) -> isDate(text, day);
            case Target.Quantity _, Target.Range _, Target.Qualitative _ -> false;
        };
    }

    private static boolean isDate(String text, Target.Day day) {
        return switch (day) {
            case Target.Day.On _, Target.Day.BeforeMonth _ -> true;
            case Target.Day.EndOfMonth _ -> LIMIT.matcher(text).find() || text.indexOf('年') >= 0;
            case Target.Day.Open _ -> LIMIT.matcher(text).find();
        };
    }
}
