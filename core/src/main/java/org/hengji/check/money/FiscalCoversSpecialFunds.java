package org.hengji.check.money;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;

/** 财政拨款够用: fiscal money covers basic expenditure and the special funds, which are fiscal money too. */
@Rule(
        name = "money.fiscal-covers-special-funds",
        title = "财政拨款覆盖专项资金",
        meaning = "财政专项资金也是财政拨款：它含在项目支出里时，财政拨款不应少于基本支出与财政专项资金之和，除非部分基本支出另有来源。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = {"budget-law:12", "practice:arithmetic"},
        raises = "budget.income.fiscalAppropriation = 750.00",
        passes = "budget.income.fiscalAppropriation = 800.00")
final class FiscalCoversSpecialFunds implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var funds = Ledger.of(examination).funds();
        var fiscal = funds.fiscalAppropriation();
        var special = funds.specialFunds();
        if (!fiscal.cell().isKnown() || !special.cell().isKnown()) {
            return Outcome.notApplicable("没有填财政拨款或财政专项资金");
        }
        var needed = funds.basic().value().plus(special.value());
        var within = !special.value().isZero()
                && !special.value().exceeds(funds.project().value());
        return within && needed.exceeds(fiscal.value()) ? Outcome.found(finding(funds)) : Outcome.nothing();
    }

    private Finding finding(Funds funds) {
        var fiscal = funds.fiscalAppropriation();
        var special = funds.specialFunds();
        var needed = funds.basic().value().plus(special.value());
        var message = "资金：财政拨款 " + fiscal.value().printWan() + " 万元，少于基本支出与财政专项资金之和 " + needed.printWan() + " 万元，差 "
                + needed.minus(fiscal.value()).printWan() + " 万元。请核对财政拨款；基本支出另有来源的，请说明。";
        return Finding.by(this, fiscal.at(), message)
                .also(List.of(special.at(), funds.basic().at()))
                .value("fiscalAppropriation", fiscal.value())
                .value("needed", needed)
                .value("difference", needed.minus(fiscal.value()));
    }
}
