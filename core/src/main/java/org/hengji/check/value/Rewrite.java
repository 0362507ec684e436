package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hengji.check.Examination;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Path;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Indicator;

/** 改写: edits of one cell of a row and of its twins, which must stay alike. */
final class Rewrite {

    /** 栏: what of a row a fix may write. */
    record Column(String component, Function<Indicator, Cell<?>> cell) {

        static final Column TARGET = new Column("target", Indicator::target);
        static final Column UNIT = new Column("unit", Indicator::unit);

        private Edit edit(IndicatorRow row, String after) {
            return new Edit.Set(
                    row.at().child(component), cell.apply(row.indicator()).raw(), after);
        }
    }

    private Rewrite() {}

    /** A button that writes another value. */
    static Fix value(Examination examination, IndicatorRow row, String after) {
        return new Fix("改为 " + after, false, cells(examination, row, Column.TARGET, after));
    }

    /** A button that writes another comparator before the number. */
    static Fix comparator(Examination examination, Quantified of, Comparator comparator) {
        return value(examination, of.row(), Figures.print(comparator, of.quantity()));
    }

    /** What stands in a twin may differ in blanks and width. */
    static List<Edit> cells(Examination examination, IndicatorRow row, Column column, String after) {
        var edits = new ArrayList<Edit>(1 + row.also().size());
        edits.add(column.edit(row, after));
        for (var place : row.also()) {
            edits.add(column.edit(twin(examination, place), after));
        }
        return edits;
    }

    private static IndicatorRow twin(Examination examination, Path place) {
        for (var key : examination.keyRows()) {
            if (key.at().equals(place)) {
                return key;
            }
        }
        throw new IllegalStateException("no key indicator at " + place);
    }
}
