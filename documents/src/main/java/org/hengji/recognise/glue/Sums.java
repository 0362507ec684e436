package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** 合计的检验: of the readings of many rows, those that can take part in one of the sums their points must come to. */
final class Sums {

    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final int MOST = 20_000;
    private static final int MOST_ROWS = 200;

    private Sums() {}

    /** The readings of every row that a sum allows; empty where none is reached or a row has no points. */
    static Optional<List<List<Reading>>> narrowed(List<List<Reading>> rows, int column, List<BigDecimal> sums) {
        if (rows.isEmpty()
                || rows.size() > MOST_ROWS
                || rows.stream().anyMatch(row -> row.isEmpty() || !isFull(row, column))) {
            return Optional.empty();
        }
        var before = reached(rows, column);
        var goals = sums.stream().map(Sums::cents).toList();
        var behind = reached(rows.reversed(), column).reversed();
        if (goals.stream().noneMatch(before.getLast()::get)) {
            return Optional.empty();
        }
        var narrowed = new ArrayList<List<Reading>>();
        for (var i = 0; i < rows.size(); i++) {
            var first = before.get(i);
            var last = behind.get(i + 1);
            narrowed.add(rows.get(i).stream()
                    .filter(reading -> isPart(points(reading, column), first, last, goals))
                    .toList());
        }
        return Optional.of(narrowed);
    }

    private static boolean isFull(List<Reading> row, int column) {
        return row.stream().allMatch(reading -> reading.number(column).isPresent());
    }

    /** The sums that can be reached before each row, and behind the last. */
    private static List<BitSet> reached(List<List<Reading>> rows, int column) {
        var reached = new ArrayList<BitSet>();
        var none = new BitSet();
        none.set(0);
        reached.add(none);
        for (var row : rows) {
            var next = new BitSet();
            var last = reached.getLast();
            row.stream()
                    .mapToInt(reading -> points(reading, column))
                    .distinct()
                    .forEach(points ->
                            last.stream().filter(sum -> sum + points <= MOST).forEach(sum -> next.set(sum + points)));
            reached.add(next);
        }
        return reached;
    }

    private static boolean isPart(int points, BitSet before, BitSet behind, List<Integer> goals) {
        return before.stream().anyMatch(sum -> goals.stream().anyMatch(goal -> has(behind, goal - sum - points)));
    }

    private static boolean has(BitSet sums, int sum) {
        return sum >= 0 && sums.get(sum);
    }

    private static int points(Reading reading, int column) {
        return cents(reading.number(column).orElseThrow());
    }

    private static int cents(BigDecimal points) {
        return points.multiply(CENTS).intValue();
    }
}
