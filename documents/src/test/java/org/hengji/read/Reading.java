package org.hengji.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hengji.grid.Grid;

/** What the tests of every format ask for. */
final class Reading {

    private Reading() {}

    static Grid grid(String name, String text) throws Refusal {
        return ((Document.Table) Readers.read(name, text.getBytes(StandardCharsets.UTF_8))).grid();
    }

    /** Covered places are printed as {@code ^}. */
    static List<List<String>> cells(String name, String text) throws Refusal {
        return grid(name, text).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.covered() ? "^" : cell.text())
                        .toList())
                .toList();
    }

    static List<Integer> numbers(String name, String text) throws Refusal {
        return grid(name, text).rows().stream().map(Grid.Row::number).toList();
    }
}
