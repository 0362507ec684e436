package org.hengji.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.grid.Grid;

/**
 * 转载损坏: what sites that copy documents do to their characters: traditional ones with the pinyin in brackets behind them,
 * 項(xiàng)目, are undone; lost ones are named and never guessed.
 */
final class HostDamage {

    private static final Pattern PINYIN = Pattern.compile(
            "(\\p{IsHan}) ?[(（] ?((?=[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300-\u030C])[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ\u0300-\u030C]{1,9}"
                    + "|men|ge|me|li|lai|guo|tou|zi|zhe|le|de|shang) ?[)）]");
    private static final Pattern LOST = Pattern.compile("\uFFFD+|\\?{2,}");
    private static final int MANY = 5;
    private static final int NAMED = 10;

    private final Set<String> undone = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();
    private final Set<Integer> undoneRows = new TreeSet<>();
    private final Set<Integer> leftRows = new TreeSet<>();
    private final Set<Integer> lostRows = new TreeSet<>();
    private final boolean isConverted;
    private int count;

    private HostDamage(Grid grid) {
        this.isConverted = isConverted(grid);
    }

    static Grid undone(Grid grid) {
        return new HostDamage(grid).undo(grid);
    }

    /** Whether a text as a whole went through a converter: a pinyin was inserted, or many characters are traditional. */
    private static boolean isConverted(Grid grid) {
        var seen = new HashSet<Character>();
        for (var row : grid.rows()) {
            for (var cell : row.cells()) {
                if (see(cell.text(), seen) && isInserted(cell.text())) {
                    return true;
                }
            }
        }
        return seen.size() >= MANY;
    }

    private static boolean see(String text, Set<Character> seen) {
        var hasAny = false;
        for (var i = 0; i < text.length(); i++) {
            if (Traditional.isSpelt(text.charAt(i))) {
                hasAny = true;
                if (Traditional.is(text.charAt(i))) {
                    seen.add(text.charAt(i));
                }
            }
        }
        return hasAny;
    }

    private static boolean isInserted(String text) {
        return PINYIN.matcher(text)
                .results()
                .anyMatch(found -> Traditional.isSpelt(found.group(1).charAt(0)));
    }

    private Grid undo(Grid grid) {
        var rows = new ArrayList<Grid.Row>(grid.rows().size());
        for (var row : grid.rows()) {
            rows.add(undo(row));
        }
        var remarks = remarks(grid.notes());
        return remarks.isEmpty()
                ? grid
                : new Grid(
                        grid.format(),
                        grid.hasCells(),
                        rows,
                        Stream.concat(grid.notes().stream(), remarks.stream()).toList());
    }

    private Grid.Row undo(Grid.Row row) {
        for (var cell : row.cells()) {
            if (isLossy(cell.text()) && LOST.matcher(cell.text()).find()) {
                lostRows.add(row.number());
            }
        }
        if (!isConverted) {
            return row;
        }
        var cells = new ArrayList<Grid.Cell>(row.cells().size());
        for (var cell : row.cells()) {
            cells.add(undo(cell, row.number()));
        }
        return new Grid.Row(row.number(), cells);
    }

    private Grid.Cell undo(Grid.Cell cell, int row) {
        var text = cell.text();
        var plain = simplified(PINYIN.matcher(text).replaceAll(found -> unspelt(found.group(), row)), row);
        return plain.equals(text) ? cell : new Grid.Cell(plain, cell.columns(), cell.rows(), cell.covered());
    }

    /** A glance that spares most cells the search. */
    private static boolean isLossy(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0;
    }

    /** 項(xiàng) as 项; behind a character the table does not know nothing is taken away. */
    private String unspelt(String printed, int row) {
        var character = printed.charAt(0);
        if (!Traditional.isSpelt(character)) {
            left.add(printed);
            leftRows.add(row);
            return printed;
        }
        var plain = String.valueOf(Traditional.simplified(character));
        undone(printed, plain, row);
        return plain;
    }

    private String simplified(String text, int row) {
        var plain = text.toCharArray();
        for (var i = 0; i < plain.length; i++) {
            if (Traditional.is(plain[i])) {
                undone(String.valueOf(plain[i]), String.valueOf(Traditional.simplified(plain[i])), row);
                plain[i] = Traditional.simplified(plain[i]);
            }
        }
        return new String(plain);
    }

    private void undone(String printed, String plain, int row) {
        undone.add(printed + "→" + plain);
        undoneRows.add(row);
        count++;
    }

    private List<Grid.Remark> remarks(List<Grid.Remark> before) {
        var remarks = new ArrayList<Grid.Remark>();
        if (count > 0) {
            remarks.add(remark(undoneRows, "有转载网站留下的繁体字和括号里的拼音，已还原成简体，共 %d 处：%s".formatted(count, some(undone))));
        }
        if (!left.isEmpty()) {
            remarks.add(remark(leftRows, "有字后面插了拼音，对照表里没有这个字，照原样留下：%s".formatted(some(left))));
        }
        if (!lostRows.isEmpty()
                && before.stream().noneMatch(remark -> remark.why().indexOf('\uFFFD') >= 0)) {
            remarks.add(remark(lostRows, "有丢失的字（� 或 ??），没有猜补，请对照原件核对"));
        }
        return remarks;
    }

    private static Grid.Remark remark(Set<Integer> rows, String what) {
        return new Grid.Remark("encoding", rows.iterator().next(), "第 %s 行%s".formatted(some(rows), what));
    }

    private static String some(Set<?> all) {
        var some = all.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        return all.size() > NAMED ? some + " 等" : some;
    }
}
