package org.hengji.check.structure;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Outcome;
import org.hengji.form.Source;
import org.hengji.money.MoneyUnit;
import org.hengji.ruleset.Rulesets;

/** Plans whose source was cut off, or that has no rows at all. */
final class Cut {

    private Cut() {}

    static Outcome off(Check check, String changes) {
        var plan = Examples.plan(changes).withSource(new Source("text", false, MoneyUnit.WAN, List.of()));
        return check.examine(Examination.of(plan, Rulesets.get(plan.ruleset())));
    }

    static Outcome empty(Check check) {
        var plan = Examples.plan("").with("indicators", List.of());
        return check.examine(Examination.of(plan, Rulesets.get(plan.ruleset())));
    }
}
