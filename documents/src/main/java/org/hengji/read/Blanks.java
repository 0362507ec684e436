package org.hengji.read;

/** 空白: spaces, tabs and line ends of ASCII. All other blanks are part of a text and stay. */
public final class Blanks {

    private Blanks() {}

    public static boolean is(char each) {
        return each == ' ' || each >= '\t' && each <= '\r';
    }

    public static int skip(String text, int from) {
        var at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    public static String strip(String text) {
        var from = skip(text, 0);
        var end = text.length();
        while (end > from && is(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }
}
