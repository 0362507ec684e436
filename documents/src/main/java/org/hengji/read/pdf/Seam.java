package org.hengji.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;

/** 页缝: where a page cut the table; the cells on both sides that are one become one. */
final class Seam {

    private final List<List<Slot>> above;
    private final List<List<Slot>> below;
    private final BitSet open;
    private final BitSet openAtEnd;

    /**
     * @param open columns where a line is missing at the end of the page above or at the top of the one below
     * @param openAtEnd those where it is missing at the end of the page above
     */
    Seam(List<List<Slot>> above, List<List<Slot>> below, BitSet open, BitSet openAtEnd) {
        this.above = above;
        this.below = below;
        this.open = open;
        this.openAtEnd = openAtEnd;
    }

    /** 对: a cell at the end of a page and the one below it, in the same columns. */
    private record Pair(Slot upper, Slot lower, int from, int to) {}

    void close() {
        if (above.isEmpty() || below.isEmpty()) {
            return;
        }
        var last = above.getLast();
        var pairs = pairs(last, below.getFirst());
        var isCut = isCut(pairs, below.getFirst());
        var running = isCut ? 0 : running(pairs);
        var goesOn = true;
        var isLineMeant = false;
        for (var pair : pairs) {
            var isOne = isCut || pair.from() < running || !isLeaf(pair) && goesOn(pair, goesOn, isLineMeant);
            goesOn &= isOne;
            isLineMeant |= isOne && isIn(openAtEnd, pair);
            if (isOne) {
                join(pair);
            }
        }
        if (isCut && below.getFirst().equals(last)) {
            below.removeFirst();
        }
    }

    private static List<Pair> pairs(List<Slot> last, List<Slot> first) {
        var pairs = new ArrayList<Pair>();
        for (var from = 0; from < first.size(); ) {
            var to = end(first, from);
            var isSame = end(last, from) == to && (from == 0 || last.get(from) != last.get(from - 1));
            if (isSame) {
                pairs.add(new Pair(last.get(from), first.get(from), from, to));
            }
            from = to;
        }
        return pairs;
    }

    private static int end(List<Slot> row, int from) {
        var to = from + 1;
        while (to < row.size() && row.get(to) == row.get(from)) {
            to++;
        }
        return to;
    }

    /** A row that the page cut: all it says below goes on from above for want of room, or all of it stands below. */
    private boolean isCut(List<Pair> pairs, List<Slot> first) {
        var cells = Collections.newSetFromMap(new IdentityHashMap<Slot, Boolean>());
        cells.addAll(first);
        var leaves = pairs.stream().filter(this::isLeaf).toList();
        if (pairs.size() != cells.size()
                || leaves.stream().allMatch(pair -> pair.lower().isBlank())) {
            return false;
        }
        return isOpen(leaves) && leaves.stream().allMatch(pair -> pair.upper().isBlank())
                || pairs.stream().allMatch(this::runsOn) && (isOpen(leaves) || isTelling(pairs, leaves));
    }

    /** Up to which column a row begins anew below while long texts to its left, two at least, go on from above. */
    private static int running(List<Pair> pairs) {
        var count = 0;
        var column = 0;
        for (var pair : pairs) {
            if (pair.lower().isBlank() || pair.from() != column || !pair.upper().runsInto(pair.lower())) {
                break;
            }
            column = pair.to();
            count++;
        }
        return count > 1 && count < pairs.size() && !pairs.getFirst().upper().isFinished() ? column : 0;
    }

    private boolean runsOn(Pair pair) {
        return pair.lower().isBlank() || isRepeated(pair) || pair.upper().runsInto(pair.lower());
    }

    /** Where lines close the row above, one full line could be chance: others, or a cell that is done, must say so too. */
    private static boolean isTelling(List<Pair> pairs, List<Pair> leaves) {
        var running = pairs.stream().filter(pair -> !pair.lower().isBlank()).toList();
        return running.size() > 1
                || running.stream().anyMatch(pair -> pair.upper().hasLines())
                || leaves.stream()
                        .anyMatch(
                                pair -> pair.lower().isBlank() && !pair.upper().isBlank());
    }

    /** Whether both parts are of one row only; the others name groups of rows. */
    private boolean isLeaf(Pair pair) {
        return height(above, pair.upper()) == 1 && height(below, pair.lower()) == 1;
    }

    private boolean isOpen(List<Pair> pairs) {
        return pairs.stream().allMatch(this::isOpen);
    }

    private boolean isOpen(Pair pair) {
        return isIn(open, pair);
    }

    private static boolean isIn(BitSet columns, Pair pair) {
        return columns.nextClearBit(pair.from()) >= pair.to();
    }

    /**
     * Labels of groups go on as long as those to their left do. A program that leaves one open where it goes on means the
     * lines it draws below others.
     */
    private boolean goesOn(Pair pair, boolean isBesideOne, boolean isLineMeant) {
        if (isLineMeant && !isIn(openAtEnd, pair)) {
            return isBesideOne && isRepeated(pair);
        }
        if (isOpen(pair)) {
            return pair.lower().isBlank()
                    || pair.upper().isBlank()
                    || isRepeated(pair)
                    || !pair.upper().isFinished() && pair.upper().runsInto(pair.lower());
        }
        return isBesideOne && (pair.lower().isBlank() || isRepeated(pair));
    }

    private boolean isRepeated(Pair pair) {
        return !isLeaf(pair) && pair.lower().text().equals(pair.upper().text());
    }

    private static int height(List<List<Slot>> rows, Slot slot) {
        return (int) rows.stream().filter(row -> holds(row, slot)).count();
    }

    private static boolean holds(List<Slot> row, Slot slot) {
        return row.stream().anyMatch(each -> each == slot);
    }

    private void join(Pair pair) {
        pair.upper().add(pair.lower(), isRepeated(pair));
        for (var row : below) {
            row.replaceAll(slot -> slot == pair.lower() ? pair.upper() : slot);
        }
    }
}
