package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Examination;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.form.Records;
import org.hengji.indicator.Comparator;

/** 改写: edits of one cell of a row and of its twins, which must stay alike. */
final class Rewrite {

    private Rewrite() {}

    /** A button that writes another value. */
    static Fix value(Examination examination, IndicatorRow row, String after) {
        return new Fix("改为 " + after, false, cells(examination, row, "target", after));
    }

    /** A button that writes another comparator before the number. */
    static Fix comparator(Examination examination, Quantified of, Comparator comparator) {
        return value(examination, of.row(), Figures.print(comparator, of.quantity()));
    }

    static List<Edit> cells(Examination examination, IndicatorRow row, String component, String after) {
        var edits = new ArrayList<Edit>();
        var own = (Cell<?>) Records.get(row.indicator(), component);
        edits.add(new Edit.Set(row.at().child(component), own.raw(), after));
        for (var place : row.also(component)) {
            edits.add(new Edit.Set(place, print(examination, place), after));
        }
        return edits;
    }

    /** What stands in the twin, which may differ in blanks and width. */
    private static String print(Examination examination, Path cell) {
        return Forms.cell(examination.plan(), cell).map(Cell::raw).orElse("");
    }
}
