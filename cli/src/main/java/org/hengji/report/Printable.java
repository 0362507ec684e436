package org.hengji.report;

/** 可显示的文字: text without anything that a terminal would obey instead of showing. */
public final class Printable {

    private Printable() {}

    public static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(text).strip().replace('\n', ' ');
    }

    private static int shown(int c) {
        if (c == '\t' || c == '\r') {
            return ' ';
        }
        return isShown(c) ? c : '\uFFFD';
    }

    private static boolean isShown(int c) {
        var type = Character.getType(c);
        return c == '\n' || type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
