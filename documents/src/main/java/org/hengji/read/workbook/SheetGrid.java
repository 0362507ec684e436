package org.hengji.read.workbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.hengji.grid.Grid;
import org.hengji.grid.Grid.Cell;
import org.hengji.read.Limits;
import org.hengji.read.Refusal;
import org.hengji.read.zip.ZipParts;

/** 工作表成表: the rows of a sheet with its merged cells in their places. Long stretches of blank rows become one. */
final class SheetGrid {

    private static final int GAP = 20;
    private static final int MOST_LOOKS = 20_000_000;

    private final SheetDraft draft;
    private final List<SheetDraft.RowTexts> rows = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final int width;
    private final List<BitSet> taken = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>();
    private int looks;

    private SheetGrid(SheetDraft draft) throws Refusal {
        this.draft = draft;
        keepRows();
        this.width = width();
        Limits.cells((long) rows.size() * width);
    }

    static Grid of(SheetDraft draft) throws Refusal {
        var grid = new SheetGrid(draft);
        grid.fill();
        for (var merge : draft.merges()) {
            grid.place(merge);
        }
        return grid.grid();
    }

    private void keepRows() throws Refusal {
        var last = -1;
        for (var row : draft.rows()) {
            if (row.row() == last) {
                throw ZipParts.broken();
            }
            var gap = rows.isEmpty() ? 0 : row.row() - last - 1;
            for (var blank = gap > GAP ? 1 : gap; blank > 0; blank--) {
                keep(new SheetDraft.RowTexts(row.row() - blank, List.of()));
            }
            keep(row);
            last = row.row();
        }
        Limits.rows(rows.size());
    }

    private void keep(SheetDraft.RowTexts row) {
        rows.add(row);
        numbers.add(row.row());
    }

    private int width() {
        var texts = rows.stream().mapToInt(row -> row.texts().size()).max().orElse(1);
        var merged = draft.merges().stream()
                .filter(merge -> merge.right() < Limits.COLUMNS && index(merge.top()) < index(merge.bottom() + 1))
                .mapToInt(merge -> merge.right() + 1)
                .max()
                .orElse(1);
        return Math.max(texts, merged);
    }

    /** The first kept row that is not above. */
    private int index(int row) {
        var found = Collections.binarySearch(numbers, row);
        return found < 0 ? -found - 1 : found;
    }

    private void fill() {
        for (var row : rows) {
            var line = new ArrayList<Cell>(width);
            for (var text : row.texts()) {
                line.add(Cell.of(text));
            }
            while (line.size() < width) {
                line.add(Cell.BLANK);
            }
            cells.add(line);
            taken.add(new BitSet());
        }
    }

    private void place(Merge merge) throws Refusal {
        var top = index(merge.top());
        var bottom = index(merge.bottom() + 1) - 1;
        var right = Math.min(merge.right(), width - 1);
        if (bottom < top || merge.left() > right || bottom == top && merge.left() == right) {
            return;
        }
        if (!isFree(top, bottom, merge.left(), right)) {
            draft.crossed.see(merge.top() + 1, new CellPlace(merge.top(), merge.left()).named());
            return;
        }
        for (var row = top; row <= bottom; row++) {
            taken.get(row).set(merge.left(), right + 1);
            for (var column = merge.left(); column <= right; column++) {
                cover(row, column, row == top && column == merge.left());
            }
        }
        var line = cells.get(top);
        line.set(merge.left(), line.get(merge.left()).spanning(right - merge.left() + 1, bottom - top + 1));
    }

    private void cover(int row, int column, boolean isOrigin) {
        if (isOrigin) {
            return;
        }
        if (!cells.get(row).get(column).text().isEmpty()) {
            draft.buried.see(numbers.get(row) + 1, new CellPlace(numbers.get(row), column).named());
        }
        cells.get(row).set(column, Cell.COVERED);
    }

    private boolean isFree(int top, int bottom, int left, int right) throws Refusal {
        for (var row = top; row <= bottom; row++) {
            if (++looks > MOST_LOOKS) {
                Limits.merges(draft.name(), Integer.MAX_VALUE);
            }
            var next = taken.get(row).nextSetBit(left);
            if (next >= 0 && next <= right) {
                return false;
            }
        }
        return true;
    }

    private Grid grid() {
        var lines = new ArrayList<Grid.Row>();
        for (var at = 0; at < cells.size(); at++) {
            lines.add(new Grid.Row(numbers.get(at) + 1, cells.get(at)));
        }
        return new Grid("xlsx", true, lines, draft.remarks());
    }
}
