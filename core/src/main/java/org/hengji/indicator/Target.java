package org.hengji.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengji.number.Scale;

/**
 * 指标值: what an indicator promises. The text as printed stays with the cell that holds it. {@code unit} is what stands
 * behind the number in the value itself, which may repeat or contradict the indicator's own unit.
 */
public sealed interface Target {

    /** The name of the kind in the canonical JSON. */
    String kind();

    /** 数量: one number, with or without comparator. */
    record Quantity(Comparator comparator, BigDecimal number, Scale scale, String unit) implements Target {

        /** The number with its own magnitude word applied: 30万 is 300000. */
        public BigDecimal value() {
            return scale.of(number);
        }

        public Quantity with(Comparator changed) {
            return new Quantity(changed, number, scale, unit);
        }

        @Override
        public String kind() {
            return "quantity";
        }
    }

    /** 区间: from {@code low} to {@code high}, both with the magnitude word applied. */
    record Range(BigDecimal low, BigDecimal high, String unit) implements Target {
        @Override
        public String kind() {
            return "range";
        }
    }

    /** 期间: from one month or day to another, each as {@code 2025-03} or {@code 2025-03-01}, without year {@code 03}. */
    record Period(String from, String to) implements Target {
        @Override
        public String kind() {
            return "period";
        }
    }

    /** 时点: a day by which; {@code day} is empty where 前 or 底 leaves it open. */
    record Deadline(String text, Day day) implements Target {

        public Optional<LocalDate> notAfter() {
            return day instanceof Day.On(var date) ? Optional.of(date) : Optional.empty();
        }

        @Override
        public String kind() {
            return "deadline";
        }
    }

    /** 定性: words, with the graded standard where the form gives one. */
    record Qualitative(String text, List<String> grades) implements Target {

        public Qualitative {
            grades = List.copyOf(grades);
        }

        @Override
        public String kind() {
            return "qualitative";
        }
    }

    /** 日: the last day a deadline allows, or what keeps it open. */
    sealed interface Day {
        record On(LocalDate date) implements Day {}

        /** 某月前: the month is named, the day is not; {@code month} is null-free text such as 2025-12. */
        record BeforeMonth(String month) implements Day {}

        /** 某月底, 年底, or a bare month: the last day of the month is meant and not written. */
        record EndOfMonth(String month) implements Day {}

        /** 年内 and the like, or a day without its year: it cannot be placed in a calendar. */
        record Open() implements Day {}
    }

    /** The unit printed behind the number; empty where there is none. */
    default String printedUnit() {
        return switch (this) {
            case Quantity(var _, var _, var _, var unit) -> unit;
            case Range(var _, var _, var unit) -> unit;
            case Period _, Deadline _, Qualitative _ -> "";
        };
    }

    default boolean isNumeric() {
        return this instanceof Quantity || this instanceof Range;
    }
}
