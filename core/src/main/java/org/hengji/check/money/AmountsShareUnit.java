package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Path;

/** 金额单位统一: no amount in 元 among amounts in 万元; found by the print, by an equation, or by a jump among tasks. */
@Rule(
        name = "money.mixed-units",
        title = "元与万元混用",
        meaning = "同一块里有的金额写元、有的写万元，相差一万倍；换算后合计才相等，或与其他金额相称。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "practice:arithmetic",
        raises = "budget.expenditure.basic = 6000000",
        passes = "budget.income.fiscalAppropriation = 960.00")
final class AmountsShareUnit implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var unit = examination.source().unit();
        if (Ledger.of(examination).known().isEmpty()) {
            return Outcome.notApplicable("没有填金额");
        }
        var mixed = new MixedUnits(unit, examination);
        var groups = new ArrayList<List<Amount>>();
        groups.addAll(mixed.printed());
        groups.addAll(mixed.unbalanced());
        groups.addAll(mixed.jumping());
        return Outcome.found(
                groups.stream().map(group -> finding(examination, group)).toList());
    }

    private Finding finding(Examination examination, List<Amount> group) {
        var unit = examination.source().unit();
        var first = group.getFirst();
        var meant = MixedUnits.meant(first, unit);
        var message = first.lead(examination) + "写的是 " + first.cell().raw() + "，像是以"
                + MixedUnits.foreign(first, unit).text() + "为单位，本表以" + unit.text() + "为单位。应为 " + meant
                + "，请核对。";
        var edits = group.stream()
                .map(amount -> (Edit) new Edit.Set(amount.at(), amount.cell().raw(), MixedUnits.meant(amount, unit)))
                .toArray(Edit[]::new);
        return Finding.by(this, first.at(), message)
                .also(also(group))
                .value("printed", first.cell().raw())
                .value("meant", meant)
                .fix(Fix.offer("改为 " + meant, edits));
    }

    /** The other places of a budget's group; a task speaks for its whole row. */
    private static List<Path> also(List<Amount> group) {
        var owner = group.getFirst().at().parent();
        return group.stream()
                .skip(1)
                .map(Amount::at)
                .filter(at -> Funds.BUDGET.contains(owner))
                .toList();
    }
}
