package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengji.grid.Grid;
import org.hengji.number.Folds;

/** 部首字符: many programs leave them in a file in place of the characters that look alike; they are read as these. */
final class Radicals {

    private static final int NAMED = 5;

    private final Set<String> folded = new LinkedHashSet<>();
    private int count;
    private int firstRow;

    private Radicals() {}

    static Grid folded(Grid grid) {
        return new Radicals().fold(grid);
    }

    private Grid fold(Grid grid) {
        var rows = new ArrayList<Grid.Row>();
        for (var row : grid.rows()) {
            var cells = row.cells().stream().map(cell -> fold(cell, row)).toList();
            rows.add(new Grid.Row(row.number(), cells));
        }
        if (count == 0) {
            return grid;
        }
        var notes = new ArrayList<>(grid.notes());
        var some = folded.stream().limit(NAMED).collect(Collectors.joining("、"));
        notes.add(new Grid.Remark("radical", firstRow, "PDF 里有 %d 个部首字符，已换成汉字（%s 等）".formatted(count, some)));
        return new Grid(grid.format(), grid.hasCells(), rows, notes);
    }

    private Grid.Cell fold(Grid.Cell cell, Grid.Row row) {
        if (!Folds.hasRadical(cell.text())) {
            return cell;
        }
        firstRow = firstRow == 0 ? row.number() : firstRow;
        var text = new StringBuilder();
        for (var each : cell.text().codePoints().mapToObj(Character::toString).toList()) {
            text.append(Folds.hasRadical(each) ? plain(each) : each);
        }
        return cell.saying(text.toString());
    }

    private String plain(String radical) {
        var plain = Folds.stored(radical);
        folded.add(radical + "→" + plain);
        count++;
        return plain;
    }
}
