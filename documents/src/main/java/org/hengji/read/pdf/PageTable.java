package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 一页上的表: its cells with their texts, in rows that name for each column the cell that takes the place. */
record PageTable(Lattice lattice, List<List<Slot>> rows) {

    private static final double LOW = 5;

    PageTable {
        rows = List.copyOf(rows);
    }

    static PageTable of(Lattice lattice, List<Glyph> glyphs) {
        var byOwner = new HashMap<Integer, List<Glyph>>();
        for (var glyph : glyphs) {
            var owner = lattice.owner(lattice.row(glyph.middleY()), lattice.column(glyph.middleX()));
            byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(glyph);
        }
        var slots = new HashMap<Integer, Slot>();
        var rows = new ArrayList<List<Slot>>();
        for (var row = 0; row < lattice.rows(); row++) {
            var places = new ArrayList<Slot>();
            for (var column = 0; column < lattice.columns(); column++) {
                places.add(slot(lattice, row, column, byOwner, slots));
            }
            rows.add(places);
        }
        return new PageTable(lattice, StrayLines.mended(filled(lattice, rows)));
    }

    private static Slot slot(
            Lattice lattice, int row, int column, Map<Integer, List<Glyph>> glyphs, Map<Integer, Slot> slots) {
        var owner = lattice.owner(row, column);
        return slots.computeIfAbsent(owner, _ -> {
            var end = column + 1;
            while (end < lattice.columns() && lattice.owner(row, end) == owner) {
                end++;
            }
            var left = lattice.xs().get(column);
            var right = lattice.xs().get(end);
            return new Slot(CellText.of(glyphs.getOrDefault(owner, List.of()), left, right));
        });
    }

    /** Without rows that are only the gap between two lines. */
    private static List<List<Slot>> filled(Lattice lattice, List<List<Slot>> rows) {
        var filled = new ArrayList<List<Slot>>();
        for (var row = 0; row < rows.size(); row++) {
            var height = lattice.ys().get(row + 1) - lattice.ys().get(row);
            if (height >= LOW || rows.get(row).stream().anyMatch(slot -> !slot.isBlank())) {
                filled.add(rows.get(row));
            }
        }
        return filled.isEmpty() ? rows : filled;
    }
}
