package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.form.Source;

/** 勾稽结论: the findings about equations that fail, and why others cannot be decided. */
final class Ruling {

    private final Source source;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<String> doubt = Optional.empty();

    Ruling(Source source) {
        this.source = source;
    }

    /** Judges an equation; {@code finding} is made only where it certainly fails. */
    void judge(Identity identity, Function<Identity, Finding> finding) {
        var unread = identity.unreadable();
        if (unread.isPresent()) {
            doubt = unread;
            return;
        }
        if (identity.holds()) {
            return;
        }
        var lost = blanksCount() ? Optional.<String>empty() : identity.unprinted();
        if (lost.isPresent()) {
            doubt = lost;
            return;
        }
        findings.add(finding.apply(identity));
    }

    private boolean blanksCount() {
        return source.complete() && source.hasCells();
    }

    Outcome outcome() {
        return findings.isEmpty() && doubt.isPresent() ? Outcome.deferred(doubt.get()) : Outcome.found(findings);
    }
}
