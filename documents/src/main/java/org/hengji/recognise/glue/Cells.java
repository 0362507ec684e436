package org.hengji.recognise.glue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;

/** 格的范围: where a cell that begins at a place of the text may end, by what its column can hold. */
final class Cells {

    private static final Pattern NUMBER =
            Pattern.compile("(?:0|[1-9][0-9]{0,8}|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.[0-9]{1,4})?");
    private static final Pattern TIME = Pattern.compile(
            "(?:20[0-9]{2}年(?:1[0-2]|[1-9])月|20[0-9]{2}年(?![\\p{IsHan}&&[^底前内]])|(?:1[0-2]|[1-9])月)(?:[0-3]?[0-9]日)?(?:底之?前|之前|以前|份|底|前|内)?");
    private static final Pattern TIME_END = Pattern.compile("[年月日](?:底之?前|之前|以前|份|底|前|内)?");
    private static final Pattern RANGE = Pattern.compile("[0-9.]{1,8}%?[-~—至][0-9.]{1,8}");
    private static final Pattern TAIL = Pattern.compile("(?:及?以[上下内]|之内|左右|内(?![\\p{IsHan}&&[^0-9]]))");
    private static final List<String> PERCENT = List.of("(%)", "（%）", "%");
    private static final Set<String> NATURES = Set.of("定性", "定量", "正向", "反向", "逆向", "负向");
    private static final Pattern BRACKET = Pattern.compile("[(（]\\p{IsHan}{1,2}[)）]");
    /** 90天内, 95分以上: no other words begin so. */
    private static final String GO_ON = "内以之及";

    private static final int LONGEST_TAIL = 7;
    private static final int LONGEST_RUN = 24;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final String text;
    private final Ruleset ruleset;
    private final Words words;
    private final Answers answers;
    private final boolean hasText;
    private final boolean hasChoice;
    private final Map<Start, List<Integer>> known = new HashMap<>();

    /** A content and the place it begins at. */
    private record Start(Content content, int at) {}

    Cells(String text, List<Content> columns, Ruleset ruleset) {
        this.text = text;
        this.ruleset = ruleset;
        this.words = Words.of(ruleset);
        this.answers = new Answers(text, columns, ruleset);
        this.hasChoice = columns.contains(Content.CHOICE);
        this.hasText = columns.contains(Content.TEXT) || columns.contains(Content.WORDS);
    }

    /** The ends of a cell, the start itself where it may be blank. */
    List<Integer> ends(Content content, int at) {
        return known.computeIfAbsent(new Start(content, at), _ -> List.copyOf(look(content, at)));
    }

    private Set<Integer> look(Content content, int at) {
        var ends = new TreeSet<Integer>();
        switch (content) {
            case NAME -> names(at, ends);
            case SIGN -> signs(at, ends);
            case UNIT -> units(at, ends);
            case VALUE -> values(at, ends);
            case WEIGHT, SCORE -> points(at, ends);
            case RATIO -> numbers(at).forEach(end -> ends.add(percent(end) > end ? percent(end) : end));
            case AMOUNT -> ends.addAll(numbers(at));
            case TEXT, WORDS -> words(at, ends);
            case CHOICE -> choices(at, ends);
            case LEVEL1, LEVEL2 -> {}
        }
        if (content != Content.NAME) {
            dash(at, ends);
            ends.add(at);
        }
        return ends;
    }

    /** Whether a cell has something in it that belongs there: words that answer no target may be other text. */
    boolean isTelling(Content content, String cell) {
        var isWords = content == Content.VALUE && Glyphs.han(cell, 0) == cell.length();
        return isWords ? !cell.isEmpty() && answers.isTelling(cell) : !cell.isEmpty();
    }

    /** A name holds words, and its brackets are closed. */
    private void names(int at, Set<Integer> ends) {
        var depth = 0;
        var hasWord = false;
        var answered = at;
        for (var end = at + 1; end <= text.length(); end++) {
            var c = text.charAt(end - 1);
            depth += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
            hasWord |= Glyphs.isHan(c);
            if (depth == 0 && (c == '%' || c == '％' || isSymbol(c) && Glyphs.sign(text, end - 1) == end)) {
                return;
            }
            var isAnswer = end >= answered && answers.begins(end);
            if (depth == 0
                    && hasWord
                    && end - at > 1
                    && (Glyphs.isEdge(text, end) || isAnswer)
                    && !isMeasure(at, end)) {
                ends.add(end);
                answered = isAnswer ? answered(end) : answered;
            }
        }
    }

