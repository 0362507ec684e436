package org.hengji.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * 折行: breaks text into lines as typesetters of Chinese do. Widths are in em and on the safe side for the usual fonts, so
 * that what is printed never takes more lines than were counted here.
 */
public final class Wrap {

    private static final double WIDE = 1;
    private static final double CAPITAL = 0.72;
    private static final double NARROW = 0.58;
    private static final double MARK = 0.36;
    private static final String NOT_FIRST = "，。、；：？！）》”’】」％%,.;:?!)]}";
    private static final String NOT_LAST = "（《“‘【「([{";

    private Wrap() {}

    /**
     * 行: one line of a text.
     *
     * @param isLast whether its paragraph ends here
     */
    public record Line(String text, boolean isLast) {

        static final Line EMPTY = new Line("", true);
    }

    /** The lines of a text in a room of so many em; each holds at least one character, together all of them. */
    public static List<Line> lines(String text, double room) {
        var lines = new ArrayList<Line>();
        text.lines().forEach(paragraph -> wrap(paragraph, room, lines));
        return lines.isEmpty() ? List.of(Line.EMPTY) : lines;
    }

    /** The text that stands in the lines; wrapped again in the same room, it gives them again. */
    static String text(List<Line> lines) {
        var text = new StringBuilder();
        for (var i = 0; i < lines.size(); i++) {
            text.append(lines.get(i).text());
            if (lines.get(i).isLast() && i < lines.size() - 1) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static void wrap(String text, double room, List<Line> lines) {
        var begin = 0;
        while (begin < text.length()) {
            var end = end(text, begin, room);
            lines.add(new Line(text.substring(begin, end), end == text.length()));
            begin = end;
        }
        if (text.isEmpty()) {
            lines.add(Line.EMPTY);
        }
    }

    private static int end(String text, int begin, double room) {
        var used = 0.0;
        for (var i = begin; i < text.length(); ) {
            var c = text.codePointAt(i);
            used += width(c);
            if (used > room && i > begin) {
                return lastBreak(text, begin, i);
            }
            i += Character.charCount(c);
        }
        return text.length();
    }

    /** The last place before {@code limit} at which a line may end; the limit itself when there is none. */
    private static int lastBreak(String text, int begin, int limit) {
        for (var i = limit; i > begin; i--) {
            if (mayBreak(text, i)) {
                return i;
            }
        }
        return limit;
    }

    private static boolean mayBreak(String text, int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        if (Character.isLowSurrogate(after) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        return !isWord(before) || !isWord(after);
    }

    private static boolean isWord(char c) {
        return c < 0x2E80 && (Character.isLetterOrDigit(c) || c == '.' || c == '%');
    }

    private static double width(int c) {
        if (c >= 0x80) {
            return WIDE;
        }
        if (c >= 'A' && c <= 'Z' || c == '%' || c == '@' || c == 'm' || c == 'w') {
            return c >= 'A' && c <= 'Z' ? CAPITAL : WIDE;
        }
        return Character.isLetterOrDigit(c) || c == '<' || c == '>' || c == '=' || c == '+' ? NARROW : MARK;
    }
}
