package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengji.grid.Grid;

/** 页面: the lines of a page while their pieces are put together, and what was said about it. */
final class Page {

    static final String REMARK = "page";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u2000-\\u200B]+");
    private static final int MIN_FILLED = 3;

    private final PageWords words;
    private final List<PageLine> lines = new ArrayList<>();
    private final List<Grid.Remark> remarks = new ArrayList<>();
    private final List<Grid.Remark> doubts = new ArrayList<>();
    private boolean isCentred;

    Page(List<Grid.Row> rows, PageWords words) {
        this.words = words;
        for (var row : rows) {
            var split = BLANKS.splitAsStream(row.text(0))
                    .filter(word -> !word.isEmpty())
                    .toList();
            if (!split.isEmpty()) {
                lines.add(new PageLine(row.number(), split));
            }
        }
    }

    /** Whether lines are rows: several hold a label and its value. */
    boolean isInRows() {
        return lines.stream().filter(this::isFilled).limit(MIN_FILLED).count() == MIN_FILLED;
    }

    private boolean isFilled(PageLine line) {
        return line.size() > 1
                && line.words().stream().anyMatch(word -> words.isLabel(word) || words.isLevel(word))
                && line.words().stream().anyMatch(word -> !words.isLabel(word) && !words.isLevel(word));
    }

    PageWords words() {
        return words;
    }

    int size() {
        return lines.size();
    }

    PageLine get(int at) {
        return lines.get(at);
    }

    /** The line there; none above the first and below the last. */
    Optional<PageLine> find(int at) {
        return at >= 0 && at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    void set(int at, PageLine line) {
        lines.set(at, line);
    }

    void remove(int at) {
        lines.remove(at);
    }

    void removeEmpty() {
        lines.removeIf(line -> line.words().isEmpty());
    }

    void insert(int at, PageLine line) {
        lines.add(at, line);
    }

    /** Whether some cell of several lines was found centred on its row: then this page prints all cells so. */
    boolean isCentred() {
        return isCentred;
    }

    /** Takes as many lines above a line as below it away; gives the place where the line stands then. */
    int close(int at, int rings) {
        isCentred = true;
        lines.subList(at + 1, at + 1 + rings).clear();
        lines.subList(at - rings, at).clear();
        lines.set(at - rings, lines.get(at - rings).tall(2 * rings));
        return at - rings;
    }

    /** A line that announces nothing by itself. */
    boolean isFragment(int at) {
        return at >= 0
                && at < lines.size()
                && !words.isMargin(lines.get(at).joined())
                && lines.get(at).words().stream()
                        .noneMatch(word -> words.isLabel(word) || words.isLevel(word) || words.isPair(word));
    }

    /** How many such lines stand directly above a line. */
    int above(int at) {
        var count = 0;
        while (isFragment(at - count - 1)) {
            count++;
        }
        return count;
    }

    /** How many such lines stand directly below a line. */
    int below(int at) {
        var count = 0;
        while (isFragment(at + count + 1)) {
            count++;
        }
        return count;
    }

    /** Where the rows of indicators begin: behind the first line with two heads of their columns; the end where there is none. */
    int table() {
        for (var at = 0; at < lines.size(); at++) {
            if (heads(lines.get(at), "indicators.") >= 2) {
                return at + 1;
            }
        }
        return lines.size();
    }

    long heads(PageLine line, String prefix) {
        return line.words().stream()
                .filter(word -> words.role(word).startsWith(prefix))
                .count();
    }

    void say(int row, String why) {
        remarks.add(new Grid.Remark(REMARK, row, why));
    }

    /** What could not be joined; said only of a page on which something else was, for on others nothing is broken. */
    void doubt(int row, String why) {
        doubts.add(new Grid.Remark(REMARK, row, why));
    }

    /** The lines as rows of words, behind what was said before. */
    Grid grid(Grid grid) {
        var rows = lines.stream()
                .map(line -> new Grid.Row(
                        line.number(), line.words().stream().map(Grid.Cell::of).toList()))
                .toList();
        var said = Stream.of(grid.notes(), remarks, isCentred ? doubts : List.<Grid.Remark>of());
        return new Grid(grid.format(), false, rows, said.flatMap(List::stream).toList());
    }
}
