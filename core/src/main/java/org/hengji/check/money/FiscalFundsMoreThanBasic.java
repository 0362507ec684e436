package org.hengji.check.money;

import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.money.Yuan;

/** 财政拨款不只是基本支出: equal to the cent though there is project expenditure, as if only one line had been entered. */
@Rule(
        name = "money.equals-part",
        title = "财政拨款恰等于基本支出",
        meaning = "有项目支出，财政拨款却与基本支出分毫不差，像是只录了基本支出的拨款。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "practice:arithmetic",
        raises = "budget.income.fiscalAppropriation = 600.00",
        passes = """
            budget.income.fiscalAppropriation = 600.00
            budget.expenditure.project = 0
            """)
final class FiscalFundsMoreThanBasic implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var funds = Ledger.of(examination).funds();
        var fiscal = funds.fiscalAppropriation();
        var basic = funds.basic();
        if (!fiscal.cell().isKnown() || !basic.cell().isKnown()) {
            return Outcome.notApplicable("没有填财政拨款或基本支出");
        }
        var project = funds.project().value();
        var suspicious = basic.is(fiscal.value()) && !basic.value().isZero() && project.exceeds(Yuan.ZERO);
        return suspicious ? Outcome.found(finding(funds)) : Outcome.nothing();
    }

    private Finding finding(Funds funds) {
        var fiscal = funds.fiscalAppropriation();
        var project = funds.project().value();
        var message = "资金：财政拨款与基本支出同为 " + fiscal.value().printWan() + " 万元，另有项目支出 " + project.printWan()
                + " 万元。请核对财政拨款是否漏记了项目支出的拨款；项目支出全部另有来源的，不用改。";
        return Finding.by(this, fiscal.at(), message)
                .also(List.of(funds.basic().at()))
                .value("fiscalAppropriation", fiscal.value())
                .value("project", project);
    }
}
