package org.hengji.check.link;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.IndicatorRow;
import org.hengji.commitment.Commitment;
import org.hengji.commitment.Grams;
import org.hengji.commitment.Wording;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.number.Scale;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Measures;

/**
 * 定量指标行: a row whose target is a number, comparable with the numbers of sentences.
 *
 * @param low the target in the unit's base; {@code high} differs for a range
 * @param once the same, a doubled magnitude word (30万 under 万人) taken once
 */
record CountedRow(
        IndicatorRow row,
        Grams name,
        String unit,
        Optional<Measure> measure,
        BigDecimal low,
        BigDecimal high,
        BigDecimal once) {

    static Optional<CountedRow> of(IndicatorRow row, Measures measures, Wording wording) {
        if (!(row.indicator().target() instanceof Cell.Known<Target>(var target, var _))) {
            return Optional.empty();
        }
        return switch (target) {
            case Target.Quantity quantity -> Optional.of(of(row, quantity, measures, wording.of(row.name())));
            case Target.Range range -> Optional.of(of(row, range, measures, wording.of(row.name())));
            case Target.Period _, Target.Deadline _, Target.Qualitative _ -> Optional.empty();
        };
    }

    /** The rows of a list whose targets are numbers. */
    static List<CountedRow> of(List<IndicatorRow> rows, Measures measures, Wording wording) {
        var counted = new ArrayList<CountedRow>(rows.size());
        for (var row : rows) {
            of(row, measures, wording).ifPresent(counted::add);
        }
        return counted;
    }

    private static CountedRow of(IndicatorRow row, Target.Quantity quantity, Measures measures, Grams name) {
        var unit = unit(row, quantity.unit());
        var measure = measures.of(unit);
        var value = inBase(measure, quantity.value());
        var isDoubled = quantity.scale() != Scale.ONE
                && measure.isPresent()
                && measure.get().scale() != Scale.ONE;
        var once = isDoubled ? inBase(measure, quantity.number()) : value;
        return new CountedRow(row, name, unit, measure, value, value, once);
    }

    private static CountedRow of(IndicatorRow row, Target.Range range, Measures measures, Grams name) {
        var unit = unit(row, range.unit());
        var measure = measures.of(unit);
        var low = inBase(measure, range.low());
        return new CountedRow(row, name, unit, measure, low, inBase(measure, range.high()), low);
    }

    /** Whether the target holds the number that the sentence says. */
    boolean holds(Commitment said) {
        if (low.compareTo(high) < 0) {
            return low.compareTo(said.low()) <= 0 && said.high().compareTo(high) <= 0;
        }
        return is(said.low()) || is(said.high());
    }

    boolean isSameNumber(CountedRow other) {
        return low.compareTo(other.low) == 0 && high.compareTo(other.high) == 0;
    }

    private boolean is(BigDecimal number) {
        return low.compareTo(number) == 0 || once.compareTo(number) == 0;
    }

    private static String unit(IndicatorRow row, String printed) {
        return row.unit().isEmpty() ? Folds.label(printed) : row.unitLabel();
    }

    private static BigDecimal inBase(Optional<Measure> measure, BigDecimal number) {
        return measure.isPresent() ? measure.get().toBase(number) : number;
    }
}