    /** Where the words of an answer that begins at a place end; within them no other begins. */
    private int answered(int at) {
        return Math.max(answers.end(at), Glyphs.han(text, at));
    }

    private static boolean isSymbol(char c) {
        return "≥≤≧≦><=＞＜＝═﹦".indexOf(c) >= 0;
    }

    /** Whether what would be a name ends with a number and its unit: that is a value behind the name. */
    private boolean isMeasure(int from, int to) {
        var digits = to;
        while (digits > from && !Glyphs.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return digits > from
                && (digits == to
                        || unit(digits) == to
                        || TIME_END.matcher(text.substring(digits, to)).matches());
    }

    /** Whether known words stand here, up to where other text begins. */
    private boolean isAnswer(int at) {
        var end = words.end(text, at);
        return end > at && (end == text.length() || !Glyphs.isHan(text.charAt(end)) || words.end(text, end) > end);
    }

    private void signs(int at, Set<Integer> ends) {
        if (Glyphs.sign(text, at) > at) {
            ends.add(Glyphs.sign(text, at));
        }
        var nature = text.substring(at, Math.min(text.length(), at + 2));
        if (NATURES.contains(nature) && (at == 0 || !Glyphs.isHan(text.charAt(at - 1))) || answers.natureEnd(at) > at) {
            ends.add(at + 2);
        }
    }

    private void units(int at, Set<Integer> ends) {
        var end = unit(at);
        if (end > at && (isFree(end) || Glyphs.sign(text, end) > end)) {
            ends.add(end);
        }
    }

    /** The end of the longest unit that begins here. */
    int unit(int at) {
        if (percent(at) > at) {
            return percent(at);
        }
        var head = text.substring(at, Math.min(text.length(), at + 12));
        for (var length = Math.min(head.length(), 8); length > 0; length--) {
            var spelt = head.substring(0, length);
            if (!Glyphs.isDigit(spelt.charAt(0)) && !words.isTorn(text, at, length) && isUnit(spelt)) {
                return bracket(at + length);
            }
        }
        return at;
    }

    /** The end of 台（套）. */
    private int bracket(int at) {
        var found = BRACKET.matcher(text).region(at, text.length());
        return found.lookingAt() ? found.end() : at;
    }

    /** Whether a value ends here: a number with its unit, a time, words that answer. */
    boolean isBehindValue(int at) {
        var digits = at;
        while (digits > 0 && at - digits < LONGEST_TAIL && !Glyphs.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        if (digits == 0 || !Glyphs.isDigit(text.charAt(digits - 1))) {
            return !Glyphs.isHan(text.charAt(at - 1)) || words.endsAt(text, at) || words.choiceEndsAt(text, at);
        }
        return tail(unit(digits)) == at
                || TIME_END.matcher(text.substring(digits, at)).matches()
                || words.endsAt(text, at)
                || words.choiceEndsAt(text, at);
    }

    /** Every part of a compound unit is one we know. */
    private boolean isUnit(String spelt) {
        for (var part : spelt.split("/", -1)) {
            if (ruleset.measures().of(Folds.label(part)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private int percent(int at) {
        for (var sign : PERCENT) {
            if (text.startsWith(sign, at)) {
                return at + sign.length();
            }
        }
        return at;
    }

    /** Whether no word is torn here: more text of the kind goes on only with words of an answer. */
    private boolean isFree(int at) {
        return at == text.length()
                || !Glyphs.isHan(text.charAt(at))
                || isAnswer(at)
                || hasText
                || words.choiceEnd(text, at) > at;
    }

    private void choices(int at, Set<Integer> ends) {
        if (words.choiceEnd(text, at) > at) {
            ends.add(words.choiceEnd(text, at));
        }
    }

    boolean isTime(int at) {
        return TIME.matcher(text).region(at, text.length()).lookingAt();
    }

    private void values(int at, Set<Integer> ends) {
        matched(TIME, at, ends);
        if (!ends.isEmpty()) {
            return;
        }
        var from = Glyphs.blanks(text, Glyphs.sign(text, at));
        for (var end : numbers(from)) {
            measured(end, ends);
        }
        matched(RANGE, at, ends);
        if (from > at) {
            return;
        }
        var answer = answers.end(at);
        if (answer > at) {
            ends.add(answer);
        }
        if (answers.isBehindNature(at) && answer > at) {
            return;
        }
        var isBehindOther = at > 0 && !Glyphs.isHan(text.charAt(at - 1));
        var han = Glyphs.han(text, at);
        if (han > at + 1 && isBehindOther && !isUnitOfNumber(at)) {
            ends.add(han);
            for (var end = at + 2; end < han; end++) {
                if (isAnswer(end)) {
                    ends.add(end);
                }
            }
        }
    }

    /** Behind a digit a unit belongs to the number, not to the words that follow. */
    private boolean isUnitOfNumber(int at) {
        return at > 0 && Glyphs.isDigit(text.charAt(at - 1)) && unit(at) > at;
    }

    private void matched(Pattern pattern, int at, Set<Integer> ends) {
        var found = pattern.matcher(text).region(at, text.length());
        if (found.lookingAt()
                && (found.end() == text.length() || percent(found.end()) == found.end() || pattern == TIME)
                && (pattern == TIME || found.end() == text.length() || !Glyphs.isDigit(text.charAt(found.end())))) {
            ends.add(found.end());
        }
        if (found.lookingAt() && pattern == RANGE && percent(found.end()) > found.end()) {
            ends.add(percent(found.end()));
        }
    }

    /** A number with what must follow it: a percent sign, a unit where no word is torn by it. */
    private void measured(int end, Set<Integer> ends) {
        var percent = percent(end);
        if (percent > end) {
            ends.add(tail(percent));
            return;
        }
        ends.add(end);
        var unit = end < text.length() && !Glyphs.isDigit(text.charAt(end)) ? unit(end) : end;
        if (unit > end) {
            ends.add(tail(unit));
        }
        if (tail(end) > end) {
            ends.add(tail(end));
        }
    }

    private int tail(int at) {
        var found = TAIL.matcher(text).region(at, text.length());
        if (found.lookingAt()) {
            return found.end();
        }
        var isWithin = text.startsWith("内", at) && words.standardEnd(text, at + 1) > at + 1;
        return isWithin ? at + 1 : at;
    }

    /** All numbers that begin here: the whole run of digits, or a part of it before another digit. */
    private List<Integer> numbers(int at) {
        var run = Glyphs.run(text, at);
        var ends = new ArrayList<Integer>();
        if (run - at > LONGEST_RUN || at > 0 && run > at && text.charAt(at - 1) == '.') {
            return ends;
        }
        for (var end = at + 1; end <= run; end++) {
            var isWhole = end == run || Glyphs.isDigit(text.charAt(end));
            if (isWhole && NUMBER.matcher(text.substring(at, end)).matches()) {
                ends.add(end);
            }
        }
        return ends;
    }

    private void points(int at, Set<Integer> ends) {
        for (var end : numbers(at)) {
            var number = new BigDecimal(text.substring(at, end).replace(",", ""));
            if (number.compareTo(MOST) <= 0 && number.scale() <= 2) {
                ends.add(text.startsWith("分", end) ? end + 1 : end);
            }
        }
    }

    /** Free words go on to the next number or to the end. */
    private void words(int at, Set<Integer> ends) {
        if (hasChoice && words.choiceEnd(text, at) > at || at < text.length() && GO_ON.indexOf(text.charAt(at)) >= 0) {
            return;
        }
        if (at > 0 && Glyphs.han(text, at) > at + 1 && isBehindValue(at) && !isUnitOfNumber(at)) {
            ends.add(text.length());
            ends.add(Glyphs.han(text, at));
            if (words.standardEnd(text, at) > at) {
                ends.add(words.standardEnd(text, at));
            }
        }
    }

    private void dash(int at, Set<Integer> ends) {
        var end = at;
        while (end < text.length() && end - at < 2 && Glyphs.isDash(text.charAt(end))) {
            end++;
        }
        if (end > at) {
            ends.add(at + 1);
            ends.add(end);
        }
    }
}
