package org.hengji.check.score;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;

/** Evaluations for the tests of this group: the clean one with changes, read in one way or another. */
final class Evaluated {

    /** A region whose own scheme we know: 20 for execution, bands 80 and 50. */
    static final String HUBEI = """
        ruleset = hubei/2020
        funds[0].weight = 20
        funds[0].score = 20
        indicators[0].weight = 5
        indicators[0].score = 5
        """;

    private Evaluated() {}

    static SelfEvaluation form(String changes) {
        return (SelfEvaluation) Examples.changed(SelfEvaluations.clean(), changes);
    }

    static List<Finding> findings(Check check, String changes) {
        return findings(check, form(changes));
    }

    static List<Finding> findings(Check check, SelfEvaluation form) {
        return check.examine(Examples.examination(form)) instanceof Outcome.Found(var found) ? found : List.of();
    }

    static Outcome outcome(Check check, SelfEvaluation form) {
        return check.examine(Examples.examination(form));
    }

    static SelfEvaluation cutOff(SelfEvaluation form) {
        var source = form.source();
        return form.withSource(new Source(source.format(), false, source.unit(), source.notes()));
    }

    static SelfEvaluation noted(SelfEvaluation form, Note.Kind kind, String at, String... printed) {
        return form.withSource(form.source()
                .plus(new Note(kind, 1, at.isEmpty() ? Path.FORM : Path.of(at), List.of(printed), List.of(), "")));
    }

    /** What the checks of the group say of a form, as name and place. */
    static List<String> said(SelfEvaluation form) {
        return ScoreChecks.ALL.stream()
                .flatMap(check -> findings(check, form).stream())
                .map(finding -> finding.check() + " " + finding.at())
                .toList();
    }
}
