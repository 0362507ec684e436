package org.hengji.check;

import java.util.List;
import org.hengji.form.Form;
import org.hengji.form.Source;

/** Checks of forms that are no department's plan, for the tests of every group. */
public final class Others {

    private Others() {}

    public static Outcome outcome(Check check, Form form, String changes) {
        return check.examine(Examples.examination(Examples.changed(form, changes)));
    }

    /** What a check finds; nothing where it does not apply or cannot decide. */
    public static List<Finding> findings(Check check, Form form, String changes) {
        return outcome(check, form, changes) instanceof Outcome.Found(var found) ? found : List.of();
    }

    public static List<String> places(Check check, Form form, String changes) {
        return findings(check, form, changes).stream()
                .map(finding -> finding.at().toString())
                .toList();
    }

    /** The form as if its source had been cut off. */
    public static Form cut(Form form) {
        var source = form.source();
        return form.withSource(new Source(source.format(), false, source.unit(), source.notes()));
    }
}
