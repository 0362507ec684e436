package org.hengji.check.money;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.entry.Amounts;
import org.hengji.form.Edit;
import org.hengji.form.Note;
import org.hengji.form.Path;
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

    private static final Path FUNDS = Path.FORM.child("funds");

    @Override
    public Outcome examine(Examination examination) {
        var amounts = Ledger.of(examination).known();
        if (amounts.isEmpty()) {
            return Outcome.notApplicable("没有填金额");
        }
        if (!isNamedAbove(examination, amounts)) {
            return Outcome.nothing();
        }
        var unit = examination.source().unit();
        return Outcome.found(amounts.stream()
                .filter(amount -> amount.printedUnit().stream().anyMatch(unit::equals))
                .map(amount -> finding(examination, amount))
                .toList());
    }

    /** Whether a header names the unit: the reader says where none does for a project's funds. */
    private static boolean isNamedAbove(Examination examination, List<Amount> amounts) {
        if (examination.isDepartmentPlan()) {
            return isMixed(amounts);
        }
        for (var note : examination.source().notes(Note.Kind.LIMIT)) {
            if (note.at().equals(FUNDS)) {
                return false;
            }
        }
        return true;
    }

    /** Whether some cells name a unit and others do not; where all do, the header may name none. */
    private static boolean isMixed(List<Amount> amounts) {
        var naming = 0;
        for (var amount : amounts) {
            naming += amount.printedUnit().isPresent() ? 1 : 0;
        }
        return naming > 0 && naming < amounts.size();
    }

    private Finding finding(Examination examination, Amount amount) {
        var unit = examination.source().unit();
        var raw = amount.cell().raw();
        var bare = bare(raw, unit);
        var isNumber = Amounts.read(bare, unit).known().equals(amount.cell().known());
        var message = amount.lead(examination) + "写成“" + raw + "”，表头已经是" + unit.text() + "，单位重复。只留数字"
                + (isNumber ? " " + bare : "") + "。";
        var finding = Finding.by(this, amount.at(), message);
        return isNumber && hasNothingBehind(raw, bare, unit)
                ? finding.fix(Fix.safe("改为 " + bare, new Edit.Set(amount.at(), raw, bare)))
                : finding;
    }

    /** What stands behind the unit in brackets would be lost. */
    private static boolean hasNothingBehind(String raw, String bare, MoneyUnit unit) {
        return raw.strip().length() <= bare.length() + unit.text().length() + 1;
    }

    /** The print without the unit behind the number. */
    private static String bare(String raw, MoneyUnit unit) {
        var bracket = Math.max(raw.indexOf('('), raw.indexOf('（'));
        var text = (bracket > 0 ? raw.substring(0, bracket) : raw).strip();
        var end = text.endsWith(unit.text()) ? unit.text().length() : 1;
        return text.substring(0, text.length() - end).strip();
    }
}
