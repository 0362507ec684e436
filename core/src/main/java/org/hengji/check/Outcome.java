package org.hengji.check;

import java.util.List;

/** 结论: found (perhaps nothing), not applicable to this form, or deferred because it cannot be decided. */
public sealed interface Outcome {

    record Found(List<Finding> findings) implements Outcome {
        public Found {
            findings = List.copyOf(findings);
        }
    }

    record NotApplicable(String why) implements Outcome {}

    /** 不能判断: {@code why} says in Chinese what is missing; it is shown, never silently skipped. */
    record Deferred(String why) implements Outcome {}

    static Outcome found(Finding... findings) {
        return new Found(List.of(findings));
    }

    static Outcome found(List<Finding> findings) {
        return new Found(findings);
    }

    static Outcome nothing() {
        return new Found(List.of());
    }

    static Outcome notApplicable(String why) {
        return new NotApplicable(why);
    }

    static Outcome deferred(String why) {
        return new Deferred(why);
    }
}
