package org.hengji.check.value;

import org.hengji.check.Examination;
import org.hengji.check.IndicatorRow;
import org.hengji.indicator.Comparator;

/** 方向: whether more of what an indicator measures is better, as far as its class and name tell. */
enum Direction {
    /** 产出数量: the more the better. */
    UP,
    /** 花钱: the less the better. */
    DOWN,
    /** The name does not tell, or tells of harm. */
    OPEN;

    static Direction of(Examination examination, IndicatorRow row) {
        if (isSpending(examination, row)) {
            return Words.hasAny(examination.ruleset().words("value.saving"), row.name()) ? OPEN : DOWN;
        }
        return isOutput(examination, row) && !isHarm(examination, row) ? UP : OPEN;
    }

    /** The bound to propose where none is printed. */
    static Comparator bound(Examination examination, IndicatorRow row) {
        var direction = of(examination, row);
        return direction == DOWN || direction == OPEN && isHarm(examination, row)
                ? Comparator.AT_MOST
                : Comparator.AT_LEAST;
    }

    /** Money in a cost class, or a name that says cost where the form has no classes. */
    static boolean isSpending(Examination examination, IndicatorRow row) {
        var category = examination.category(row);
        return category.isPresent()
                ? category.get().endsWith("成本指标") && isCostly(examination, row)
                : row.name().contains("成本");
    }

    private static boolean isCostly(Examination examination, IndicatorRow row) {
        return Words.hasAny(examination.ruleset().words("value.costly"), row.name())
                || Units.measure(examination.ruleset(), Units.of(row))
                        .filter(measure -> measure.dimension().startsWith("money"))
                        .isPresent();
    }

    /** A count among the quantities, or a name that ends in its counter where the form has no classes. */
    private static boolean isOutput(Examination examination, IndicatorRow row) {
        var category = examination.category(row);
        return category.isPresent()
                ? category.get().equals("数量指标")
                : row.name().endsWith("数量")
                        || !examination
                                .ruleset()
                                .measures()
                                .unitsOfEnding(row.name())
                                .isEmpty();
    }

    private static boolean isHarm(Examination examination, IndicatorRow row) {
        return Words.hasAny(examination.ruleset().words("value.less-is-better"), row.name());
    }
}
