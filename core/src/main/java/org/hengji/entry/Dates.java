package org.hengji.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.time.FiscalYear;

/** 日期的入口: days, months and periods in the ways forms write them; a day the calendar lacks is unreadable. */
final class Dates {

    private static final Pattern LEADING = Pattern.compile("(?:<=|≤|不晚于|不迟于|截止到?|截至到?|每年|当年|本年|今年|于|在)");
    private static final Pattern CLOSING =
            Pattern.compile("(?:度?内|度)?(?:(?<end>[底末]|下旬)|(?<part>[上中]旬))?(?<before>之?前|以前)?(?:全部)?(?:完成|完工|到位|竣工)?");
    private static final Pattern YEARS = Pattern.compile("(?<from>\\d{4})年?(?:--?|[~至到])(?<to>\\d{4})年度?");
    /** 2022.1.1-12.31, 2022.1-2022.6: two points without 年 or 月, of which the first has its year. */
    private static final Pattern DOTTED = Pattern.compile(
            "(?<year>\\d{4})[./](?<from>\\d{1,2}(?:[./]\\d{1,2})?)(?:--?|[~至到])(?:(?<next>\\d{4})[./])?(?<to>\\d{1,2}(?:[./]\\d{1,2})?)");

    private static final Pattern WITHIN_YEAR = Pattern.compile("(?:全年|年)(?:度?内|度)?(?<end>[底末])?(?:之?前|以前)?(?:完成)?");
    private static final List<String> JOINERS = List.of("--", "-", "~", "至", "到");
    private static final String NAMES = "年月日号";
    private static final String DECEMBER = "12";

    private Dates() {}

    /** The date or period that the folded text is; empty where it is none. */
    static Optional<Cell<Target>> read(String raw, String text) {
        if (!mayBeDate(text)) {
            return Optional.empty();
        }
        var label = Folds.label(text);
        var leading = LEADING.matcher(label);
        var date = leading.lookingAt() ? label.substring(leading.end()) : label;
        return years(date)
                .or(() -> withinYear(text, date))
                .or(() -> dotted(date))
                .map(target -> Cell.known(target, raw.strip()))
                .or(() -> Point.at(date, 0).flatMap(point -> dated(raw, text, date, point, date.equals(label))));
    }

    /** A glance that spares every number the search: 年, 月, 日, or a year as the first number. */
    private static boolean mayBeDate(String text) {
        var digit = -1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (NAMES.indexOf(c) >= 0) {
                return true;
            }
            digit = digit < 0 && c >= '0' && c <= '9' ? i : digit;
        }
        return digit >= 0 && (text.startsWith("19", digit) || text.startsWith("20", digit));
    }

    private static Optional<Target> years(String date) {
        var found = YEARS.matcher(date);
        return found.matches() && isYear(found.group("from")) && isYear(found.group("to"))
                ? Optional.of(new Target.Period(found.group("from"), found.group("to")))
                : Optional.empty();
    }

    private static Optional<Target> dotted(String date) {
        var found = DOTTED.matcher(date);
        if (!found.matches() || !isYear(found.group("year"))) {
            return Optional.empty();
        }
        var next = found.group("next") == null ? found.group("year") : found.group("next");
        var from = Point.at(dashed(found.group("year"), found.group("from")), 0);
        var to = Point.at(dashed(next, found.group("to")), 0);
        return from.isPresent()
                        && to.isPresent()
                        && from.get().exists()
                        && to.get().exists()
                ? Optional.of(new Target.Period(from.get().print(), to.get().print()))
                : Optional.empty();
    }

    /** A month of one digit with a zero before it, so that it is no decimal. */
    private static String dashed(String year, String monthAndDay) {
        var padded = monthAndDay.matches("\\d") ? "0" + monthAndDay : monthAndDay;
        return year + "-" + padded.replace('.', '-').replace('/', '-');
    }

    private static boolean isYear(String digits) {
        return FiscalYear.isYear(Integer.parseInt(digits));
    }

    /** 全年, 年内, 年底前: no year and no month. */
    private static Optional<Target> withinYear(String text, String date) {
        var found = WITHIN_YEAR.matcher(date);
        if (!found.matches() || date.equals("年")) {
            return Optional.empty();
        }
        var day = found.group("end") == null ? new Target.Day.Open() : new Target.Day.EndOfMonth(DECEMBER);
        return Optional.of(new Target.Deadline(text, day));
    }

    /** What follows the first point decides whether it is a period or a deadline. */
    private static Optional<Cell<Target>> dated(String raw, String text, String date, Point point, boolean isBare) {
        var to = period(date, point);
        if (to.isPresent()) {
            return Optional.of(
                    point.exists() && to.get().exists()
                            ? Cell.known(
                                    new Target.Period(point.print(), to.get().print()), raw.strip())
                            : impossible(raw));
        }
        var closing = CLOSING.matcher(date.substring(point.end()));
        var isDate = point.isNamed() || point.year() > 0 && isBare;
        if (!isDate || !closing.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                point.exists()
                        ? Cell.known(new Target.Deadline(text, day(point, closing)), raw.strip())
                        : impossible(raw));
    }

    private static Target.Day day(Point point, Matcher closing) {
        var atEnd = closing.group("end") != null;
        if (point.day() > 0) {
            return point.year() > 0
                    ? new Target.Day.On(LocalDate.of(point.year(), point.month(), point.day()))
                    : new Target.Day.Open();
        }
        if (closing.group("part") != null) {
            return new Target.Day.Open();
        }
        if (point.month() == 0) {
            return atEnd ? new Target.Day.EndOfMonth(point.year() + "-" + DECEMBER) : new Target.Day.Open();
        }
        return closing.group("before") != null && !atEnd
                ? new Target.Day.BeforeMonth(point.print())
                : new Target.Day.EndOfMonth(point.print());
    }

    private static Cell<Target> impossible(String raw) {
        return new Cell.Unreadable<>(raw, "日历上没有这一天，请核对月和日");
    }

    /** The second point of a period that ends the text, where one of the two is surely a date. */
    private static Optional<Point> period(String date, Point from) {
        return JOINERS.stream()
                .filter(joiner -> date.startsWith(joiner, from.end()))
                .findFirst()
                .flatMap(joiner -> Point.at(date, from.end() + joiner.length()))
                .filter(to ->
                        to.end() == date.length() || date.substring(to.end()).equals("底"))
                .filter(to -> from.isNamed() || from.year() > 0 || to.isNamed())
                .map(to -> to.after(from));
    }
}
