package org.hengji.check.money;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.hengji.money.MoneyUnit;

/** 收支平衡: 收入合计 = 支出合计, and every printed total = its parts; a blank adds nothing. */
@Rule(
        name = "money.sources-match-expenditure",
        title = "收支平衡",
        meaning = "收入合计要等于支出合计，印出的合计要等于各项之和，资金总额要等于各项来源之和。空白不算数，并指出填上哪一格、改哪一个数就能相等。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"budget-law:12", "practice:arithmetic"},
        raises = "budget.income.other =",
        passes = """
            budget.income.fiscalAppropriation = 1000.00
            budget.income.other = —
            """)
final class SourcesMatchExpenditure implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var identities = Identities.of(examination);
        var tasks = Ledger.of(examination).tasks().stream()
                .filter(TaskFunds::isDivided)
                .toList();
        if (identities.sources().isEmpty()
                && identities.totals().isEmpty()
                && identities.ofFunds().isEmpty()
                && tasks.isEmpty()) {
            return Outcome.notApplicable("表里没有可以相互核对的收入、支出或合计");
        }
        var unit = examination.source().unit();
        var ruling = new Ruling(examination);
        identities.sources().ifPresent(each -> ruling.judge(each, failed -> sources(failed, identities, unit)));
        identities.totals().forEach(each -> ruling.judge(each, failed -> total(examination, failed, identities.all())));
        identities
                .ofFunds()
                .forEach(each -> ruling.judgeList(each, failed -> total(examination, failed, identities.ofFunds())));
        var tolerance = Identities.tolerance(examination);
        tasks.forEach(task -> ruling.judge(task.identity(tolerance), failed -> total(examination, failed, List.of())));
        return ruling.outcome();
    }

    private Finding sources(Identity failed, Identities identities, MoneyUnit unit) {
        var slips = Slips.of(failed, identities.all(), unit);
        var income = failed.one().value();
        var expenditure = failed.other().value();
        var gap = failed.gap().abs();
        var same = failed.leftOut().map(part -> "，恰等于“" + part.label() + "”").orElse("");
        var message = "资金：支出合计 " + expenditure.printWan() + " 万元，收入合计 " + income.printWan() + " 万元，相差 " + gap.printWan()
                + " 万元" + same + "。" + Slips.text(slips, failed);
        var finding = Finding.by(this, Funds.BUDGET, message)
                .also(places(identities.funds()))
                .value("income", income)
                .value("expenditure", expenditure)
                .value("difference", gap);
        return Slips.offered(finding, slips, unit);
    }

    private static List<Path> places(Funds funds) {
        return Stream.of(funds.income(), funds.expenditure())
                .flatMap(side -> side.amounts().stream())
                .map(Amount::at)
                .toList();
    }

    private Finding total(Examination examination, Identity failed, List<Identity> all) {
        var unit = examination.source().unit();
        var slips = Slips.of(failed, all, unit);
        var total = failed.one().parts().getFirst();
        var parts = failed.other();
        var gap = failed.gap().abs();
        var message = total.lead(examination) + " " + total.value().printWan() + " 万元，" + parts.name() + " "
                + parts.value().printWan() + " 万元，相差 " + gap.printWan() + " 万元。" + Slips.text(slips, failed);
        var finding = Finding.by(this, total.at(), message)
                .also(parts.parts().stream().map(Amount::at).toList())
                .value("total", total.value())
                .value("parts", parts.value())
                .value("difference", gap);
        return Slips.offered(finding, slips, unit);
    }
}
