package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.form.Forms;
import org.hengji.indicator.Indicator;
import org.hengji.scheme.Method;

/** 定量指标的错因: the fraction upside down, another rule for upper limits, a percentage taken for something else. */
final class NumberSlips {

    private static final String PERCENT = "%";

    private NumberSlips() {}

    static void add(Slips slips, Explanation.Measured row) {
        if (row.target().signum() <= 0 || row.actual().signum() <= 0) {
            return;
        }
        upsideDown(slips, row);
        if (row.comparator().isUpperBound() && row.standing() == Standing.MISSED) {
            otherReverse(slips, row);
        }
        if (row.unit().equals(PERCENT)) {
            percentages(slips, row);
        }
    }

    /** 实际 ÷ 目标 where the rule divides the other way, and the other way round; with and without a cap. */
    private static void upsideDown(Slips slips, Explanation.Measured row) {
        var isInverse = row.method() == Method.INVERSE;
        var part = isInverse ? row.actual() : row.target();
        var whole = isInverse ? row.target() : row.actual();
        var share = Shares.of(part, whole);
        var text = (isInverse ? "把上限当成了下限，按 " : "分子分母颠倒，按 ") + Print.number(part, row.unit()) + " ÷ "
                + Print.number(whole, row.unit()) + " 计";
        if (isInverse && share.compareTo(BigDecimal.ONE) > 0) {
            slips.add(Mistake.Kind.UPSIDE_DOWN, row.weight(), text + "，封顶");
        }
        slips.add(Mistake.Kind.UPSIDE_DOWN, row.weight().multiply(share), text);
    }

    private static void otherReverse(Slips slips, Explanation.Measured row) {
        if (row.method() != Method.LINEAR) {
            var gives = row.weight().multiply(Shares.linear(row.target(), row.actual()));
            slips.add(Mistake.Kind.LINEAR, gives, "按超出比例扣分");
        }
        if (row.method() != Method.INVERSE) {
            var gives = row.weight().multiply(Shares.of(row.target(), row.actual()));
            slips.add(Mistake.Kind.UPSIDE_DOWN, gives, "按目标与实际的比例计分");
        }
        if (row.method() != Method.STRICT) {
            slips.add(Mistake.Kind.STRICT, BigDecimal.ZERO, "按超过上限不得分计");
        }
    }

    private static void percentages(Slips slips, Explanation.Measured row) {
        var share = row.actual().movePointLeft(2);
        if (share.compareTo(BigDecimal.ONE) < 0) {
            slips.add(
                    Mistake.Kind.NOT_DIVIDED,
                    row.weight().multiply(share),
                    "直接用 " + Print.number(row.actual(), PERCENT) + " × " + Print.number(row.weight()) + "，没有除以目标");
        }
        var gap = row.target().subtract(row.actual()).abs();
        if (row.standing() == Standing.MISSED) {
            slips.add(
                    Mistake.Kind.POINT_PER_PERCENT,
                    row.weight().subtract(gap),
                    "差 " + Print.number(gap) + " 个百分点就扣了 " + Print.number(gap) + " 分");
        }
        slips.add(Mistake.Kind.PERCENT_AS_POINTS, row.actual(), "把百分数 " + Print.number(row.actual()) + " 当成了得分");
    }

    /** 满意度: from so much on full marks, below so much none. */
    static void satisfaction(Slips slips, ScoreSheet sheet, RowScore row, Explanation.Measured explained) {
        var rule = sheet.scheme().satisfaction();
        if (!explained.unit().equals(PERCENT)
                || indicator(sheet, row)
                        .filter(each -> isSatisfaction(sheet, each))
                        .isEmpty()) {
            return;
        }
        var share = explained.actual().movePointLeft(2);
        if (share.compareTo(rule.fullFrom()) >= 0) {
            slips.add(
                    Mistake.Kind.SATISFACTION_INTERVAL,
                    explained.weight(),
                    "按满意度区间计分：" + Print.percent(rule.fullFrom()) + " 以上得满分");
        }
        if (share.compareTo(rule.zeroBelow()) < 0) {
            slips.add(
                    Mistake.Kind.SATISFACTION_INTERVAL,
                    BigDecimal.ZERO,
                    "按满意度区间计分：" + Print.percent(rule.zeroBelow()) + " 以下不得分");
        }
    }

    private static boolean isSatisfaction(ScoreSheet sheet, Indicator row) {
        return sheet.scheme().satisfaction().levels().stream()
                .anyMatch(level -> level.startsWith(row.level1().raw())
                                && row.level1().isKnown()
                        || level.startsWith(row.level2().raw()) && row.level2().isKnown());
    }

    private static Optional<Indicator> indicator(ScoreSheet sheet, RowScore row) {
        return Forms.at(sheet.form(), row.at())
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast);
    }
}
