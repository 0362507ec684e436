package org.hengji.check.monitor;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.form.Form;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.monitoring.Monitorings;

/** Monitoring forms for the tests of this group: the clean one with changes. */
final class Monitored {

    private Monitored() {}

    static Form form(String changes) {
        return Examples.changed(Monitorings.clean(), changes);
    }

    static Outcome outcome(Check check, Form form) {
        return check.examine(Examples.examination(form));
    }

    static List<Finding> findings(Check check, String changes) {
        return outcome(check, form(changes)) instanceof Outcome.Found(var found) ? found : List.of();
    }

    static Form cutOff(Form form) {
        var source = form.source();
        return form.withSource(new Source(source.format(), false, source.unit(), source.notes()));
    }

    static Form unplaced(Form form, String printed) {
        return form.withSource(
                form.source().plus(new Note(Note.Kind.UNPLACED, 1, Path.FORM, List.of(printed), List.of(), "")));
    }
}
