package org.hengji.read.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengji.read.workbook.FormatSection.Kind;
import org.hengji.read.workbook.FormatSection.Token;

/** 显示的日期: a day or a time in the parts of its format. */
final class ShownDay {

    private static final String WEEK = "一二三四五六日";

    private final List<Token> tokens;
    private final LocalDateTime moment;
    private final BigDecimal days;
    private final boolean isHalved;

    private ShownDay(FormatSection section, LocalDateTime moment, BigDecimal days) {
        this.tokens = section.tokens();
        this.moment = moment;
        this.days = days;
        this.isHalved = section.has(Kind.HALF);
    }

    static Optional<String> of(FormatSection section, BigDecimal value, Epoch epoch) {
        return epoch.at(value).map(moment -> new ShownDay(section, moment, value).show());
    }

    private String show() {
        var shown = new StringBuilder();
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            switch (token.kind()) {
                case DAY -> shown.append(part(token.text(), at));
                case ELAPSED -> shown.append(elapsed(token.text()));
                case HALF -> shown.append(half(token.text()));
                case POINT, COMMA, LITERAL, PERCENT, SLASH -> shown.append(token.text());
                case DIGIT -> shown.append('0');
                case EXPONENT, GENERAL -> {}
            }
        }
        return shown.toString().strip();
    }

    private String part(String letters, int at) {
        var length = letters.length();
        return switch (letters.charAt(0)) {
            case 'y', 'e' -> length == 2 ? padded(moment.getYear() % 100, 2) : String.valueOf(moment.getYear());
            case 'm' -> isMinute(at) ? padded(moment.getMinute(), length) : month(length);
            case 'd' ->
                length > 2
                        ? week(length == 4 ? TextStyle.FULL : TextStyle.SHORT)
                        : padded(moment.getDayOfMonth(), length);
            case 'a' ->
                (length > 3 ? "星期" : "") + WEEK.charAt(moment.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
            case 'h' -> padded(isHalved ? (moment.getHour() + 11) % 12 + 1 : moment.getHour(), length);
            case 's' -> padded(moment.getSecond(), length);
            default -> "";
        };
    }

    private String month(int length) {
        return switch (length) {
            case 1, 2 -> padded(moment.getMonthValue(), length);
            case 3 -> moment.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            default -> moment.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    }

    private String week(TextStyle style) {
        return moment.getDayOfWeek().getDisplayName(style, Locale.ENGLISH);
    }

    /** The letter m means minutes behind hours and before seconds. */
    private boolean isMinute(int at) {
        return near(at, -1).filter(letters -> letters.startsWith("h")).isPresent()
                || near(at, 1).filter(letters -> letters.startsWith("s")).isPresent();
    }

    private Optional<String> near(int at, int step) {
        for (var other = at + step; other >= 0 && other < tokens.size(); other += step) {
            var kind = tokens.get(other).kind();
            if (kind == Kind.DAY || kind == Kind.ELAPSED) {
                return Optional.of(tokens.get(other).text());
            }
        }
        return Optional.empty();
    }

    private String elapsed(String letters) {
        var perDay = switch (letters.charAt(0)) {
            case 'h' -> 24;
            case 'm' -> 1_440;
            default -> 86_400;
        };
        var units = days.multiply(BigDecimal.valueOf(perDay)).setScale(6, RoundingMode.HALF_UP);
        return padded(units.setScale(0, RoundingMode.DOWN).intValue(), letters.length());
    }

    private String half(String names) {
        var parts = names.split("/");
        return moment.getHour() < 12 ? parts[0] : parts[1];
    }

    private static String padded(int number, int length) {
        var digits = String.valueOf(number);
        return digits.length() < length && length == 2 ? "0" + digits : digits;
    }
}
