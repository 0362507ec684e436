package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** 合计的检验: of the readings of many rows, those that can take part in one of the sums their points must come to. */
final class Sums {

    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    private static final int MOST = 20_000;

    private Sums() {}

    /** The readings of every row that a sum allows; empty where none is reached or a row has no points. */
    static Optional<List<List<Reading>>> narrowed(List<List<Reading>> rows, int column, List<BigDecimal> sums) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.isEmpty() || !isFull(row, column))) {
            return Optional.empty();
        }
        var before = reached(rows, column);
        var goals = sums.stream().map(Sums::cents).toList();
        var behind = reached(rows.reversed(), column).reversed();
        if (goals.stream().noneMatch(before.getLast()::contains)) {
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
    private static List<NavigableSet<Integer>> reached(List<List<Reading>> rows, int column) {
        var reached = new ArrayList<NavigableSet<Integer>>();
        reached.add(new TreeSet<>(List.of(0)));
        for (var row : rows) {
            var next = new TreeSet<Integer>();
            for (var points : row.stream()
                    .map(reading -> points(reading, column))
                    .distinct()
                    .toList()) {
                reached.getLast().forEach(sum -> next.add(sum + points));
            }
            reached.add(new TreeSet<>(next.headSet(MOST, true)));
        }
        return reached;
    }

    private static boolean isPart(int points, Set<Integer> before, Set<Integer> behind, List<Integer> goals) {
        for (var sum : before) {
            for (var goal : goals) {
                if (behind.contains(goal - sum - points)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int points(Reading reading, int column) {
        return cents(reading.number(column).orElseThrow());
    }

    private static int cents(BigDecimal points) {
        return points.multiply(CENTS).intValue();
    }
}
