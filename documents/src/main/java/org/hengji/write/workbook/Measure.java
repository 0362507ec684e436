package org.hengji.write.workbook;

/** 字宽: how many lines a text takes. Widths are in em, a little more than most fonts need. */
public final class Measure {

    private static final double HALF = 0.56;
    private static final double CAPITAL = 0.68;

    private Measure() {}

    /** The lines that a text takes in a room of so many em; at least one. */
    public static int lines(String text, double room) {
        if (text.length() <= room / 1.05 && text.indexOf('\n') < 0) {
            return 1;
        }
        var lines = 1;
        var used = 0.0;
        var word = 0.0;
        for (var at = 0; at < text.length(); at++) {
            var each = text.charAt(at);
            if (each == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            var width = width(each);
            word = isWord(each) ? word + width : 0;
            if (used + width > room && used > 0) {
                lines++;
                used = isWord(each) && word < room ? word - width : 0;
            }
            used += width;
        }
        return lines;
    }

    private static double width(char each) {
        if (each >= 0x2E80 || each == '“' || each == '”' || each == '…' || each == '—' || each == '≥' || each == '≤') {
            return Character.isLowSurrogate(each) ? 0 : 1;
        }
        return each >= 'A' && each <= 'Z' || each == '%' || each >= 0x80 ? CAPITAL : HALF;
    }

    /** Words of Latin letters and numbers are not parted. */
    private static boolean isWord(char each) {
        return each < 0x2E80 && (Character.isLetterOrDigit(each) || each == '.' || each == '%');
    }
}
