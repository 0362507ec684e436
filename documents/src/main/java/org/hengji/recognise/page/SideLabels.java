package org.hengji.recognise.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 左侧竖排的标签: the heading of a block, broken over its lines and scattered among them: 项目 … 绩效 … 目标. */
final class SideLabels {

    private static final int MAX_PIECE = 4;
    private static final int MAX_LINES = 60;

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    private final Page page;
    private final PageWords words;
    private final List<String> headings = new ArrayList<>();

    SideLabels(Page page) {
        this.page = page;
        this.words = page.words();
        for (var prefix : List.of("goals.", "heading.", "funds.heading")) {
            headings.addAll(words.labelsUnder(prefix));
        }
    }

    void join() {
        for (var at = 0; at < page.size(); at++) {
            var found = found(at);
            if (found.isPresent()) {
                take(found.get());
            }
        }
    }

    /** Pieces alone on lines that follow one another are one text anyway. */
    private boolean isScattered(List<Integer> lines) {
        return lines.size() > 1
                && (lines.getLast() - lines.getFirst() >= lines.size()
                        || lines.stream().anyMatch(line -> !page.get(line).isOne()));
    }

    /** 竖排: a heading and the lines its pieces begin. */
    private record Scattered(String label, List<Integer> lines) {}

    private Optional<Scattered> found(int at) {
        if (!isPiece(at)) {
            return Optional.empty();
        }
        return headings.stream()
                .filter(heading -> heading.startsWith(page.get(at).first()))
                .map(heading -> found(at, heading))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(found -> found.label().length()));
    }

    private Optional<Scattered> found(int from, String heading) {
        var text = "";
        var lines = new ArrayList<Integer>();
        for (var at = from; at < Math.min(page.size(), from + MAX_LINES); at++) {
            if (!isPiece(at) || !heading.startsWith(text + page.get(at).first())) {
                continue;
            }
            text += page.get(at).first();
            lines.add(at);
            if (text.equals(heading)) {
                return isScattered(lines) ? Optional.of(new Scattered(text, lines)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A short word that begins a line and is no label by itself. */
    private boolean isPiece(int at) {
        var first = page.get(at).first();
        return first.length() <= MAX_PIECE
                && !words.isLabel(first)
                && !words.isLevel(first)
                && HAN.matcher(first).matches();
    }

    private void take(Scattered label) {
        var first = label.lines().getFirst();
        var number = page.get(first).number();
        for (var at : label.lines().reversed()) {
            if (page.get(at).isOne()) {
                page.remove(at);
            } else {
                page.set(at, page.get(at).without(0));
            }
        }
        page.say(number, "左侧竖排的“%s”散在各行，已拼在一起".formatted(label.label()));
        place(label.label(), first, number);
    }

    /** The label of a text without another one goes before its first line; a heading above rows says nothing. */
    private void place(String label, int at, int number) {
        var role = words.role(label);
        if (role.startsWith("heading.")) {
            return;
        }
        var first = at;
        while (role.startsWith("goals.") && page.isFragment(first - 1)) {
            first--;
        }
        var isLabelled = page.find(first - 1).stream()
                .flatMap(line -> line.words().stream())
                .anyMatch(word -> words.role(word).startsWith("goals."));
        var isNext = page.find(first).stream()
                .anyMatch(line -> words.role(line.first()).startsWith("goals."));
        if (!role.startsWith("goals.") || !isLabelled && !isNext) {
            page.insert(first, new PageLine(number, List.of(label)));
        }
    }
}
