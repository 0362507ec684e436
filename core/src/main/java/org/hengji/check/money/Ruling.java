package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;

/** 勾稽结论: the findings about equations that fail, and why others cannot be decided. */
final class Ruling {

    private static final Path.Step FUNDS = new Path.Step.Name("funds");

    private final Optional<String> gap;
    private final boolean areFundsCertain;
    private final List<Finding> findings = new ArrayList<>();
    private Optional<String> doubt = Optional.empty();

    Ruling(Examination examination) {
        this.gap = examination.gap();
        this.areFundsCertain = examination.isDepartmentPlan() || areFundsCertain(examination.source());
    }

    /** Whether every amount of a row was put into its column without a doubt. */
    private static boolean areFundsCertain(Source source) {
        for (var note : source.notes(Note.Kind.UNPLACED)) {
            if (!note.at().isForm() && note.at().steps().contains(FUNDS)) {
                return false;
            }
        }
        return true;
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
        var lost = gap.isEmpty() ? Optional.<String>empty() : identity.unprinted();
        if (lost.isPresent()) {
            doubt = lost;
            return;
        }
        findings.add(finding.apply(identity));
    }

    /** Judges an equation of a list of sources, of which a row may not have been read. */
    void judgeList(Identity identity, Function<Identity, Finding> finding) {
        if (!identity.holds() && !areFundsCertain) {
            doubt = Optional.of("资金表有的格子不全，金额可能放错了栏，合计无法核对");
            return;
        }
        if (!identity.holds() && gap.isPresent() && !identity.gap().isNegative()) {
            doubt = Optional.of(gap.get() + "，“" + identity.one().name() + "”的来源可能没有读全，合计无法核对");
            return;
        }
        judge(identity, finding);
    }

    Outcome outcome() {
        return findings.isEmpty() && doubt.isPresent() ? Outcome.deferred(doubt.get()) : Outcome.found(findings);
    }
}
