package org.hengji.read.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengji.read.workbook.FormatSection.Kind;
import org.hengji.read.workbook.FormatSection.Token;

/** 格式段的读法: from the code of one section to its tokens. */
final class SectionReader {

    private static final List<String> HALVES = List.of("AM/PM", "A/P", "上午/下午");
    private static final String DAY = "yYmMdDhHsSeEaAbBgG";

    private final String code;
    private final List<Token> tokens = new ArrayList<>();
    private String condition = "";
    private int at;

    SectionReader(String code) {
        this.code = code;
    }

    FormatSection read() {
        while (at < code.length()) {
            step();
        }
        return new FormatSection(tokens, condition);
    }

    private void step() {
        var each = code.charAt(at);
        switch (each) {
            case '"' -> quoted();
            case '\\', '!' -> literal(at + 1 < code.length() ? code.substring(at + 1, at + 2) : "", 2);
            case '_' -> literal(" ", 2);
            case '*' -> at += 2;
            case '[' -> bracket();
            case '0', '#', '?' -> sign(Kind.DIGIT);
            case '.' -> sign(Kind.POINT);
            case ',' -> sign(Kind.COMMA);
            case '%' -> sign(Kind.PERCENT);
            case '/' -> slash();
            case '@' -> sign(Kind.GENERAL);
            default -> letters();
        }
    }

    private void sign(Kind kind) {
        tokens.add(new Token(kind, code.substring(at, at + 1)));
        at++;
    }

    private void literal(String text, int length) {
        tokens.add(new Token(Kind.LITERAL, text));
        at += length;
    }

    private void quoted() {
        var end = code.indexOf('"', at + 1);
        var close = end < 0 ? code.length() : end;
        tokens.add(new Token(Kind.LITERAL, code.substring(at + 1, close)));
        at = close + 1;
    }

    /** Colours, languages and numerals change no digit; a currency stands between $ and -. */
    private void bracket() {
        var end = code.indexOf(']', at);
        var inside = code.substring(at + 1, end < 0 ? code.length() : end);
        at = end < 0 ? code.length() : end + 1;
        if (inside.startsWith("$")) {
            var dash = inside.indexOf('-');
            tokens.add(new Token(Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash)));
        } else if (inside.matches("(?i)h+|m+|s+")) {
            tokens.add(new Token(Kind.ELAPSED, inside.toLowerCase(Locale.ROOT)));
        } else if (inside.matches("[<>=].*")) {
            condition = inside.replace(" ", "");
        }
    }

    /** Between digits it makes a fraction, elsewhere it parts a day's numbers. */
    private void slash() {
        var isFraction = !tokens.isEmpty()
                && tokens.getLast().kind() == Kind.DIGIT
                && at + 1 < code.length()
                && "0#?123456789".indexOf(code.charAt(at + 1)) >= 0;
        tokens.add(new Token(isFraction ? Kind.SLASH : Kind.LITERAL, "/"));
        at++;
    }

    private void letters() {
        for (var half : HALVES) {
            if (code.regionMatches(true, at, half, 0, half.length())) {
                tokens.add(new Token(Kind.HALF, half));
                at += half.length();
                return;
            }
        }
        if (code.regionMatches(true, at, "General", 0, 7)) {
            tokens.add(new Token(Kind.GENERAL, ""));
            at += 7;
            return;
        }
        var each = code.charAt(at);
        if ((each == 'E' || each == 'e') && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0) {
            tokens.add(new Token(Kind.EXPONENT, code.substring(at, at + 2)));
            at += 2;
            return;
        }
        if (DAY.indexOf(each) < 0) {
            literal(String.valueOf(each), 1);
            return;
        }
        var end = at;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == Character.toLowerCase(each)) {
            end++;
        }
        tokens.add(new Token(Kind.DAY, code.substring(at, end).toLowerCase(Locale.ROOT)));
        at = end;
    }
}
