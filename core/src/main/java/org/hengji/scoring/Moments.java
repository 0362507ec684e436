package org.hengji.scoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hengji.indicator.Target;
import org.hengji.time.FiscalYear;

/** 时间的先后: what days a date as printed may stand for. */
final class Moments {

    /** 一段日子: the days something printed may mean, both ends included. */
    record Days(LocalDate first, LocalDate last) {

        static Days on(LocalDate day) {
            return new Days(day, day);
        }

        static Days of(YearMonth month) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
    }

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern WHOLE_YEAR = Pattern.compile("年内|年底|年末|全年|当年|本年|年度内|^年");
    private static final int MONTH_TEXT = 2;
    private static final int DECEMBER = 12;
    private static final int LAST_OF_DECEMBER = 31;

    /** Where no year is printed anywhere one is taken, as long as it is the same for both; a leap year has all days. */
    private static final int ANY_YEAR = 2000;

    private Moments() {}

    /** Whether it was done in time; undecided where the print leaves it open. */
    static Standing standing(Target target, Target actual, int formYear) {
        var year = formYear > 0 ? formYear : year(target).or(() -> year(actual)).orElse(ANY_YEAR);
        var due = due(target, year);
        var done = done(actual, year);
        if (due.isEmpty() || done.isEmpty()) {
            return Standing.UNDECIDED;
        }
        if (!done.get().last.isAfter(due.get().first)) {
            return Standing.MET;
        }
        return done.get().first.isAfter(due.get().last) ? Standing.MISSED : Standing.UNDECIDED;
    }

    /** The last day allowed: from the strictest to the mildest reading. */
    private static Optional<Days> due(Target target, int year) {
        return switch (target) {
            case Target.Deadline(var text, var day) -> due(text, day, year);
            case Target.Period(var _, var to) -> days(to, year).map(days -> Days.on(days.last));
            case Target.Quantity _, Target.Range _, Target.Qualitative _ -> Optional.empty();
        };
    }

    private static Optional<Days> due(String text, Target.Day day, int year) {
        return switch (day) {
            case Target.Day.On(var date) -> Optional.of(Days.on(date));
            case Target.Day.EndOfMonth(var month) -> days(month, year).map(days -> Days.on(days.last));
            // 9月前: September may be meant to count or not
            case Target.Day.BeforeMonth(var month) ->
                days(month, year).map(days -> new Days(days.first.minusDays(1), days.last));
            case Target.Day.Open() -> open(text, year).map(days -> Days.on(days.last));
        };
    }

    private static Optional<Days> done(Target actual, int year) {
        return switch (actual) {
            case Target.Deadline(var text, var day) -> done(text, day, year);
            case Target.Period(var _, var to) -> days(to, year);
            case Target.Quantity _, Target.Range _, Target.Qualitative _ -> Optional.empty();
        };
    }

    private static Optional<Days> done(String text, Target.Day day, int year) {
        return switch (day) {
            case Target.Day.On(var date) -> Optional.of(Days.on(date));
            case Target.Day.EndOfMonth(var month) -> days(month, year);
            case Target.Day.BeforeMonth(var month) ->
                days(month, year).map(days -> new Days(LocalDate.of(days.last.getYear(), 1, 1), days.last));
            case Target.Day.Open() -> open(text, year);
        };
    }

    /** A day without its year, a year without month, or this year. */
    private static Optional<Days> open(String text, int year) {
        var day = DAY.matcher(text);
        if (day.find()) {
            return day(year, Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        }
        var named = YEAR.matcher(text);
        if (named.find() && FiscalYear.isYear(Integer.parseInt(named.group(1)))) {
            return Optional.of(wholeYear(Integer.parseInt(named.group(1))));
        }
        return WHOLE_YEAR.matcher(text).find() ? Optional.of(wholeYear(year)) : Optional.empty();
    }

    private static Days wholeYear(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, DECEMBER, LAST_OF_DECEMBER));
    }

    private static Optional<Days> day(int year, int month, int day) {
        try {
            return Optional.of(Days.on(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 2025, 2025-12, 2025-12-31, 12 or 12-31. */
    private static Optional<Days> days(String text, int year) {
        var parts = text.split("-", -1);
        var hasYear = parts[0].length() > MONTH_TEXT;
        var month = hasYear ? 1 : 0;
        var in = hasYear ? Integer.parseInt(parts[0]) : year;
        if (parts.length == month) {
            return Optional.of(wholeYear(in));
        }
        var of = Integer.parseInt(parts[month]);
        return parts.length > month + 1
                ? day(in, of, Integer.parseInt(parts[month + 1]))
                : Optional.of(Days.of(YearMonth.of(in, of)));
    }

    private static Optional<Integer> year(Target target) {
        var text = switch (target) {
            case Target.Deadline(var printed, var _) -> printed;
            case Target.Period(var from, var to) -> from + " " + to;
            case Target.Quantity _, Target.Range _, Target.Qualitative _ -> "";
        };
        var found = YEAR.matcher(text);
        return found.find() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }
}
