package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.indicator.Comparator;
import org.hengji.indicator.Indicator;
import org.hengji.law.Basis;
import org.hengji.ruleset.Taxonomies;
import org.hengji.scheme.Formula;
import org.hengji.scheme.Method;
import org.hengji.scheme.Scheme;
import org.hengji.scheme.Tier;

/** 定量指标的计分: two numbers in one unit, a comparator and points. No text is made here. */
final class Numbers {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final Taxonomies taxonomies;

    Numbers(Scheme scheme, Taxonomies taxonomies) {
        this.scheme = scheme;
        this.taxonomies = taxonomies;
    }

    /** 一次比较. */
    record Pair(BigDecimal target, BigDecimal actual, String unit) {}

    Explanation explain(Indicator row, Comparator printed, Pair pair, BigDecimal weight, List<Flag> flags) {
        if (printed.isStated()) {
            return compared(row, printed, pair, weight, flags);
        }
        var comparator = fromColumn(row);
        if (comparator.isStated()) {
            return compared(row, comparator, pair, weight, plus(flags, Flag.DIRECTION_FROM_COLUMN));
        }
        if (pair.actual.compareTo(pair.target) == 0 || pair.target.signum() == 0) {
            return compared(row, comparator, pair, weight, flags);
        }
        return isLimit(row)
                ? doubtful(pair, weight)
                : compared(row, comparator, pair, weight, plus(flags, Flag.DIRECTION_ASSUMED));
    }

    private Comparator fromColumn(Indicator row) {
        return row.direction() instanceof Cell.Known<String>(var text, var _)
                ? scheme.words().direction(text)
                : Comparator.UNSTATED;
    }

    private boolean isLimit(Indicator row) {
        return taxonomies
                        .level2(row.level2().raw())
                        .filter(scheme.words()::isLimit)
                        .isPresent()
                || taxonomies
                        .level1(row.level1().raw())
                        .filter(scheme.words()::isLimit)
                        .isPresent();
    }

    private Explanation compared(Indicator row, Comparator comparator, Pair pair, BigDecimal weight, List<Flag> flags) {
        var order = pair.actual.compareTo(pair.target);
        var formula = formula(comparator);
        if (isMet(comparator, order, pair)) {
            return measured(
                    comparator, formula, pair, weight, weight, Standing.MET, beyond(comparator, order, pair, flags));
        }
        if (pair.target.signum() <= 0) {
            return atZero(comparator, pair, weight, flags);
        }
        if (order == 0 && scheme.formulas().strictBound().full() && formula.method() != Method.STRICT) {
            return new Explanation.Measured(
                    comparator,
                    formula.method(),
                    pair.target,
                    pair.actual,
                    pair.unit,
                    weight,
                    weight,
                    Standing.MISSED,
                    plus(flags, Flag.STRICT_BOUND),
                    scheme.formulas().strictBound().basis());
        }
        return missed(row, comparator, formula, pair, weight, flags);
    }

    private static boolean isMet(Comparator comparator, int order, Pair pair) {
        return switch (comparator) {
            case AT_LEAST -> order >= 0;
            case UNSTATED, EQUAL, ABOUT -> pair.target.signum() == 0 ? order <= 0 : order >= 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
        };
    }

    private Formula formula(Comparator comparator) {
        var formulas = scheme.formulas();
        return switch (comparator) {
            case AT_LEAST, ABOVE -> formulas.lowerBound();
            case AT_MOST, BELOW -> formulas.upperBound();
            case EQUAL, ABOUT -> formulas.equal();
            case UNSTATED -> formulas.unstated();
        };
    }

    /** A target of zero or less was missed: a ratio means nothing, but exceeding a limit of zero earns nothing. */
    private Explanation atZero(Comparator comparator, Pair pair, BigDecimal weight, List<Flag> flags) {
        var zero = scheme.formulas().zero();
        if (pair.target.signum() < 0) {
            return new Explanation.Uncomputable(
                    Obstacle.of(Obstacle.Kind.NEGATIVE_TARGET, Print.number(pair.target, pair.unit)), zero.basis());
        }
        return comparator.isLowerBound() || pair.actual.signum() == 0
                ? new Explanation.Uncomputable(Obstacle.of(Obstacle.Kind.ZERO_TARGET), zero.basis())
                : measured(comparator, zero, pair, weight, BigDecimal.ZERO, Standing.MISSED, flags);
    }

