package org.hengji.check.value;

import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.indicator.Comparator;

/** 方向: whether more of what an indicator measures is better, as far as its class, name and unit tell. */
final class Direction {

    private Direction() {}

    /** 产出数量: the more the better. */
    static boolean isUp(Examination examination, IndicatorRow row) {
        return isOutput(examination, row) && !isSpending(examination, row) && !isHarm(examination, row);
    }

    /** 花钱: the less the better, unless it is saved or earned. */
    static boolean isDown(Examination examination, IndicatorRow row) {
        return isSpending(examination, row)
                && !examination.ruleset().wordList("value.saving").isIn(row.name());
    }

    /** The bound to propose where none is printed. */
    static Comparator bound(Examination examination, IndicatorRow row) {
        return isDown(examination, row) || isHarm(examination, row) ? Comparator.AT_MOST : Comparator.AT_LEAST;
    }

    /** Money in a cost class, or a name that says cost where the form has no classes. */
    private static boolean isSpending(Examination examination, IndicatorRow row) {
        var category = examination.category(row);
        return category.isPresent()
                ? category.get().endsWith("成本指标") && isCostly(examination, row)
                : row.name().contains("成本");
    }

    private static boolean isCostly(Examination examination, IndicatorRow row) {
        var ruleset = examination.ruleset();
        return ruleset.wordList("value.costly").isIn(row.name())
                || Units.measure(ruleset, Units.of(row))
                        .filter(measure -> measure.dimension().startsWith("money"))
                        .isPresent();
    }

    /** A count among the quantities, or a name that ends in its counter where the form has no classes. */
    private static boolean isOutput(Examination examination, IndicatorRow row) {
        var category = examination.category(row);
        return category.isPresent() ? category.get().equals("数量指标") : isCountByName(examination, row.name());
    }

    private static boolean isCountByName(Examination examination, String name) {
        var measures = examination.ruleset().measures();
        return name.endsWith("数量") || !measures.unitsOfEnding(name).isEmpty();
    }

    private static boolean isHarm(Examination examination, IndicatorRow row) {
        return examination.ruleset().wordList("value.less-is-better").isIn(row.name());
    }
}
