package org.hengji.check.value;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Ruleset;

/** 人数与场次: an indicator that counts people, and the one that counts the events at which they are met. */
record Crowd(Quantified people, Events events) {

    private static final int SUBJECT = 4;

    /** 场次: how many events a row promises. */
    record Events(IndicatorRow row, BigDecimal number) {}

    /** The rows that count people at more of them an event than the ruleset lets pass unasked. */
    static List<Crowd> tooLarge(Examination examination, List<Quantified> numbers) {
        var large = numbers.stream()
                .filter(each -> isPeople(each) && !each.comparator().isUpperBound())
                .filter(each -> each.repaired().compareTo(limit(each)) > 0)
                .toList();
        if (large.isEmpty()) {
            return List.of();
        }
        var events = examination.rows().stream()
                .flatMap(row -> events(examination.ruleset(), row).stream())
                .toList();
        return large.stream().flatMap(each -> of(each, events).stream()).toList();
    }

    /** 每场人数上限, which one event alone must exceed. */
    private static BigDecimal limit(Quantified people) {
        return people.ruleset().parameter("value.people-per-event").value();
    }

    /** Paired with the events whose name shares most of the subject. */
    private static Optional<Crowd> of(Quantified people, List<Events> events) {
        var limit = limit(people);
        var number = people.repaired();
        return events.stream()
                .filter(each -> number.compareTo(limit.multiply(each.number())) > 0)
                .filter(each -> subject(people, each) >= SUBJECT)
                .max(comparingInt(each -> subject(people, each)))
                .map(each -> new Crowd(people, each));
    }

    private static int subject(Quantified people, Events events) {
        return SharedText.longest(
                Folds.label(people.name()), Folds.label(events.row().name()));
    }

    private static boolean isPeople(Quantified each) {
        return each.measure().filter(Crowd::isPeople).isPresent()
                && !Words.hasAny(each.ruleset().words("value.remote"), each.name());
    }

    private static boolean isPeople(Measure measure) {
        return measure.dimension().equals("person") || measure.dimension().equals("visit");
    }

    /** The number of events at most: the upper end of a range, one more than what > leaves outside. */
    private static Optional<Events> events(Ruleset ruleset, IndicatorRow row) {
        return isEvents(ruleset, row)
                ? row.indicator()
                        .target()
                        .known()
                        .flatMap(Crowd::number)
                        .filter(number -> number.signum() > 0)
                        .map(number -> new Events(row, number))
                : Optional.empty();
    }

    private static boolean isEvents(Ruleset ruleset, IndicatorRow row) {
        var printed = Units.of(row);
        var unit = printed.isEmpty()
                ? ruleset.measures().unitsOfEnding(row.name()).stream()
                        .findFirst()
                        .orElse("")
                : printed;
        return Units.measure(ruleset, unit)
                .filter(measure -> measure.dimension().equals("occasion"))
                .isPresent();
    }

    private static Optional<BigDecimal> number(Target target) {
        return switch (target) {
            case Target.Quantity quantity ->
                Optional.of(
                        quantity.comparator() == Comparator.ABOVE
                                ? quantity.value().add(BigDecimal.ONE)
                                : quantity.value());
            case Target.Range range -> Optional.of(range.low().max(range.high()));
            case Target.Period _, Target.Deadline _, Target.Qualitative _ -> Optional.empty();
        };
    }

    /** 平均每场人数. */
    BigDecimal each() {
        return people.repaired().divide(events.number(), 0, RoundingMode.HALF_UP);
    }
}
