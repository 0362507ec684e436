package org.hengji.check.money;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.check.money.Readings.Reading;
import org.hengji.form.Path;
import org.hengji.money.MoneyUnit;
import org.hengji.money.Yuan;

/** 级次平衡: what is spent at the own level and passed down adds up to the budget under one of the ruleset's readings. */
@Rule(
        name = "money.levels-match-expenditure",
        title = "级次平衡",
        meaning = "按预算级次划分的合计要与规则包列出的一种口径相等：部门预算支出、部门预算支出加事业发展性支出，或收入合计。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = {"guangdong-form:levels", "practice:arithmetic"},
        raises = "budget.byLevel.ownLevel = 1100.00",
        passes = """
            budget.byLevel.ownLevel = 1300.00
            budget.byLevel.transfersDown = 100.00
            """)
final class LevelsMatchExpenditure implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var identities = Identities.of(examination);
        if (identities.levels().isEmpty() || identities.reading().isEmpty()) {
            return Outcome.notApplicable("表里没有按预算级次划分的资金");
        }
        var reading = identities.reading().get();
        var ruling = new Ruling(examination);
        ruling.judge(
                identities.levels().get(),
                failed -> finding(
                        failed, reading, identities, examination.source().unit()));
        return ruling.outcome();
    }

    private Finding finding(Identity failed, Reading reading, Identities identities, MoneyUnit unit) {
        var slips = Slips.of(failed, identities.all(), unit);
        var parts = identities.funds().byLevel().amounts();
        var message = message(failed) + Slips.text(slips, failed);
        var finding = Finding.by(this, parts.getFirst().at(), message)
                .also(also(parts, reading))
                .value("byLevel", failed.one().value())
                .value(reading.key(), failed.other().value())
                .value("difference", failed.gap().abs());
        return Slips.offered(finding, slips, unit);
    }

    private static String message(Identity failed) {
        var gap = failed.gap();
        return "资金：" + failed.one().name() + " " + failed.one().value().printWan() + " 万元，"
                + failed.other().name() + " " + failed.other().value().printWan() + " 万元，"
                + (isRound(gap) ? "正好" : "") + (gap.isNegative() ? "少 " : "多 ")
                + gap.abs().printWan() + " 万元" + others(failed) + "。";
    }

    /** Whether an amount has a single digit that is not zero. */
    private static boolean isRound(Yuan gap) {
        return gap.toWan().stripTrailingZeros().precision() == 1;
    }

    private static String others(Identity failed) {
        var figures = failed.right().stream()
                .map(Sum::value)
                .distinct()
                .filter(figure -> !figure.equals(failed.other().value()))
                .map(Yuan::printWan)
                .collect(Collectors.joining("、"));
        return figures.isEmpty() ? "" : "；与其他口径（" + figures + " 万元）也不相等";
    }

    private static List<Path> also(List<Amount> levels, Reading reading) {
        var known =
                levels.stream().skip(1).filter(each -> each.cell().isKnown()).map(Amount::at);
        return Stream.concat(known, reading.blocks().stream()).toList();
    }
}
