package org.hengji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * 错格: a row whose cells all slipped sideways. Found only when the row is not valid where it stands and exactly one move
 * makes it so; looked for before anything is filled down.
 *
 * @param printed the cells as they stand, with what slipped out to the right behind them
 * @param by how far they were moved to be read: to the right where positive
 */
record Shift(List<String> printed, List<String> read, int by) {

    static Optional<Shift> find(List<String> cells, Predicate<List<String>> isValid) {
        return find(Columns.Window.of(cells), isValid);
    }

    /** The one move that makes the cells valid; empty when they are valid as they are, or none or several would do. */
    static Optional<Shift> find(Columns.Window window, Predicate<List<String>> isValid) {
        if (window.isBlank() || isValid.test(window.main())) {
            return Optional.empty();
        }
        var moves = new ArrayList<Shift>();
        for (var by = 1 - window.size(); by < window.size(); by++) {
            var distance = by;
            moved(window, by)
                    .filter(read -> distance != 0 && isValid.test(read))
                    .ifPresent(read -> moves.add(new Shift(window.printed(), read, distance)));
        }
        return moves.size() == 1 ? Optional.of(moves.getFirst()) : Optional.empty();
    }

    /** The main cells after a move; empty when text would be lost or stand outside them. */
    private static Optional<List<String>> moved(Columns.Window window, int by) {
        var read = new ArrayList<String>();
        for (var i = 0; i < window.main().size(); i++) {
            read.add(window.text(i - by));
        }
        return Columns.filled(read) == window.filled() ? Optional.of(read) : Optional.empty();
    }
}
