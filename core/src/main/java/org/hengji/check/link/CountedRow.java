package org.hengji.check.link;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.check.IndicatorRow;
import org.hengji.commitment.Commitment;
import org.hengji.commitment.Grams;
import org.hengji.commitment.Wording;
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
        return row.indicator().target().known().flatMap(target -> switch (target) {
            case Target.Quantity(var _, var number, var scale, var printed) -> {
                var measure = measures.of(unit(row, printed));
                var value = inBase(measure, scale.of(number));
                var doubled = scale != Scale.ONE
                        && measure.isPresent()
                        && measure.get().scale() != Scale.ONE;
                yield Optional.of(counted(
                        row,
                        wording,
                        unit(row, printed),
                        measure,
                        value,
                        value,
                        doubled ? inBase(measure, number) : value));
            }
            case Target.Range(var low, var high, var printed) -> {
                var measure = measures.of(unit(row, printed));
                yield Optional.of(counted(
                        row,
                        wording,
                        unit(row, printed),
                        measure,
                        inBase(measure, low),
                        inBase(measure, high),
                        inBase(measure, low)));
            }
            case Target.Period _, Target.Deadline _, Target.Qualitative _ -> Optional.empty();
        });
    }

    private static CountedRow counted(
            IndicatorRow row,
            Wording wording,
            String unit,
            Optional<Measure> measure,
            BigDecimal low,
            BigDecimal high,
            BigDecimal once) {
        return new CountedRow(row, wording.of(row.name()), Folds.label(unit), measure, low, high, once);
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
        return row.unit().isEmpty() ? printed : row.unit();
    }

    private static BigDecimal inBase(Optional<Measure> measure, BigDecimal number) {
        return measure.map(each -> each.toBase(number)).orElse(number);
    }
}
