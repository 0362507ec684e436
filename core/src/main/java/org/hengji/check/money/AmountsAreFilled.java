package org.hengji.check.money;

import java.util.ArrayList;
import java.util.List;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Edit;
import org.hengji.form.Source;
import org.hengji.money.Yuan;

/** 金额不留空: a blank is not zero; a dash is an answer. A source nobody uses may stay blank while the sources add up. */
@Rule(
        name = "money.blank-amount",
        title = "金额空白",
        meaning = "预算栏里的金额空着，看不出是没有还是漏填；没有的填 0 或“—”。收入来源已经平衡时，用不到的来源可以空着。",
        severity = Severity.HINT,
        certainty = Certainty.CERTAIN,
        basis = {"practice:blanks", "mof-2015-88:F2"},
        raises = "budget.byLevel.transfersDown =",
        passes = """
            budget.byLevel.transfersDown = —
            budget.income.fiscalAppropriation = 1000.00
            budget.income.other =
            """)
final class AmountsAreFilled implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var ledger = Ledger.of(examination);
        if (!examination.isDepartmentPlan()) {
            return ofFunds(examination, ledger.columns());
        }
        if (ledger.amounts().isEmpty()) {
            return Outcome.notApplicable("表里没有预算金额栏");
        }
        var sources = ledger.funds().income().sum().parts();
        var balanced = sourcesAddUp(Identities.of(examination));
        var blanks = new ArrayList<Amount>();
        for (var amount : ledger.amounts()) {
            if (amount.cell().isBlank() && !(balanced && sources.contains(amount))) {
                blanks.add(amount);
            }
        }
        if (!blanks.isEmpty() && !isWhole(examination.source())) {
            return Outcome.deferred(
                    "原文不完整或没有分格，" + Places.field(blanks.getFirst().at()) + "等处可能没有读到，不能断定是空白");
        }
        return Outcome.found(blanks.stream()
                .map(blank -> finding(examination, blank, sources))
                .toList());
    }

    /** A blank total above filled sources; a blank source where the filled ones do not make up the total. */
    private Outcome ofFunds(Examination examination, List<FundColumn> columns) {
        var tolerance = Tolerance.of(examination.ruleset(), examination.source().unit());
        var blanks = new ArrayList<Amount>();
        var sources = new ArrayList<Amount>();
        for (var column : columns) {
            var isShort = !FundColumn.isEmptyTotal(examination, column) && column.isShort(tolerance);
            for (var amount : column.amounts()) {
                var isTotal = column.total()
                        .map(FundLine::amount)
                        .filter(amount::equals)
                        .isPresent();
                if (amount.cell().isBlank() && (isTotal || isShort)) {
                    blanks.add(amount);
                    sources.addAll(isTotal ? List.of() : List.of(amount));
                }
            }
        }
        var gap = examination.gap();
        if (!blanks.isEmpty() && gap.isPresent()) {
            return Outcome.deferred(gap.get() + "，" + blanks.getFirst().place(examination) + "等处可能没有读到，不能断定是空白");
        }
        return Outcome.found(blanks.stream()
                .map(blank -> finding(examination, blank, sources))
                .toList());
    }

    private static boolean isWhole(Source source) {
        return source.complete() && source.hasCells();
    }

    /** Whether the filled sources already make up the total, so that a blank one is simply not used. */
    private static boolean sourcesAddUp(Identities identities) {
        var income = identities.funds().income();
        var total = new Sum("", List.of(income.total()));
        if (total.addends() > 0) {
            return new Identity(List.of(income.sum()), List.of(total), identities.tolerance()).holds();
        }
        return income.sum().addends() > 0
                && identities.sources().map(Identity::holds).orElse(true);
    }

    private Finding finding(Examination examination, Amount blank, List<Amount> sources) {
        var message = blank.lead(examination) + "空白，看不出是没有还是漏填。没有的填 0 或“—”，有的填金额。";
        var finding = Finding.by(this, blank.at(), message);
        return sources.contains(blank)
                ? finding
                : finding.fix(Fix.offer(
                        "填 0", new Edit.Set(blank.at(), "", Yuan.ZERO.toWan().toPlainString())));
    }
}
