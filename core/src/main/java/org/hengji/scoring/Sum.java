package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.form.Cell;

/** 合计: what rows come to together. */
final class Sum {

    private BigDecimal weights = BigDecimal.ZERO;
    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private boolean isBand;
    private BigDecimal printed = BigDecimal.ZERO;
    private boolean allPrinted = true;
    private int unknown;
    private int unweighted;

    private Sum() {}

    static Sum of(List<RowScore> rows) {
        var sum = new Sum();
        for (var row : rows) {
            sum.add(row);
        }
        return sum;
    }

    private void add(RowScore row) {
        if (row.weight() instanceof Cell.Known<BigDecimal>(var weight, var _)) {
            var points = weight.max(BigDecimal.ZERO);
            weights = weights.add(points);
            earned(row, points);
            published(row.published());
            return;
        }
        if (row.published().isKnown()) {
            unweighted++;
            published(row.published());
        }
    }

    /** A band counts as published where that lies in it; what cannot be computed counts from nothing to everything. */
    private void earned(RowScore row, BigDecimal weight) {
        switch (row.explanation().points()) {
            case Points.Exact(var score) -> exact(score);
            case Points.Between between -> {
                if (row.published() instanceof Cell.Known<BigDecimal>(var score, var _) && between.holds(score)) {
                    exact(score);
                } else {
                    band(between.low(), between.high());
                }
            }
            case Points.None() -> {
                band(BigDecimal.ZERO, weight);
                unknown++;
            }
        }
    }

    /** Both ends are one figure until the first band parts them. */
    private void exact(BigDecimal score) {
        low = low.add(score);
        if (isBand) {
            high = high.add(score);
        }
    }

    private void band(BigDecimal least, BigDecimal most) {
        high = high();
        isBand = true;
        low = low.add(least);
        high = high.add(most);
    }

    private void published(Cell<BigDecimal> score) {
        if (score instanceof Cell.Known<BigDecimal>(var value, var _)) {
            printed = printed.add(value);
        } else {
            allPrinted = false;
        }
    }

    BigDecimal weights() {
        return weights;
    }

    BigDecimal low() {
        return low;
    }

    BigDecimal high() {
        return isBand ? high : low;
    }

    /** How many rows cannot be computed. */
    int unknown() {
        return unknown;
    }

    /** How many rows were given points though none are printed for them. */
    int unweighted() {
        return unweighted;
    }

    /** The printed scores together; blank where a row with points prints no score. */
    Cell<BigDecimal> published() {
        return allPrinted ? Cell.known(printed, Print.number(printed)) : Cell.blank();
    }

    /** Nothing where no points are printed, or points were given that no weight stands for. */
    Points points() {
        if (unweighted > 0 || weights.signum() == 0) {
            return Points.NONE;
        }
        return low.compareTo(high()) == 0 ? new Points.Exact(low) : new Points.Between(low, high(), true);
    }
}
