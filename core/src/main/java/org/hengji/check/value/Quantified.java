package org.hengji.check.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.entry.Comparators;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Target;
import org.hengji.number.Folds;
import org.hengji.number.Scale;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Ruleset;

/**
 * 定量指标: a row whose value is one number, read together with what stands beside the value.
 *
 * @param comparator the value's own, else the one in the column for it
 * @param measure the unit the number is in: the one behind it, else the row's
 */
record Quantified(
        IndicatorRow row, Target.Quantity quantity, Comparator comparator, Optional<Measure> measure, Ruleset ruleset) {

    private record All(List<Quantified> rows) {}

    /** All of a form, each judged once. */
    static List<Quantified> of(Examination examination) {
        return examination.shared(All.class, Quantified::all).rows();
    }

    private static All all(Examination examination) {
        var rows = new ArrayList<Quantified>();
        for (var row : examination.rows()) {
            if (row.indicator().target() instanceof Cell.Known<Target>(Target.Quantity quantity, var _)) {
                rows.add(of(row, quantity, examination.ruleset()));
            }
        }
        return new All(List.copyOf(rows));
    }

    private static Quantified of(IndicatorRow row, Target.Quantity quantity, Ruleset ruleset) {
        var printed = Units.measure(ruleset, quantity.unit());
        var measure = printed.isPresent() ? printed : Units.measure(ruleset, row.unit());
        return new Quantified(row, quantity, comparator(row, quantity, ruleset), measure, ruleset);
    }

    private static Comparator comparator(IndicatorRow row, Target.Quantity quantity, Ruleset ruleset) {
        var direction = row.indicator().direction();
        if (quantity.comparator().isStated() || !direction.isKnown()) {
            return quantity.comparator();
        }
        var text = Folds.label(direction.raw());
        if (ruleset.wordList("value.upward").holds(text)) {
            return Comparator.AT_LEAST;
        }
        return ruleset.wordList("value.downward").holds(text)
                ? Comparator.AT_MOST
                : Comparators.prefix(text).comparator();
    }

    Path at() {
        return row.at().child("target");
    }

    String name() {
        return row.name();
    }

    boolean isPercent() {
        return measure.isPresent() && Units.isPercent(measure.get());
    }

    boolean isCounted() {
        return measure.isPresent()
                && ruleset.wordList("value.countable").holds(measure.get().dimension());
    }

    /** Whether a magnitude word stands in the number and another in the unit, so that they multiply. */
    boolean isDoubled() {
        return quantity.scale() != Scale.ONE
                && Units.scale(ruleset, row.unit()) != Scale.ONE
                && !Folds.label(quantity.scale().text() + quantity.unit()).equals(row.unitLabel());
    }

    /** The number in its base unit, as it was meant: a magnitude printed twice counts once. */
    BigDecimal repaired() {
        var value = quantity.value();
        return measure.isEmpty() || isDoubled() ? value : measure.get().toBase(value);
    }
}
