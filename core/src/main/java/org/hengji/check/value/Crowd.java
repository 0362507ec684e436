package org.hengji.check.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Ruleset;

/** 人数与场次: an indicator that counts people, and the one that counts the events at which they are met. */
record Crowd(Quantified people, Events events) {

    private static final int SUBJECT = 4;

    /** 场次: how many events a row promises. */
    record Events(IndicatorRow row, BigDecimal number) {}

    /** The rows that count people at more of them an event than the ruleset lets pass unasked. */
    static List<Crowd> tooLarge(Examination examination, List<Quantified> numbers) {
        var large = large(numbers);
        if (large.isEmpty()) {
            return List.of();
        }
        var events = events(examination);
        var crowds = new ArrayList<Crowd>();
        for (var each : large) {
            of(each, events).ifPresent(crowds::add);
        }
        return crowds;
    }

    private static List<Quantified> large(List<Quantified> numbers) {
        var large = new ArrayList<Quantified>();
        for (var each : numbers) {
            if (isPeople(each)
                    && !each.comparator().isUpperBound()
                    && each.repaired().compareTo(limit(each)) > 0) {
                large.add(each);
            }
        }
        return large;
    }

    /** 每场人数上限, which one event alone must exceed. */
    private static BigDecimal limit(Quantified people) {
        return people.ruleset().parameter("value.people-per-event").value();
    }

    /** Paired with the events whose name shares most of the subject. */
    private static Optional<Crowd> of(Quantified people, List<Events> events) {
        var limit = limit(people);
        var number = people.repaired();
        var most = SUBJECT - 1;
        var nearest = Optional.<Crowd>empty();
        for (var each : events) {
            var shared = number.compareTo(limit.multiply(each.number())) > 0 ? subject(people, each) : 0;
            if (shared > most) {
                most = shared;
                nearest = Optional.of(new Crowd(people, each));
            }
        }
        return nearest;
    }

    private static int subject(Quantified people, Events events) {
        return SharedText.longest(people.row().nameLabel(), events.row().nameLabel());
    }

    private static boolean isPeople(Quantified each) {
        return each.measure().filter(Crowd::isPeople).isPresent()
                && !each.ruleset().wordList("value.remote").isIn(each.name());
    }

    private static boolean isPeople(Measure measure) {
        return measure.dimension().equals("person") || measure.dimension().equals("visit");
    }

    private static List<Events> events(Examination examination) {
        var events = new ArrayList<Events>();
        for (var row : examination.rows()) {
            if (row.indicator().target() instanceof Cell.Known<Target>(var target, var _)
                    && target.isNumeric()
                    && isEvents(examination.ruleset(), row)) {
                number(target)
                        .filter(number -> number.signum() > 0)
                        .ifPresent(number -> events.add(new Events(row, number)));
            }
        }
        return events;
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

    /** The number of events at most: the upper end of a range, one more than what > leaves outside. */
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
