package org.hengji.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hengji.entry.Amounts;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;
import org.hengji.number.Folds;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.WordList;

/**
 * 句中合计: sentences that name amounts and their total. Unit prices, changes against last year and what stands in brackets
 * are not added; a total in front with 其中 behind it may be larger than what is named, never smaller.
 */
final class WrittenSums {

    /** A total and the parts that do not make it up. */
    record Wrong(List<Yuan> parts, Yuan total) {}

    private record Found(Yuan amount, int start, int end) {}

    private static final Pattern SENTENCE = Pattern.compile("[。；;\n!?！？]");
    private static final Anchored BRACKETED = new Anchored("(", "\\([^()]{0,200}\\)");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![0-9.,])[0-9][0-9,]{0,20}(?:\\.[0-9]{1,6})?(?:万|亿|千|百万)?元(?!/)");

    private static final int BEFORE = 6;
    private static final int AMOUNTS = 3;

    private final WordList totals;
    private final WordList rates;
    private final String among;
    private final Yuan tolerance;

    WrittenSums(Ruleset ruleset) {
        totals = ruleset.wordList("text.total-words");
        rates = ruleset.wordList("text.not-added");
        among = ruleset.words("text.among").getFirst();
        tolerance = Yuan.ofWan(ruleset.parameter("money.tolerance").value());
    }

    List<Wrong> wrong(String text) {
        if (!hasAmounts(text)) {
            return List.of();
        }
        var plain = BRACKETED.removedFrom(Folds.marks(text));
        return SENTENCE.splitAsStream(plain)
                .flatMap(sentence -> wrongIn(sentence).stream())
                .toList();
    }

    /** Whether a text may hold as many amounts as a sum has at least: a total and two parts. */
    private static boolean hasAmounts(String text) {
        var count = 0;
        for (var at = text.indexOf('元'); at >= 0 && count < AMOUNTS; at = text.indexOf('元', at + 1)) {
            count++;
        }
        return count == AMOUNTS;
    }

    private Optional<Wrong> wrongIn(String sentence) {
        if (!hasAmounts(sentence) || rates.isIn(sentence)) {
            return Optional.empty();
        }
        var amounts = amounts(sentence);
        if (amounts.size() < AMOUNTS) {
            return Optional.empty();
        }
        var last = amounts.getLast();
        return isTotal(sentence, last)
                ? closing(sentence, amounts.subList(0, amounts.size() - 1), last)
                : opening(sentence, amounts);
    }

    private static List<Found> amounts(String sentence) {
        var found = new ArrayList<Found>();
        var match = AMOUNT.matcher(sentence);
        while (match.find()) {
            Amounts.read(match.group(), MoneyUnit.YUAN)
                    .known()
                    .ifPresent(amount -> found.add(new Found(amount, match.start(), match.end())));
        }
        return found;
    }

    private boolean isTotal(String sentence, Found amount) {
        return totals.isIn(sentence.substring(Math.max(0, amount.start() - BEFORE), amount.start()));
    }

    /** A、B，合计 T: wrong where neither all amounts nor those from 其中 on make up the total. */
    private Optional<Wrong> closing(String sentence, List<Found> parts, Found total) {
        var from = sentence.indexOf(among);
        var inner = parts.stream().filter(part -> part.start() > from).toList();
        var candidates = Stream.of(parts, inner, parts.subList(1, parts.size()));
        return candidates.anyMatch(each -> matches(each, total))
                ? Optional.empty()
                : Optional.of(wrong(inner.size() > 1 ? inner : parts, total));
    }

    /** T，其中 A、B: wrong where the parts exceed the total. */
    private Optional<Wrong> opening(String sentence, List<Found> amounts) {
        var total = amounts.getFirst();
        var parts = amounts.subList(1, amounts.size());
        var from = sentence.indexOf(among);
        var divided = from >= total.end() && from < parts.getFirst().start();
        var excess = sum(parts).minus(total.amount());
        return divided && excess.exceeds(tolerance.times(amounts.size()))
                ? Optional.of(wrong(parts, total))
                : Optional.empty();
    }

    private boolean matches(List<Found> parts, Found total) {
        return !sum(parts).minus(total.amount()).abs().exceeds(tolerance.times(parts.size() + 1));
    }

    private static Yuan sum(List<Found> parts) {
        return parts.stream().map(Found::amount).reduce(Yuan.ZERO, Yuan::plus);
    }

    private static Wrong wrong(List<Found> parts, Found total) {
        return new Wrong(parts.stream().map(Found::amount).toList(), total.amount());
    }
}
