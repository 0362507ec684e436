package org.hengji.check.money;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.entry.Amounts;
import org.hengji.form.Edit;
import org.hengji.money.MoneyUnit;

/** 单位只写一次: the header names the unit, the cell holds the bare number. */
@Rule(
        name = "money.unit-repeated",
        title = "金额单位重复",
        meaning = "表头已经写明金额单位，格内又写一次；只留数字。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = "practice:arithmetic",
        raises = "budget.expenditure.basic = 600.00万元",
        passes = "budget.expenditure.basic = 600")
final class UnitStandsOnce implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var amounts = known(examination);
        if (amounts.isEmpty()) {
            return Outcome.notApplicable("没有填金额");
        }
        if (amounts.stream().allMatch(amount -> amount.printedUnit().isPresent())) {
            return Outcome.nothing();
        }
        var unit = examination.source().unit();
        return Outcome.found(amounts.stream()
                .filter(amount -> amount.printedUnit().stream().anyMatch(unit::equals))
                .map(amount -> finding(amount, unit))
                .toList());
    }

    /** The amounts of the budget and of the tasks that were read. */
    static List<Amount> known(Examination examination) {
        var tasks = TaskFunds.of(examination).stream().flatMap(task -> task.amounts().stream());
        return Stream.concat(Funds.of(examination.plan().budget()).amounts().stream(), tasks)
                .filter(amount -> amount.cell().isKnown())
                .toList();
    }

    private Finding finding(Amount amount, MoneyUnit unit) {
        var raw = amount.cell().raw();
        var bare = bare(raw, unit);
        var message =
                "资金：" + Places.field(amount.at()) + "写成“" + raw + "”，表头已经是" + unit.text() + "，单位重复。只留数字 " + bare + "。";
        var finding = Finding.by(this, amount.at(), message);
        return Amounts.read(bare, unit).known().equals(amount.cell().known())
                ? finding.fix(Fix.safe("改为 " + bare, new Edit.Set(amount.at(), raw, bare)))
                : finding;
    }

    /** The print without the unit behind the number. */
    private static String bare(String raw, MoneyUnit unit) {
        var text = raw.strip();
        var end = text.endsWith(unit.text()) ? unit.text().length() : 1;
        return text.substring(0, text.length() - end).strip();
    }
}
