package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hengji.form.Cell;
import org.hengji.money.Yuan;
import org.hengji.plan.Fund;
import org.hengji.plan.FundSource;
import org.hengji.scheme.ExecutionRule;
import org.hengji.scheme.Scheme;
import org.hengji.time.Phase;

/** 预算执行率: which row of a funds block is scored, and what it earns. */
final class Executions {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PERCENT = 2;
    private static final int NEVER = 3;

    private final Scheme scheme;

    Executions(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The row of the total; points printed again beside a source are not counted twice. Without a total the row that has
     * points, or the only row.
     */
    OptionalInt row(List<Fund> funds) {
        return IntStream.range(0, funds.size())
                .filter(i -> rank(funds.get(i), funds.size()) < NEVER)
                .reduce((i, j) -> rank(funds.get(j), funds.size()) < rank(funds.get(i), funds.size()) ? j : i);
    }

    private static int rank(Fund fund, int rows) {
        var isTotal =
                fund.source() == FundSource.TOTAL && fund.phase() != Phase.WHOLE && fund.phase() != Phase.MID_TERM;
        if (fund.weight().isKnown()) {
            return isTotal ? 0 : 2;
        }
        return isTotal ? 1 : rows == 1 ? 2 : NEVER;
    }

    /** The row's rate, for the points it prints. */
    Explanation explain(List<Fund> funds, int position) {
        var fund = funds.get(position);
        return switch (fund.weight()) {
            case Cell.Known<BigDecimal>(var weight, var raw) ->
                weight.signum() < 0
                        ? unknown(Obstacle.of(Obstacle.Kind.NEGATIVE_WEIGHT, raw))
                        : rated(funds, position, weight);
            case Cell.Unreadable<BigDecimal>(var raw, var why) ->
                unknown(new Obstacle(Obstacle.Kind.UNREADABLE_WEIGHT, raw, why));
            case Cell.Blank<BigDecimal>(), Cell.Absent<BigDecimal>(), Cell.NotApplicable<BigDecimal>(var _) -> {
                var rated = rated(funds, position, BigDecimal.ONE);
                yield rated instanceof Explanation.Uncomputable ? rated : new Explanation.Completed(rated);
            }
        };
    }

    private Explanation rated(List<Fund> funds, int position, BigDecimal weight) {
        var fund = funds.get(position);
        var rule = scheme.execution();
        var base = rule.baseOf(fund);
        if (!(base.of(fund) instanceof Cell.Known<Yuan>(var budget, var _))) {
            return unknown(Obstacle.of(Obstacle.Kind.NO_BASE, base.label()));
        }
        if (!(fund.executed() instanceof Cell.Known<Yuan>(var spent, var _))) {
            return unknown(Obstacle.of(Obstacle.Kind.NO_EXECUTED));
        }
        if (budget.isNegative() || spent.isNegative()) {
            return unknown(Obstacle.of(Obstacle.Kind.NEGATIVE_MONEY, budget.isNegative() ? base.label() : "全年执行数"));
        }
        return budget.isZero() ? unknown(zero(funds, position)) : executed(fund, base, budget, spent, weight);
    }

    private Explanation executed(Fund fund, ExecutionRule.Base base, Yuan budget, Yuan spent, BigDecimal weight) {
        var rounding = scheme.rounding();
        var cap = scheme.execution().cap();
        var isCapped = spent.amount().compareTo(budget.amount().multiply(cap)) >= 0;
        var score = isCapped
                ? rounding.round(weight.multiply(cap))
                : weight.multiply(spent.amount()).divide(budget.amount(), rounding.decimals(), rounding.mode());
        return new Explanation.Executed(
                base,
                budget,
                spent,
                cap,
                weight,
                score,
                flags(fund, base, budget, spent),
                scheme.execution().basis());
    }

    private List<Flag> flags(Fund fund, ExecutionRule.Base base, Yuan budget, Yuan spent) {
        var flags = new ArrayList<Flag>();
        if (spent.exceeds(budget)) {
            flags.add(Flag.OVERSPENT);
        }
        if (base != scheme.execution().bases().getFirst()) {
            flags.add(Flag.INITIAL_BASE);
        }
        if (fund.rate() instanceof Cell.Known<BigDecimal>(var rate, var _)
                && isMisprinted(rate, Shares.of(spent, budget))) {
            flags.add(Flag.RATE_MISPRINTED);
        }
        return List.copyOf(flags);
    }

    /** Beyond what rounding to its own decimals explains; a rate may be printed in percent or, as 1, for the whole. */
    private static boolean isMisprinted(BigDecimal printed, BigDecimal share) {
        return !isClose(printed, share.movePointRight(PERCENT), 0) && !isClose(printed, share, PERCENT);
    }

    private static boolean isClose(BigDecimal printed, BigDecimal exact, int decimals) {
        var half = HALF.scaleByPowerOfTen(-Math.max(printed.scale(), decimals));
        return printed.subtract(exact).abs().compareTo(half) <= 0;
    }

    /** A total of nothing: did one of the other rows spend? */
    private static Obstacle zero(List<Fund> funds, int total) {
        return IntStream.range(0, funds.size())
                .filter(i -> i != total)
                .mapToObj(funds::get)
                .filter(fund ->
                        fund.executed() instanceof Cell.Known<Yuan>(var spent, var _) && spent.exceeds(Yuan.ZERO))
                .findFirst()
                .map(fund -> new Obstacle(
                        Obstacle.Kind.ZERO_TOTAL,
                        fund.label().raw(),
                        Print.number(fund.executed().known().orElse(Yuan.ZERO).toWan())))
                .orElse(Obstacle.of(Obstacle.Kind.ZERO_BASE));
    }

    private Explanation unknown(Obstacle obstacle) {
        return new Explanation.Uncomputable(obstacle, scheme.execution().basis());
    }
}