    private Explanation missed(
            Indicator row, Comparator comparator, Formula formula, Pair pair, BigDecimal weight, List<Flag> flags) {
        if (pair.actual.signum() < 0) {
            return measured(
                    comparator,
                    new Formula(formula.method(), scheme.formulas().negative()),
                    pair,
                    weight,
                    BigDecimal.ZERO,
                    Standing.MISSED,
                    plus(flags, Flag.NEGATIVE_ACTUAL));
        }
        if (row.scoringRule() instanceof Cell.Known<String>(var rule, var _) && isBelowFloor(rule, comparator, pair)) {
            var floor = new Formula(formula.method(), scheme.formulas().floor().basis());
            return measured(
                    comparator, floor, pair, weight, BigDecimal.ZERO, Standing.MISSED, plus(flags, Flag.BELOW_FLOOR));
        }
        return measured(
                comparator, formula, pair, weight, score(formula.method(), pair, weight), Standing.MISSED, flags);
    }

    /** A floor is a share of the target, and only what should be more can fall below it. */
    private boolean isBelowFloor(String rule, Comparator comparator, Pair pair) {
        var stated = scheme.formulas().floor().stated().matcher(rule);
        return !comparator.isUpperBound()
                && stated.find()
                && pair.actual.multiply(HUNDRED).compareTo(pair.target.multiply(new BigDecimal(stated.group(1)))) < 0;
    }

    /** What a missed positive target earns; target and actual are positive, or the actual is zero. */
    BigDecimal score(Method method, Pair pair, BigDecimal weight) {
        var rounding = scheme.rounding();
        return switch (method) {
            case RATIO -> weight.multiply(pair.actual).divide(pair.target, rounding.decimals(), rounding.mode());
            case INVERSE -> weight.multiply(pair.target).divide(pair.actual, rounding.decimals(), rounding.mode());
            case LINEAR -> rounding.round(weight.multiply(Shares.linear(pair.target, pair.actual)));
            case STRICT, OPEN -> BigDecimal.ZERO;
        };
    }

    private Explanation doubtful(Pair pair, BigDecimal weight) {
        var order = pair.actual.compareTo(pair.target);
        var asLower = reading(scheme.formulas().unstated(), pair, weight, order > 0);
        var asUpper = reading(scheme.formulas().upperBound(), pair, weight, order < 0);
        var low = asLower.score().min(asUpper.score());
        return new Explanation.Doubtful(
                asLower, asUpper, new Points.Between(low, asLower.score().max(asUpper.score()), true));
    }

    private Explanation.Measured reading(Formula formula, Pair pair, BigDecimal weight, boolean met) {
        var isRatio = pair.target.signum() > 0 && pair.actual.signum() > 0;
        var score = met ? weight : isRatio ? score(formula.method(), pair, weight) : BigDecimal.ZERO;
        return measured(Comparator.UNSTATED, formula, pair, weight, score, Standing.of(met), List.of());
    }

    private List<Flag> beyond(Comparator comparator, int order, Pair pair, List<Flag> flags) {
        if (order <= 0 || comparator.isUpperBound() || pair.target.signum() <= 0) {
            return flags;
        }
        var isExplained = false;
        for (var tier : scheme.tiers()) {
            isExplained = pair.actual.compareTo(pair.target.multiply(tier.above())) > 0
                    ? tier.action() == Tier.Action.EXPLAIN
                    : isExplained;
        }
        return isExplained ? plus(flags, Flag.OVERACHIEVED) : flags;
    }

    private static Explanation.Measured measured(
            Comparator comparator,
            Formula formula,
            Pair pair,
            BigDecimal weight,
            BigDecimal score,
            Standing standing,
            List<Flag> flags) {
        return new Explanation.Measured(
                comparator,
                formula.method(),
                pair.target,
                pair.actual,
                pair.unit,
                weight,
                score,
                standing,
                flags,
                formula.basis());
    }

    static List<Flag> plus(List<Flag> flags, Flag flag) {
        if (flags.isEmpty()) {
            return flag.alone();
        }
        var longer = new ArrayList<>(flags);
        longer.add(flag);
        return List.copyOf(longer);
    }

    Basis basis(Comparator comparator) {
        return formula(comparator).basis();
    }
}
