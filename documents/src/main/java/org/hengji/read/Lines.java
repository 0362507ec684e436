package org.hengji.read;

import java.util.ArrayList;
import java.util.List;

/** 物理行: what an editor counts as lines. CR LF, CR, LF and the two separators of Unicode end one. */
public final class Lines {

    private Lines() {}

    /** How many characters of line end stand there; none: 0. */
    static int breakAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '\r' -> at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            case '\n', '\u2028', '\u2029' -> 1;
            default -> 0;
        };
    }

    /** The lines without their ends. Nothing stands behind the last end. */
    public static List<String> of(String text) throws Refusal {
        var lines = new ArrayList<String>();
        for (var at = 0; at < text.length(); ) {
            var end = end(text, at);
            lines.add(text.substring(at, end));
            Limits.rows(lines.size());
            Limits.line(lines.size(), end - at);
            at = end < text.length() ? end + breakAt(text, end) : end;
        }
        return lines;
    }

    /** Refuses a line that is too long before anybody copies it. */
    static void check(String text) throws Refusal {
        var number = 1;
        for (var at = 0; at < text.length(); number++) {
            var end = end(text, at);
            Limits.line(number, end - at);
            at = end < text.length() ? end + breakAt(text, end) : end;
        }
    }

    static int end(String text, int from) {
        var end = from;
        while (end < text.length() && breakAt(text, end) == 0) {
            end++;
        }
        return end;
    }

    /** The number of the line that holds this place, counted from 1. */
    static int numberAt(String text, int place) {
        var number = 1;
        for (var at = 0; at < place; ) {
            var length = breakAt(text, at);
            number += length > 0 ? 1 : 0;
            at += Math.max(length, 1);
        }
        return number;
    }

    /** The same text with line feeds only. */
    static String unified(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
    }
}
