package org.hengji.check.value;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.ruleset.Rulesets;

/** Plans whose source was cut off or had no cells. */
final class Sources {

    private Sources() {}

    static Outcome cutOff(Check check, String changes) {
        return examine(check, changes, new Source("text", false, MoneyUnit.WAN, List.of()));
    }

    static Outcome withoutCells(Check check, String changes) {
        var note = new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "");
        return examine(check, changes, new Source("text", true, MoneyUnit.WAN, List.of(note)));
    }

    private static Outcome examine(Check check, String changes, Source source) {
        var plan = Examples.plan(changes).withSource(source);
        return check.examine(Examination.of(plan, Rulesets.get(plan.ruleset())));
    }
}
