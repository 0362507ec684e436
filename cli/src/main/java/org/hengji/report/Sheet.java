package org.hengji.report;

import java.util.function.UnaryOperator;

/** 纸面: lines of a report, wrapped and indented, colour laid over each line by itself. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Sheet(int width) {
        this.width = width;
    }

    void blank() {
        text.append('\n');
    }

    void line(String words) {
        line("", words, UnaryOperator.identity());
    }

    /** The first line behind {@code lead}, the others under it. */
    void line(String lead, String words, UnaryOperator<String> colour) {
        var indent = Paragraph.columns(lead);
        var before = lead;
        for (var each : Paragraph.lines(words, width - indent)) {
            text.append(before).append(colour.apply(each)).append('\n');
            before = " ".repeat(indent);
        }
    }

    /** A line to be copied, never wrapped. */
    void whole(String lead, String words) {
        text.append(lead).append(Printable.line(words)).append('\n');
    }

    void rule(UnaryOperator<String> colour) {
        text.append(colour.apply("─".repeat(width))).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
