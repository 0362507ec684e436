package org.hengji.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hengji.check.Card;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Severity;
import org.hengji.check.cross.Dossier;
import org.hengji.check.cross.Filed;
import org.hengji.form.Form;
import org.hengji.ruleset.Ruleset;
import org.hengji.ruleset.Rulesets;

/** 体检: runs every check over a form and applies what the ruleset makes of them. */
public final class Judge {

    /** Groups of checks that speak of targets, which nobody can change any more once they were approved. */
    private static final Set<String> ABOUT_TARGETS = Set.of("structure", "indicator", "value", "link", "goal");

    private Judge() {}

    /** Forms that were read together: each by itself, and against those about the same project or department. */
    public static List<Judgement> examine(List<Filed> forms) {
        var dossier = Dossier.of(forms);
        return forms.stream()
                .map(Filed::form)
                .map(form -> examine(form, Rulesets.get(form.ruleset()), dossier))
                .toList();
    }

    public static Judgement examine(Form form, Ruleset ruleset) {
        return examine(form, ruleset, Dossier.EMPTY);
    }

    /** A form and what it was read together with. */
    public static Judgement examine(Form form, Ruleset ruleset, Dossier dossier) {
        Deviations.requireSound(ruleset);
        var examination = Examination.of(form, ruleset);
        dossier.layBeside(examination);
        var judgement = examine(FormChecks.of(form), examination);
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
                case Outcome.Found(var found) -> findings.addAll(weighed(found, deviation, examination));
                case Outcome.Deferred(var why) -> deferred.add(new Judgement.Deferral(card.name(), card.title(), why));
                case Outcome.NotApplicable _ -> {}
            }
        }
        return new Judgement(findings, deferred);
    }

    private static List<Finding> weighed(List<Finding> found, String deviation, Examination examination) {
        var weighed = new ArrayList<Finding>(found.size());
        for (var finding : found) {
            weighed.add(
                    examination.isReport() && isAboutTarget(finding)
                            ? finding.severity(Severity.HINT)
                            : deviated(finding, deviation));
        }
        return weighed;
    }

    private static boolean isAboutTarget(Finding finding) {
        return ABOUT_TARGETS.contains(
                finding.check().substring(0, finding.check().indexOf('.')));
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
