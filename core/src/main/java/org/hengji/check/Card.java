package org.hengji.check;

import java.util.Arrays;
import java.util.List;
import org.hengji.law.Basis;
import org.hengji.law.Register;

/** 规则卡: the facts of a {@link Rule}, its bases looked up in the register. */
public record Card(
        String name,
        String title,
        String meaning,
        Severity severity,
        Certainty certainty,
        List<Basis> basis,
        String raises,
        String passes) {

    private static final ClassValue<Card> CARDS = new ClassValue<>() {
        @Override
        protected Card computeValue(Class<?> check) {
            return read(check);
        }
    };

    public static Card of(Check check) {
        return CARDS.get(check.getClass());
    }

    private static Card read(Class<?> check) {
        var rule = check.getAnnotation(Rule.class);
        if (rule == null) {
            throw new IllegalStateException(check + " has no @Rule");
        }
        var bases = Arrays.stream(rule.basis()).map(Register.builtIn()::basis).toList();
        return new Card(
                rule.name(),
                rule.title(),
                rule.meaning(),
                rule.severity(),
                rule.certainty(),
                bases,
                rule.raises(),
                rule.passes());
    }
}
