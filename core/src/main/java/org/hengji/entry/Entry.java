package org.hengji.entry;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.form.Source;
import org.hengji.indicator.Target;
import org.hengji.money.Yuan;
import org.hengji.time.FiscalYear;

/** 录入: typed text into the cell of a record component, by the type the component holds. */
public final class Entry {

    private Entry() {}

    /** The cell that {@code raw} makes in a column of {@code type}; {@code source} tells the unit of amounts. */
    public static Cell<?> read(Class<?> type, String raw, Source source) {
        if (type == String.class) {
            return Texts.read(raw);
        }
        if (type == Yuan.class) {
            return Amounts.read(raw, source.unit());
        }
        if (type == Target.class) {
            return Targets.read(raw);
        }
        if (type == Integer.class) {
            return Numbers.count(raw);
        }
        if (type == BigDecimal.class) {
            return Numbers.points(raw);
        }
        if (type == FiscalYear.class) {
            return Numbers.year(raw);
        }
        throw new IllegalArgumentException("no door for " + type);
    }
}
