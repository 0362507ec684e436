package org.hengji.read;

import org.jsoup.parser.Parser;

/** Markdown 文字: a cell or a line without the marks of Markdown. Tags stay: they are a fault of the form, for checks to report. */
final class MarkdownText {

    private static final int ENTITY = 32;
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private MarkdownText() {}

    static String ofCell(String raw) {
        if (isWrapped(raw, "`")) {
            return raw.substring(1, raw.length() - 1);
        }
        return plain(isWrapped(raw, "**") || isWrapped(raw, "__") ? raw.substring(2, raw.length() - 2) : raw);
    }

    /** A rule between paragraphs is a blank line, a heading its words. */
    static String ofLine(String line) {
        var stripped = Blanks.strip(line);
        if (stripped.startsWith("```") || stripped.length() >= 3 && stripped.equals("-".repeat(stripped.length()))) {
            return "";
        }
        var level = 0;
        while (level < stripped.length() && stripped.charAt(level) == '#') {
            level++;
        }
        var isHeading = level > 0 && level <= 6 && (level == stripped.length() || Blanks.is(stripped.charAt(level)));
        return ofCell(isHeading ? heading(stripped.substring(level)) : stripped);
    }

    private static String heading(String behind) {
        var text = Blanks.strip(behind);
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        var closed = end < text.length() && (end == 0 || Blanks.is(text.charAt(end - 1)));
        return closed ? Blanks.strip(text.substring(0, end)) : text;
    }

    private static boolean isWrapped(String text, String mark) {
        var inner = text.length() - 2 * mark.length();
        return inner > 0
                && text.startsWith(mark)
                && text.indexOf(mark, mark.length()) == text.length() - mark.length()
                && !text.startsWith(mark.substring(0, 1), mark.length())
                && !text.startsWith(mark.substring(0, 1), text.length() - mark.length() - 1);
    }

    private static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); ) {
            at = switch (text.charAt(at)) {
                case '\\' -> escape(text, at, plain);
                case '<' -> lineBreak(text, at, plain);
                case '&' -> entity(text, at, plain);
                default -> copy(text, at, at + 1, plain);
            };
        }
        return plain.toString();
    }

    private static int escape(String text, int at, StringBuilder plain) {
        var escapes = at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
        return escapes ? copy(text, at + 1, at + 2, plain) : copy(text, at, at + 1, plain);
    }

    private static int lineBreak(String text, int at, StringBuilder plain) {
        if (!text.regionMatches(true, at, "<br", 0, 3)) {
            return copy(text, at, at + 1, plain);
        }
        var end = Blanks.skip(text, at + 3);
        end += text.startsWith("/", end) ? 1 : 0;
        if (!text.startsWith(">", end)) {
            return copy(text, at, end, plain);
        }
        plain.append('\n');
        return end + 1;
    }

    private static int entity(String text, int at, StringBuilder plain) {
        var end = text.substring(at, Math.min(text.length(), at + ENTITY)).indexOf(';');
        if (end < 0) {
            return copy(text, at, at + 1, plain);
        }
        plain.append(Parser.unescapeEntities(text.substring(at, at + end + 1), false));
        return at + end + 1;
    }

    private static int copy(String text, int from, int to, StringBuilder plain) {
        plain.append(text, from, to);
        return to;
    }
}
