package org.hengji.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hengji.check.Card;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.form.Form;
import org.hengji.ruleset.Ruleset;

/** 体检: runs every check over a form and applies what the ruleset makes of them. */
public final class Judge {

    private Judge() {}

    public static Judgement examine(Form form, Ruleset ruleset) {
        Deviations.requireSound(ruleset);
        var examination = Examination.of(form, ruleset);
        var judgement = examine(PlanChecks.all(), examination);
        var deferred = new ArrayList<>(judgement.deferred());
        deferred.addAll(Undecided.of(examination));
        return new Judgement(judgement.findings(), deferred);
    }

    static Judgement examine(List<Check> checks, Examination examination) {
        var findings = new ArrayList<Finding>();
        var deferred = new ArrayList<Judgement.Deferral>();
        for (var check : checks) {
            var card = Card.of(check);
            var deviation = examination.ruleset().deviation(card.name()).orElse("");
            if (deviation.equals("off")) {
                continue;
            }
            switch (check.examine(examination)) {
                case Outcome.Found(var found) -> found.forEach(finding -> findings.add(deviated(finding, deviation)));
                case Outcome.Deferred(var why) -> deferred.add(new Judgement.Deferral(card.name(), card.title(), why));
                case Outcome.NotApplicable _ -> {}
            }
        }
        return new Judgement(findings, deferred);
    }

    private static Finding deviated(Finding finding, String deviation) {
        var weighed =
                deviation.isEmpty() ? finding : finding.severity(Severity.valueOf(deviation.toUpperCase(Locale.ROOT)));
        if (weighed.blocks() && weighed.certainty() != Certainty.CERTAIN) {
            return weighed.severity(Severity.EXPLAIN);
        }
        return weighed;
    }
}
