package org.hengji.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;
import org.hengji.scheme.ExecutionRule;

/** 执行率的错因: another denominator, another row, no cap, the printed rate. */
final class ExecutionSlips {

    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    private ExecutionSlips() {}

    static void add(Slips slips, List<Fund> funds, RowScore row, Explanation.Executed explained) {
        if (!(row.at().last() instanceof Path.Step.Index(var position))) {
            return;
        }
        otherBases(slips, funds.get(position), explained);
        noCap(slips, explained);
        printedRate(slips, funds.get(position), explained);
        for (var i = 0; i < funds.size(); i++) {
            if (i != position) {
                otherRow(slips, funds.get(i), explained);
            }
        }
    }

    private static void otherBases(Slips slips, Fund fund, Explanation.Executed row) {
        for (var base : ExecutionRule.Base.values()) {
            if (base != row.base()
                    && base.of(fund) instanceof Cell.Known<Yuan>(var budget, var _)
                    && budget.exceeds(Yuan.ZERO)) {
                var gives = capped(row.spent(), budget, row);
                slips.add(Mistake.Kind.OTHER_BASE, gives, "用" + base.label() + " " + wan(budget) + " 作了分母");
            }
        }
    }

    private static void noCap(Slips slips, Explanation.Executed row) {
        var share = Shares.of(row.spent(), row.budget());
        if (share.compareTo(row.cap()) > 0) {
            slips.add(Mistake.Kind.NO_CAP, row.weight().multiply(share), "执行率 " + Print.percent(share) + " 没有封顶");
        }
    }

    private static void printedRate(Slips slips, Fund fund, Explanation.Executed row) {
        fund.rate().known().ifPresent(rate -> {
            var gives = row.weight().multiply(rate).multiply(PERCENT);
            slips.add(Mistake.Kind.PRINTED_RATE, gives, "按印出的执行率 " + Print.number(rate) + " % 计");
        });
        var whole = Shares.of(row.spent(), row.budget()).setScale(2, RoundingMode.HALF_UP);
        slips.add(Mistake.Kind.ROUNDED, row.weight().multiply(whole.min(row.cap())), "执行率先取整为 " + Print.percent(whole));
        var share = Shares.of(row.spent(), row.budget());
        slips.add(Mistake.Kind.PERCENT_AS_POINTS, share.movePointRight(2), "把执行率的百分数当成了得分");
    }

    /** The rate of a source instead of the total's. */
    private static void otherRow(Slips slips, Fund other, Explanation.Executed row) {
        if (row.base().of(other) instanceof Cell.Known<Yuan>(var budget, var _)
                && other.executed() instanceof Cell.Known<Yuan>(var spent, var _)
                && budget.exceeds(Yuan.ZERO)) {
            var gives = capped(spent, budget, row);
            slips.add(Mistake.Kind.OTHER_ROW, gives, "用了“" + other.label().raw() + "”一行的执行率");
        }
    }

    private static BigDecimal capped(Yuan spent, Yuan budget, Explanation.Executed row) {
        return row.weight().multiply(Shares.of(spent, budget).min(row.cap()));
    }

    private static String wan(Yuan amount) {
        return Print.number(amount.toWan());
    }
}
