package org.hengji.check.link;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.form.Note;
import org.hengji.form.Path;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.plan.DepartmentPlan;
import org.hengji.ruleset.Rulesets;

/** Plans whose source was cut off or kept no cells, or that lack a whole part. */
public final class Partial {

    private Partial() {}

    public static Outcome cutOff(Check check, String changes) {
        return examine(check, Examples.plan(changes).withSource(source(false, List.of())));
    }

    public static Outcome withoutCells(Check check, String changes) {
        var note = new Note(Note.Kind.NO_CELLS, 0, Path.FORM, List.of(), List.of(), "");
        return examine(check, Examples.plan(changes).withSource(source(true, List.of(note))));
    }

    public static Outcome withoutTasks(Check check, String changes) {
        return examine(check, Examples.plan(changes).with("tasks", List.of()));
    }

    public static Outcome withoutTable(Check check, String changes) {
        return examine(check, Examples.plan(changes).with("indicators", List.of()));
    }

    public static Outcome withoutIndicators(Check check, String changes) {
        var plan = Examples.plan(changes).with("indicators", List.of());
        return examine(
                check,
                plan.with(
                        "tasks",
                        plan.tasks().stream()
                                .map(task -> task.withIndicators(List.of()))
                                .toList()));
    }

    private static Source source(boolean complete, List<Note> notes) {
        return new Source("text", complete, MoneyUnit.WAN, notes);
    }

    private static Outcome examine(Check check, DepartmentPlan plan) {
        return check.examine(Examination.of(plan, Rulesets.get(plan.ruleset())));
    }
}
