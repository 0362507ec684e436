package org.hengji.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hengji.form.Path;
import org.hengji.law.Basis;
import org.hengji.money.Yuan;

/**
 * 核查问题: where, what, why by which article, and how to mend it.
 *
 * @param at the place; {@code also} are further places the same finding is about
 * @param message 【哪里】【怎么了】【怎么改】 in full Chinese sentences, full-width punctuation
 * @param values the figures behind the message, as text
 */
public record Finding(
        Card card,
        Severity severity,
        Certainty certainty,
        Path at,
        List<Path> also,
        String message,
        SequencedMap<String, String> values,
        List<Fix> fixes) {

    private static final SequencedMap<String, String> NO_VALUES =
            Collections.unmodifiableSequencedMap(new LinkedHashMap<>());

    public Finding {
        also = List.copyOf(also);
        fixes = List.copyOf(fixes);
    }

    /** A finding of that check, with its card's severity and certainty. */
    public static Finding by(Check check, Path at, String message) {
        var card = Card.of(check);
        return new Finding(card, card.severity(), card.certainty(), at, List.of(), message, NO_VALUES, List.of());
    }

    public String check() {
        return card.name();
    }

    public List<Basis> basis() {
        return card.basis();
    }

    public Finding also(List<Path> places) {
        return new Finding(card, severity, certainty, at, places, message, values, fixes);
    }

    public Finding value(String name, String value) {
        var more = LinkedHashMap.<String, String>newLinkedHashMap(values.size() + 1);
        more.putAll(values);
        more.put(name, value);
        return new Finding(card, severity, certainty, at, also, message, more, fixes);
    }

    /** An amount in 万元 as one of the values. */
    public Finding value(String name, Yuan amount) {
        return value(name, amount.printWan());
    }

    public Finding fix(Fix fix) {
        var more = new ArrayList<>(fixes);
        more.add(fix);
        return new Finding(card, severity, certainty, at, also, message, values, more);
    }

    public Finding severity(Severity changed) {
        return new Finding(card, changed, certainty, at, also, message, values, fixes);
    }

    public Finding certainty(Certainty changed) {
        return new Finding(card, severity, changed, at, also, message, values, fixes);
    }

    /** Whether this stops 送审. */
    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
