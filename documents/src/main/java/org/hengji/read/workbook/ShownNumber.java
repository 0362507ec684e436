package org.hengji.read.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hengji.read.workbook.FormatSection.Kind;
import org.hengji.read.workbook.FormatSection.Token;

/** 显示的数字: a number in the digits, commas and signs of its format. */
final class ShownNumber {

    private final List<Token> tokens;
    private final int point;
    private final int last;
    private final StringBuilder shown = new StringBuilder();

    private ShownNumber(List<Token> tokens) {
        this.tokens = tokens;
        var found = tokens.stream().map(Token::kind).toList().indexOf(Kind.POINT);
        this.last = tokens.stream().map(Token::kind).toList().lastIndexOf(Kind.DIGIT);
        this.point = found < 0 ? last + 1 : found;
    }

    static String of(FormatSection section, BigDecimal value, boolean isSigned) {
        if (section.has(Kind.EXPONENT)) {
            return NumberFormat.plain(value);
        }
        return new ShownNumber(section.tokens()).show(value, isSigned);
    }

    private String show(BigDecimal value, boolean isSigned) {
        var scaled = value.abs().scaleByPowerOfTen(2 * count(Kind.PERCENT, 0, tokens.size()) - 3 * thousands());
        var rounded = scaled.setScale(count(Kind.DIGIT, point, tokens.size()), RoundingMode.HALF_UP);
        var digits = rounded.toPlainString().split("\\.");
        var whole = digits[0].equals("0") ? "" : digits[0];
        whole(whole);
        fraction(digits.length > 1 ? digits[1] : "");
        var isNegative = value.signum() < 0 && !isSigned && rounded.signum() != 0;
        return (isNegative ? "-" : "") + shown.toString().strip();
    }

    private int count(Kind kind, int from, int to) {
        return (int) tokens.subList(Math.min(from, to), to).stream()
                .filter(token -> token.kind() == kind)
                .count();
    }

    /** Commas right behind the whole digits divide by a thousand each. */
    private int thousands() {
        var end = Math.min(point, tokens.size());
        var commas = 0;
        for (var at = end - 1; at >= 0 && tokens.get(at).kind() == Kind.COMMA; at--) {
            commas++;
        }
        for (var at = last + 1; at < tokens.size() && tokens.get(at).kind() == Kind.COMMA; at++) {
            commas++;
        }
        return commas;
    }

    /** Digits fill their signs from the right; the first sign takes what is left over. */
    private void whole(String digits) {
        var signs = count(Kind.DIGIT, 0, point);
        var isGrouped = hasInnerComma();
        var sign = 0;
        for (var token : tokens.subList(0, Math.min(point, tokens.size()))) {
            switch (token.kind()) {
                case DIGIT -> {
                    var place = signs - sign;
                    if (sign == 0) {
                        for (var each = digits.length(); each > signs; each--) {
                            digit(digits.charAt(digits.length() - each), each, isGrouped);
                        }
                    }
                    if (place <= digits.length()) {
                        digit(digits.charAt(digits.length() - place), place, isGrouped);
                    } else if (token.text().equals("0")) {
                        digit('0', place, isGrouped);
                    }
                    sign++;
                }
                case LITERAL, PERCENT -> shown.append(token.text());
                default -> {}
            }
        }
    }

    private void digit(char digit, int place, boolean isGrouped) {
        shown.append(digit);
        if (isGrouped && place > 1 && place % 3 == 1) {
            shown.append(',');
        }
    }

    private boolean hasInnerComma() {
        var kinds = tokens.subList(0, Math.min(point, tokens.size())).stream()
                .map(Token::kind)
                .toList();
        var comma = kinds.indexOf(Kind.COMMA);
        return comma > kinds.indexOf(Kind.DIGIT) && comma < kinds.lastIndexOf(Kind.DIGIT);
    }

    private void fraction(String digits) {
        var significant = digits.length();
        while (significant > 0 && digits.charAt(significant - 1) == '0') {
            significant--;
        }
        var at = 0;
        for (var token : tokens.subList(Math.min(point, tokens.size()), tokens.size())) {
            switch (token.kind()) {
                case POINT -> shown.append(isPointShown(significant) ? "." : "");
                case DIGIT -> {
                    if (at < significant || token.text().equals("0")) {
                        shown.append(digits.charAt(at));
                    }
                    at++;
                }
                case LITERAL, PERCENT -> shown.append(token.text());
                default -> {}
            }
        }
    }

    private boolean isPointShown(int significant) {
        return significant > 0
                || tokens.subList(point, tokens.size()).stream()
                        .anyMatch(token -> token.text().equals("0"));
    }
}
