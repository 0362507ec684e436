package org.hengji.commitment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.entry.Comparators;
import org.hengji.indicator.Comparator;
import org.hengji.number.Numeral;
import org.hengji.number.Numerals;
import org.hengji.number.Scale;
import org.hengji.ruleset.Measures;
import org.hengji.ruleset.Ruleset;

/** 数量的识别: numbers with a unit in a folded text; ordinals, years, dates, ages and fixed words are none. */
final class Counts {

    private static final int MAX_UNIT = 6;
    private static final char LAST_HAN = '\u9FFF';

    private final Measures measures;
    private final Set<String> uncounted;
    private final Set<String> spoken;
    private final BitSet beginnings = new BitSet();

    /** With what a number, an ordinal or a fixed word begins; nothing else is looked at. */
    private final BitSet telling;

    private final WordIndex fixed;
    private final WordIndex atLeast;

    Counts(Ruleset ruleset) {
        measures = ruleset.measures();
        uncounted = Set.copyOf(ruleset.words("commitment.uncounted"));
        spoken = Set.copyOf(ruleset.words("commitment.spoken"));
        fixed = new WordIndex(ruleset.words("commitment.fixed"));
        atLeast = new WordIndex(ruleset.words("commitment.atLeast"));
        for (var c = '0'; c <= LAST_HAN; c++) {
            beginnings.set(c, Numerals.beginsAt(Character.toString(c), 0));
        }
        telling = fixed.beginnings();
        telling.or(beginnings);
        telling.set('第');
        telling.set('A', 'Z' + 1);
        telling.set('a', 'z' + 1);
    }

    List<Counted> in(String text) {
        var found = new ArrayList<Counted>();
        var at = 0;
        while (at < text.length()) {
            if (!telling.get(text.charAt(at))) {
                at++;
                continue;
            }
            var skipped = skipped(text, at);
            if (skipped > 0 || !beginsAt(text, at)) {
                at += Math.max(1, skipped);
                continue;
            }
            var number = Numerals.scan(text, at);
            var counted = number instanceof Numeral.Read read ? at(text, at, read) : Optional.<Counted>empty();
            counted.ifPresent(found::add);
            at = counted.isPresent() ? counted.get().end() : behind(text, at, number);
        }
        return found;
    }

    /** How many characters begin no number here though they look like it: fixed words, 第40, A4. */
    private int skipped(String text, int at) {
        var word = fixed.at(text, at);
        if (!word.isEmpty()) {
            return word.length();
        }
        var c = text.charAt(at);
        var ordinal = c == '第' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        return ordinal && beginsAt(text, at + 1) ? behind(text, at + 1, Numerals.scan(text, at + 1)) - at : 0;
    }

    /** What the door for numbers says of each character, asked once. */
    private boolean beginsAt(String text, int at) {
        return at < text.length() && beginnings.get(text.charAt(at));
    }

    /** The place behind a number, or behind the digits that are none. */
    private static int behind(String text, int at, Numeral number) {
        if (number instanceof Numeral.Read read) {
            return read.end();
        }
        var end = at + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Optional<Counted> at(String text, int from, Numeral.Read first) {
        var vague = "余多".indexOf(text.charAt(Math.min(first.end(), text.length() - 1))) >= 0;
        var counted = ranged(text, from, first, first.end() + (vague ? 1 : 0));
        if (counted.unit().isEmpty() || uncounted.contains(counted.unit())) {
            return Optional.empty();
        }
        return Optional.of(compared(text, counted, vague))
                .filter(each -> isDigit(text.charAt(from)) || isMeantAsNumber(each));
    }

    /** A number with its unit, or two with a dash between them: 8家, 5-8场, 90%至95%. */
    private Counted ranged(String text, int from, Numeral.Read first, int behind) {
        var unit = unitAt(text, behind);
        var dash = behind + unit.length();
        if (!(upper(text, dash) instanceof Numeral.Read second)) {
            return counted(text, from, first.value(), first.value(), unit, behind);
        }
        var own = unitAt(text, second.end());
        var low = first.scale() == Scale.ONE && unit.isEmpty() ? second.scale().of(first.number()) : first.value();
        return own.isEmpty()
                ? counted(text, from, low, second.value(), unit, behind)
                : counted(text, from, low, second.value(), own, second.end());
    }

    /** 家次, 辆次: what is counted each time is printed with 次 behind its own unit. */
    private static Counted counted(String text, int from, BigDecimal low, BigDecimal high, String unit, int at) {
        var end = at + unit.length();
        var printed = !unit.isEmpty() && text.startsWith("次", end) && !unit.endsWith("次") ? unit + "次" : unit;
        return new Counted(
                Comparator.UNSTATED, low, high, unit.strip(), printed.strip(), from, from, at + printed.length());
    }

    private static Numeral upper(String text, int dash) {
        var to = dash;
        while (to < text.length() && to - dash < 2 && "-~至到".indexOf(text.charAt(to)) >= 0) {
            to++;
        }
        return to == dash ? new Numeral.None() : Numerals.scan(text, to);
    }

    private Counted compared(String text, Counted counted, boolean vague) {
        var start = behindText(text, counted.number());
        var before = Comparators.before(text, start);
        if (before.comparator().isStated()) {
            return counted.compared(before.comparator(), start - before.length(), counted.end());
        }
        var behind = Comparators.behind(text, counted.end());
        if (behind.length() > 1) {
            return counted.compared(behind.comparator(), counted.number(), counted.end() + behind.length());
        }
        var comparator = vague ? Comparator.ABOUT : floating(text, counted.number());
        return counted.compared(comparator, counted.number(), counted.end());
    }

    /** 至少举办一场: the word for at least may stand before the verb. */
    private Comparator floating(String text, int number) {
        var from = Sentences.clauseStart(text, number);
        return atLeast.isIn(text, from, number) ? Comparator.AT_LEAST : Comparator.UNSTATED;
    }

    /** In words 两场 and 至少一场 count; 一批, 三项制度 and 一体 do not. */
    private boolean isMeantAsNumber(Counted counted) {
        var bounded =
                counted.comparator().isLowerBound() || counted.comparator().isUpperBound();
        return bounded || spoken.contains(counted.unit()) && counted.low().compareTo(BigDecimal.ONE) > 0;
    }

    private String unitAt(String text, int from) {
        if (from >= text.length()) {
            return "";
        }
        var near = text.substring(from, Math.min(text.length(), from + MAX_UNIT));
        return measures.leading(near).orElse("");
    }

    /** The place behind the last character before {@code at} that is no blank. */
    private static int behindText(String text, int at) {
        var start = at;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
