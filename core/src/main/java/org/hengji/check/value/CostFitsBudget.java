package org.hengji.check.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.ruleset.Measure;

/** 成本不超过预算: a cost cannot be allowed to exceed the money it is paid from. */
@Rule(
        name = "value.cost-above-budget",
        title = "成本指标高于预算金额",
        meaning = "成本指标的指标值比列支它的任务金额或部门预算还大。可能是金额单位写错，也可能是指标值没有随预算调整。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "practice:costs",
        raises = "indicators[4].target = ≤35000",
        passes = "indicators[4].target = ≤1000")
final class CostFitsBudget implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var costs = new ArrayList<Quantified>();
        for (var each : Quantified.of(examination)) {
            if (isCost(examination, each)) {
                costs.add(each);
            }
        }
        if (costs.isEmpty()) {
            return Outcome.nothing();
        }
        var department = Purse.whole(examination);
        var findings = new ArrayList<Finding>();
        var hasPurse = false;
        for (var each : costs) {
            var whole = department.isPresent() ? department : Purse.project(examination, each.row());
            hasPurse |= whole.isPresent();
            whole.flatMap(purse -> finding(examination, each, purse)).ifPresent(findings::add);
        }
        return hasPurse ? Outcome.found(findings) : Outcome.deferred("表里没有读得出的预算金额，不能判断成本指标是否高于预算。");
    }

    /** Money spent, as an amount; rates such as 万元/公里 are compared with nothing. */
    private static boolean isCost(Examination examination, Quantified each) {
        return each.measure().filter(Measure::isMoney).isPresent() && Direction.isDown(examination, each.row());
    }

    private Optional<Finding> finding(Examination examination, Quantified cost, Purse whole) {
        var yuan = cost.repaired();
        var task = Purse.task(examination, cost.row()).filter(purse -> !purse.holds(yuan));
        var tooSmall = Stream.concat(task.stream(), Stream.of(whole).filter(purse -> !purse.holds(yuan)))
                .toList();
        if (tooSmall.isEmpty()) {
            return Optional.empty();
        }
        var found = finding(cost, yuan, tooSmall);
        return Optional.of(whole.holds(yuan) ? found.certainty(Certainty.LIKELY) : found);
    }

    private Finding finding(Quantified cost, BigDecimal yuan, List<Purse> tooSmall) {
        var wan = Figures.plain(yuan.scaleByPowerOfTen(-4));
        var amounts = tooSmall.stream()
                .map(purse -> purse.name() + " " + purse.amount().printWan() + " 万元")
                .toList();
        var message =
                Places.row(cost.row()) + "：指标值是 " + wan + " 万元，高于" + String.join("，也高于", amounts) + "。请核对金额单位，或调整指标值。";
        var purse = tooSmall.getFirst();
        return Finding.by(this, cost.at(), message)
                .also(Stream.concat(cost.row().also("target").stream(), Stream.of(purse.at()))
                        .toList())
                .value("cost", wan)
                .value("amount", purse.amount());
    }
}
