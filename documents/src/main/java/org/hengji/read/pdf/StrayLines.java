package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * 多余的线: a line that ends only the label in the first column, in the middle of the row beside it. Office programs leave
 * one where a merged label goes on below a repeated head; no row ends there.
 */
final class StrayLines {

    private static final int COLUMNS = 3;

    private StrayLines() {}

    static List<List<Slot>> mended(List<List<Slot>> rows) {
        var mended = new ArrayList<List<Slot>>();
        for (var row : rows) {
            if (!mended.isEmpty() && isStray(mended.getLast(), row)) {
                var upper = mended.getLast().getFirst();
                var lower = row.getFirst();
                var kept = upper.isBlank() ? lower : upper;
                rows.forEach(each -> each.replaceAll(slot -> slot == upper || slot == lower ? kept : slot));
            } else {
                mended.add(row);
            }
        }
        return mended;
    }

    private static boolean isStray(List<Slot> above, List<Slot> row) {
        var upper = above.getFirst();
        var lower = row.getFirst();
        return row.size() >= COLUMNS
                && upper != lower
                && (upper.isBlank() || lower.isBlank())
                && above.subList(1, above.size()).equals(row.subList(1, row.size()));
    }
}
