package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.law.Basis;
import org.hengji.number.Scale;
import org.hengji.ruleset.Taxonomies;
import org.hengji.scheme.Bands;
import org.hengji.scheme.Method;
import org.hengji.scheme.Scheme;

/** 目标与实际: which formula a target and its answer call for, and whether they can be held against each other at all. */
final class Answers {

    private static final String PERCENT = "%";
    private static final int LONGEST_UNIT = 6;

    private final Scheme scheme;
    private final Numbers numbers;
    private final Judgements judgements;
    private final Units units;

    Answers(Scheme scheme, Taxonomies taxonomies) {
        this.scheme = scheme;
        this.numbers = new Numbers(scheme, taxonomies);
        this.judgements = new Judgements(scheme);
        this.units = new Units(scheme.conversions());
    }

    /** The row's own target and actual value for so many points. */
    Explanation explain(Indicator row, BigDecimal weight, int year) {
        if (row.target() instanceof Cell.Known<Target>(var target, var _)
                && row.actual() instanceof Cell.Known<Target>(var actual, var _)) {
            return compared(row, target, actual, weight, year);
        }
        return new Explanation.Uncomputable(
                missing(row), scheme.formulas().lowerBound().basis());
    }

    private static Obstacle missing(Indicator row) {
        if (row.target() instanceof Cell.Unreadable<Target>(var raw, var why)) {
            return new Obstacle(Obstacle.Kind.UNREADABLE_TARGET, raw, why);
        }
        if (row.actual() instanceof Cell.Unreadable<Target>(var raw, var why)) {
            return new Obstacle(Obstacle.Kind.UNREADABLE_ACTUAL, raw, why);
        }
        if (row.target().isAbsent() && row.actual().isAbsent()) {
            return Obstacle.of(Obstacle.Kind.NO_COLUMNS);
        }
        if (row.target().isKnown()) {
            return Obstacle.of(Obstacle.Kind.NO_ACTUAL);
        }
        return Obstacle.of(row.actual().isKnown() ? Obstacle.Kind.NO_TARGET : Obstacle.Kind.UNFILLED);
    }

    private Explanation compared(Indicator row, Target target, Target actual, BigDecimal weight, int year) {
        return switch (target) {
            case Target.Quantity quantity -> quantity(row, quantity, actual, weight);
            case Target.Range range -> range(row, range, actual, weight);
            case Target.Qualitative(var text, var _) -> words(row, text, actual, weight);
            case Target.Deadline _, Target.Period _ -> date(row, target, actual, weight, year);
        };
    }

    private Explanation quantity(Indicator row, Target.Quantity target, Target actual, BigDecimal weight) {
        if (target.comparator() == Comparator.ABOUT) {
            return obstacle(
                    row, Obstacle.Kind.APPROXIMATE, scheme.formulas().equal().basis());
        }
        return switch (actual) {
            case Target.Quantity answer -> numbers(row, target, answer, weight);
            case Target.Range answer -> rangeAnswer(row, target, answer, weight);
            case Target.Qualitative(var text, var _) when isDigitless(text) -> digitsRemoved(text);
            case Target.Qualitative _, Target.Deadline _, Target.Period _ ->
                obstacle(row, Obstacle.Kind.WORDS_FOR_NUMBER, numbers.basis(target.comparator()));
        };
    }

    private Explanation numbers(Indicator row, Target.Quantity target, Target.Quantity actual, BigDecimal weight) {
        var rowUnit = row.unit() instanceof Cell.Known<String>(var unit, var _) ? unit : "";
        var pairing = units.pair(target, actual, rowUnit);
        return switch (pairing) {
            case Units.Pairing.Same(var pair) ->
                numbers.explain(
                        row,
                        target.comparator(),
                        pair,
                        weight,
                        actual.comparator().isStated() ? Flag.SIGN_IN_ACTUAL.alone() : List.of());
            case Units.Pairing.Doubtful() -> doubtfulPercent(row, actual, rowUnit);
            case Units.Pairing.Different() -> obstacle(row, Obstacle.Kind.UNITS, numbers.basis(target.comparator()));
        };
    }

    private Explanation doubtfulPercent(Indicator row, Target.Quantity actual, String rowUnit) {
        var isActual = actual.unit().isEmpty() || rowUnit.equals(PERCENT);
        var bare = isActual ? row.actual().raw() : row.target().raw();
        var other = isActual ? row.target().raw() : row.actual().raw();
        return new Explanation.Uncomputable(
                new Obstacle(Obstacle.Kind.DOUBTFUL_PERCENT, bare, other),
                scheme.formulas().lowerBound().basis());
    }

    /** An answer from … to … meets a bound that both of its ends meet. */
    private Explanation rangeAnswer(Indicator row, Target.Quantity target, Target.Range answer, BigDecimal weight) {
        var isUpper = target.comparator().isUpperBound();
        var worst = isUpper ? answer.high() : answer.low();
        var end = new Target.Quantity(Comparator.UNSTATED, worst, Scale.ONE, answer.unit());
        var explained = numbers(row, target, end, weight);
        return explained.standing() == Standing.MET
                ? explained
                : obstacle(row, Obstacle.Kind.RANGE_ACTUAL, explained.basis());
    }

