package org.hengji.check.structure;

import java.util.Optional;
import java.util.OptionalInt;
import org.hengji.indicator.Target;

/**
 * 起止: the first and the last month or day of a target that is a date, as {@code 2025-03} or {@code 2025-03-01}, without
 * year {@code 03}; a deadline has the same twice.
 *
 * @param isOpen whether 1 January of the following year still means this year: 2026年1月前
 */
record Span(String from, String to, boolean isOpen) {

    private static final int YEAR = 4;

    static Optional<Span> of(Target target) {
        return switch (target) {
            case Target.Period(var from, var to) -> Optional.of(new Span(from, to, false));
            case Target.Deadline(var text, var day) -> deadline(text, day);
            case Target.Quantity _, Target.Range _, Target.Qualitative _ -> Optional.empty();
        };
    }

    private static Optional<Span> deadline(String text, Target.Day day) {
        return Optional.of(
                switch (day) {
                    case Target.Day.On(var date) -> by(date.toString(), false);
                    case Target.Day.BeforeMonth(var month) -> by(month, month.endsWith("-01"));
                    case Target.Day.EndOfMonth(var month) -> by(month, false);
                    case Target.Day.Open() -> by(text, false);
                });
    }

    private static Span by(String point, boolean isOpen) {
        return new Span(point, point, isOpen);
    }

    boolean hasYear() {
        return year(from).isPresent() || year(to).isPresent();
    }

    /** Only where both ends name their year: 9月-6月 may end in the next one. */
    boolean isReversed() {
        if (year(from).isEmpty() || year(to).isEmpty()) {
            return false;
        }
        var same = Math.min(from.length(), to.length());
        return from.substring(0, same).compareTo(to.substring(0, same)) > 0;
    }

    /** Whether it ends behind a point; only where both name their year. */
    boolean isAfter(String end) {
        return !isOpen && new Span(to, end, false).isReversed();
    }

    /** Whether nothing of it lies in that year, or a deadline lies outside. */
    boolean isOutside(int fiscalYear) {
        var last = isOpen ? fiscalYear + 1 : fiscalYear;
        return year(from).orElse(fiscalYear) > last || year(to).orElse(fiscalYear) < fiscalYear;
    }

    static OptionalInt year(String point) {
        return point.length() >= YEAR && point.substring(0, YEAR).chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalInt.of(Integer.parseInt(point.substring(0, YEAR)))
                : OptionalInt.empty();
    }
}
