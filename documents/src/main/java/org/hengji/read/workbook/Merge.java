package org.hengji.read.workbook;

import java.util.Optional;

/** 合并区域: the rows and columns, both from 0 and inclusive, that one cell reaches over. */
record Merge(int top, int left, int bottom, int right) {

    static Optional<Merge> of(String reference) {
        var colon = reference.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return CellPlace.of(reference.substring(0, colon))
                .flatMap(from -> CellPlace.of(reference.substring(colon + 1))
                        .filter(to -> to.row() >= from.row() && to.column() >= from.column())
                        .map(to -> new Merge(from.row(), from.column(), to.row(), to.column())));
    }
}