    private Explanation range(Indicator row, Target.Range target, Target actual, BigDecimal weight) {
        return switch (actual) {
            case Target.Quantity answer -> ranged(row, target, answer, weight);
            case Target.Range answer
            when isInside(target, answer) -> within(target, answer.low(), target.unit(), weight);
            case Target.Range _ -> obstacle(row, Obstacle.Kind.RANGE_ACTUAL, rangeBasis());
            case Target.Qualitative(var text, var _) when isDigitless(text) -> digitsRemoved(text);
            case Target.Qualitative _, Target.Deadline _, Target.Period _ ->
                obstacle(row, Obstacle.Kind.WORDS_FOR_NUMBER, rangeBasis());
        };
    }

    private static boolean isInside(Target.Range target, Target.Range answer) {
        return (answer.unit().isEmpty() || answer.unit().equals(target.unit()))
                && answer.low().compareTo(target.low()) >= 0
                && answer.high().compareTo(target.high()) <= 0;
    }

    private Explanation ranged(Indicator row, Target.Range target, Target.Quantity answer, BigDecimal weight) {
        var rowUnit = row.unit() instanceof Cell.Known<String>(var unit, var _) ? unit : "";
        var pairing = units.pair(target, answer, rowUnit);
        if (pairing.isEmpty()) {
            return obstacle(row, Obstacle.Kind.UNITS, rangeBasis());
        }
        var found = pairing.get();
        var actual = found.actual();
        if (actual.compareTo(found.low()) >= 0 && actual.compareTo(found.high()) <= 0) {
            return new Explanation.Ranged(
                    found.low(), found.high(), actual, found.unit(), weight, weight, Standing.MET, rangeBasis());
        }
        if (found.low().signum() < 0) {
            return obstacle(row, Obstacle.Kind.NEGATIVE_TARGET, rangeBasis());
        }
        var isBelow = actual.compareTo(found.low()) < 0;
        var end = new Numbers.Pair(isBelow ? found.low() : found.high(), actual, found.unit());
        var isZero = scheme.formulas().range().method() == Method.STRICT || actual.signum() <= 0;
        var score = isZero ? BigDecimal.ZERO : numbers.score(isBelow ? Method.RATIO : Method.INVERSE, end, weight);
        return new Explanation.Ranged(
                found.low(), found.high(), actual, found.unit(), weight, score, Standing.MISSED, rangeBasis());
    }

    private Explanation within(Target.Range target, BigDecimal actual, String unit, BigDecimal weight) {
        return new Explanation.Ranged(
                target.low(), target.high(), actual, unit, weight, weight, Standing.MET, rangeBasis());
    }

    private Explanation words(Indicator row, String text, Target actual, BigDecimal weight) {
        if (isDigitless(text)) {
            return digitsRemoved(text);
        }
        return actual instanceof Target.Qualitative(var answer, var _)
                ? judgements.explain(row, text, answer, weight)
                : obstacle(
                        row,
                        Obstacle.Kind.NUMBER_FOR_WORDS,
                        scheme.bands().best().basis());
    }

    private Explanation date(Indicator row, Target target, Target actual, BigDecimal weight, int year) {
        var formula = scheme.formulas().date();
        var isSame = Bands.key(row.actual().raw()).equals(Bands.key(row.target().raw()));
        var standing = isSame ? Standing.MET : Moments.standing(target, actual, year);
        var isDate = isSame || actual instanceof Target.Deadline || actual instanceof Target.Period;
        if (standing == Standing.UNDECIDED) {
            return obstacle(row, isDate ? Obstacle.Kind.VAGUE_DATE : Obstacle.Kind.WORDS_FOR_DATE, formula.basis());
        }
        return new Explanation.Dated(
                row.target().raw(),
                row.actual().raw(),
                weight,
                standing == Standing.MET ? new Points.Exact(weight) : late(formula.method(), weight),
                standing,
                formula.basis());
    }

    private static Points late(Method method, BigDecimal weight) {
        return method == Method.OPEN
                ? new Points.Between(BigDecimal.ZERO, weight, false)
                : new Points.Exact(BigDecimal.ZERO);
    }

    /** A unit or the words around a date, and nothing else: a host that masks numbers leaves such texts behind. */
    private boolean isDigitless(String text) {
        return text.length() <= LONGEST_UNIT
                && (scheme.words().isDigitless(text) || scheme.conversions().isBareUnit(text));
    }

    private Explanation digitsRemoved(String text) {
        return new Explanation.Uncomputable(
                Obstacle.of(Obstacle.Kind.DIGITS_REMOVED, text),
                scheme.formulas().lowerBound().basis());
    }

    private Basis rangeBasis() {
        return scheme.formulas().range().basis();
    }

    private static Explanation obstacle(Indicator row, Obstacle.Kind kind, Basis basis) {
        return new Explanation.Uncomputable(
                new Obstacle(kind, row.target().raw(), row.actual().raw()), basis);
    }
}
