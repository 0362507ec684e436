package org.hengji.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.ruleset.Measures;
import org.hengji.ruleset.Ruleset;

/**
 * 承诺的识别: finds what a text promises in numbers. Ordinals, years, ages, dates, list numbers, fixed words and whatever
 * stands in quotes or in the name of a document are no promises; neither is a fact (现有12所).
 */
public final class Commitments {

    private final Measures measures;
    private final Counts counts;
    private final WordIndex facts;
    private final WordIndex parts;
    private final WordIndex hedges;
    private final WordIndex obtained;

    private Commitments(Ruleset ruleset) {
        measures = ruleset.measures();
        counts = new Counts(ruleset);
        facts = new WordIndex(ruleset.words("commitment.facts"));
        parts = new WordIndex(ruleset.words("commitment.parts"));
        hedges = new WordIndex(ruleset.words("commitment.hedges"));
        obtained = new WordIndex(ruleset.words("commitment.obtained"));
    }

    /** The reader of commitments for the word lists of a ruleset. */
    public static Commitments of(Ruleset ruleset) {
        return ruleset.compiled(Commitments.class, Commitments::new);
    }

    /** The commitments of a text folded by {@link Sentences#folded}, in its order. */
    public List<Commitment> in(String folded) {
        var plain = Sentences.unquoted(folded);
        var counted = counts.in(plain);
        var commitments = new ArrayList<Commitment>();
        for (var i = 0; i < counted.size(); i++) {
            var from = i == 0 ? 0 : counted.get(i - 1).end();
            var to = i == counted.size() - 1
                    ? plain.length()
                    : counted.get(i + 1).start();
            promised(folded, plain, counted.get(i), from, to).ifPresent(commitments::add);
        }
        return commitments;
    }

    /** The commitment a number makes between the numbers before and behind it; {@code text} is without quotations. */
    private Optional<Commitment> promised(String printed, String text, Counted counted, int from, int to) {
        var clause = Sentences.clauseStart(text, counted.start());
        var list = Sentences.listStart(text, counted.start());
        if (facts.isIn(text, list, counted.start())) {
            return Optional.empty();
        }
        var measure = measures.of(counted.unit()).orElseThrow();
        return Optional.of(new Commitment(
                counted.comparator(),
                measure.toBase(counted.low()),
                measure.toBase(counted.high()),
                measure,
                counted.printed(),
                printed.substring(leftOf(text, counted, clause, from), counted.start()),
                printed.substring(counted.end(), rightOf(text, counted, to)),
                isHedged(text, counted.start()),
                parts.isIn(text, list, counted.start()),
                counted.start(),
                counted.end(),
                printed.substring(counted.start(), counted.end())));
    }

    /** Where the words before a number begin; 和 and its like part two numbers that share a clause. */
    private static int leftOf(String text, Counted counted, int clause, int before) {
        return before <= clause ? clause : Sentences.joint(text, before, counted.start(), before);
    }

    private static int rightOf(String text, Counted counted, int next) {
        var end = Sentences.clauseEnd(text, counted.end());
        return next < end ? Sentences.joint(text, counted.end(), next, next) : end;
    }

    /** 争取 before a verb hedges; 争取上级资金 says what is to be obtained. */
    private boolean isHedged(String text, int start) {
        var from = Sentences.sentenceStart(text, start);
        var at = hedges.find(text, from, start);
        return at >= 0 && obtained.at(text, at + hedges.at(text, at).length()).isEmpty();
    }
}
