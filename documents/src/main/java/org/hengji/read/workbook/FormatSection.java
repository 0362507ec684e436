package org.hengji.read.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 格式段: one section of a number format as tokens.
 *
 * @param condition such as {@code >=100}; empty where the section has none
 */
record FormatSection(List<Token> tokens, String condition) {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)(-?\\d{1,15}(?:\\.\\d{1,10})?)");

    /** 格式的一节: what stands literally, what stands for digits, and what stands for parts of a day. */
    record Token(Kind kind, String text) {}

    enum Kind {
        LITERAL,
        DIGIT,
        POINT,
        COMMA,
        PERCENT,
        EXPONENT,
        SLASH,
        DAY,
        ELAPSED,
        HALF,
        GENERAL
    }

    FormatSection {
        tokens = List.copyOf(tokens);
    }

    static List<String> split(String code) {
        var sections = new ArrayList<String>();
        var isQuoted = false;
        var begin = 0;
        for (var at = 0; at < code.length(); at++) {
            var each = code.charAt(at);
            if (each == '\\' && !isQuoted) {
                at++;
            } else if (each == '"') {
                isQuoted = !isQuoted;
            } else if (each == ';' && !isQuoted) {
                sections.add(code.substring(begin, at));
                begin = at + 1;
            }
        }
        sections.add(code.substring(begin));
        return sections;
    }

    static FormatSection of(String code) {
        return new SectionReader(code).read();
    }

    boolean isConditional() {
        return !condition.isEmpty();
    }

    boolean isDate() {
        return has(Kind.DAY) || has(Kind.ELAPSED);
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.kind() == kind);
    }

    boolean isMetBy(BigDecimal value) {
        var match = CONDITION.matcher(condition);
        if (!match.matches()) {
            return true;
        }
        var order = value.compareTo(new BigDecimal(match.group(2)));
        return switch (match.group(1)) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    /** Empty where the section shows nothing of the number. */
    Optional<String> show(BigDecimal value, boolean isSigned, Epoch epoch) {
        if (isDate()) {
            return ShownDay.of(this, value, epoch);
        }
        if (has(Kind.GENERAL)) {
            return Optional.of(general(isSigned ? value.abs() : value));
        }
        if (!has(Kind.DIGIT) || has(Kind.SLASH)) {
            return Optional.empty();
        }
        return Optional.of(ShownNumber.of(this, value, isSigned))
                .filter(shown -> shown.chars().anyMatch(each -> each >= '0' && each <= '9'));
    }

    private String general(BigDecimal value) {
        var shown = new StringBuilder();
        for (var token : tokens) {
            shown.append(token.kind() == Kind.GENERAL ? NumberFormat.plain(value) : token.text());
        }
        return shown.toString().strip();
    }
}
