package org.hengji.write.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** 刷子: paints cells one below the other that look alike in one stroke, which is many times faster than each by itself. */
final class Brush {

    private final Worksheet sheet;
    private final List<Optional<Stroke>> strokes;

    /** 一笔: a look from a row on. */
    private record Stroke(int from, Style style) {}

    Brush(Worksheet sheet, int columns) {
        this.sheet = sheet;
        this.strokes = new ArrayList<>(Collections.nCopies(columns, Optional.empty()));
    }

    void paint(int row, int column, Style style) {
        if (strokes.get(column).filter(stroke -> stroke.style().equals(style)).isEmpty()) {
            pass(row, column);
            strokes.set(column, Optional.of(new Stroke(row, style)));
        }
    }

    /** What is in that place is painted by others. */
    void pass(int row, int column) {
        strokes.get(column)
                .ifPresent(stroke -> stroke.style().applyTo(sheet.range(stroke.from(), column, row - 1, column)));
        strokes.set(column, Optional.empty());
    }

    /** Ends all strokes above that row. */
    void paintAll(int row) {
        for (var column = 0; column < strokes.size(); column++) {
            pass(row, column);
        }
    }
}
