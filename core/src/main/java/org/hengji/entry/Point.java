package org.hengji.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 时点: a year, a month or a day as printed, with 0 for what is not printed.
 *
 * @param isNamed whether 年, 月 or 日 says that it is a date; otherwise it might be a number
 * @param end the position behind it
 */
record Point(int year, int month, int day, boolean isNamed, int end) {

    private static final String SEPARATORS = "-./";
    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int ANY_LEAP_YEAR = 2000;

    /** The point that begins at {@code from}: 2025年12月31日, 12月, 2025-12-31, 2025.12, or a bare month. */
    static Optional<Point> at(String text, int from) {
        var year = Run.at(text, from, "年");
        if (year.digits() != YEAR_DIGITS) {
            return month(text, from, 0);
        }
        return year.isNamed()
                ? month(text, year.end(), year.value())
                        .or(() -> Optional.of(new Point(year.value(), 0, 0, true, year.end())))
                : separated(text, year);
    }

    /** A month with 月, and perhaps a day; without 月 only as the beginning of a period. */
    private static Optional<Point> month(String text, int from, int year) {
        var month = Run.at(text, from, "月");
        if (!month.isShort()) {
            return Optional.empty();
        }
        var day = Run.at(text, month.end(), "日号");
        return month.isNamed() && day.isShort() && day.isNamed()
                ? Optional.of(new Point(year, month.value(), day.value(), true, day.end()))
                : Optional.of(new Point(year, month.value(), 0, month.isNamed(), month.end()));
    }

    /** 2025-12-31, 2025/1/5, 2025.12; a month alone has two digits, or it would be a decimal. */
    private static Optional<Point> separated(String text, Run year) {
        var isYear = year.value() >= FIRST_YEAR && year.value() <= LAST_YEAR;
        if (!isYear || year.end() >= text.length() || SEPARATORS.indexOf(text.charAt(year.end())) < 0) {
            return Optional.empty();
        }
        var month = Run.at(text, year.end() + 1, "");
        var again = month.end() < text.length() && text.charAt(month.end()) == text.charAt(year.end());
        var day = again ? Run.at(text, month.end() + 1, "") : Run.NONE;
        if (month.isShort() && day.isShort()) {
            return Optional.of(new Point(year.value(), month.value(), day.value(), true, day.end()));
        }
        return month.digits() == 2 && month.value() >= 1 && month.value() <= MONTHS
                ? Optional.of(new Point(year.value(), month.value(), 0, false, month.end()))
                : Optional.empty();
    }

    /** Whether the calendar has it. */
    boolean exists() {
        try {
            LocalDate.of(year == 0 ? ANY_LEAP_YEAR : year, month, day == 0 ? 1 : day);
            return true;
        } catch (DateTimeException e) {
            return month == 0 && day == 0;
        }
    }

    /** With the year of the point it follows, where it prints none. */
    Point after(Point first) {
        return year == 0 ? new Point(first.year, month, day, isNamed, end) : this;
    }

    /** As 2025, 2025-12, 2025-12-31, 12 or 12-31. */
    String print() {
        var text = year == 0 ? "" : year + (month == 0 ? "" : "-");
        return text + (month == 0 ? "" : two(month)) + (day == 0 ? "" : "-" + two(day));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A run of digits, and whether a character follows that names it. */
    private record Run(int value, int digits, boolean isNamed, int end) {

        static final Run NONE = new Run(0, 0, false, 0);
        private static final int MAX_DIGITS = 8;

        static Run at(String text, int from, String names) {
            var end = from;
            while (end < text.length() && isDigit(text.charAt(end)) && end - from < MAX_DIGITS) {
                end++;
            }
            if (end == from) {
                return NONE;
            }
            var isNamed = end < text.length() && names.indexOf(text.charAt(end)) >= 0;
            return new Run(Integer.parseInt(text, from, end, 10), end - from, isNamed, isNamed ? end + 1 : end);
        }

        /** One or two digits, as a month or a day has. */
        boolean isShort() {
            return digits == 1 || digits == 2;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
