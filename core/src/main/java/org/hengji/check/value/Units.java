package org.hengji.check.value;

import java.util.Optional;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;
import org.hengji.ruleset.Measure;
import org.hengji.ruleset.Ruleset;

/** 单位的读法: what a unit as printed means. */
final class Units {

    private static final String PERCENT = "%";

    private Units() {}

    /** The unit, or the one its text begins with: 家企业 counts in 家. */
    static Optional<Measure> measure(Ruleset ruleset, String unit) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        var measures = ruleset.measures();
        var whole = measures.of(unit);
        return whole.isPresent() ? whole : measures.leading(unit).flatMap(measures::of);
    }

    /** The unit of a row: the one behind the number, else in its own column or in the name. */
    static String of(IndicatorRow row) {
        var printed =
                row.indicator().target() instanceof Cell.Known<Target>(var target, var _) ? target.printedUnit() : "";
        return printed.isEmpty() ? row.unit() : printed;
    }

    /** The magnitude word a unit begins with, also where the rest is no unit we know. */
    static Scale scale(Ruleset ruleset, String unit) {
        return measure(ruleset, unit).map(Measure::scale).orElseGet(() -> Scale.at(unit, 0));
    }

    static boolean isPercent(Measure measure) {
        return measure.base().equals(PERCENT);
    }
}
