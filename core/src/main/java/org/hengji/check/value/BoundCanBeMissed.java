package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;

/** 指标值要有可能完不成: a bound that nobody can miss promises nothing. */
@Rule(
        name = "value.always-true",
        title = "怎么做都能完成",
        meaning = "占比不会超过 100%，数量不会小于 0，没有成本数额的成本控制率也无从检验：这样的指标值没有约束力。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.LIKELY,
        basis = "practice:review",
        raises = """
            indicators[4].name = 成本控制率
            indicators[4].unit = %
            indicators[4].target = ≤100
            """,
        passes = """
            indicators[4].name = 成本控制率
            indicators[4].unit = %
            indicators[4].target = ≤100
            indicators[4].explanation = 实际成本与核定成本 42 万元之比
            """)
final class BoundCanBeMissed implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var each : Quantified.of(examination)) {
            var why = reason(each);
            if (why.isPresent()) {
                findings.add(finding(each, why.get()));
            }
        }
        return Outcome.found(findings);
    }

    private static Optional<String> reason(Quantified each) {
        var comparator = each.comparator();
        if (comparator.isLowerBound() && isNothing(each)) {
            return Optional.of("不会小于 0，怎么做都能完成。请写明要达到的数");
        }
        if (!comparator.isUpperBound() || !each.isPercent()) {
            return Optional.empty();
        }
        if (each.ruleset().wordList("value.cost-control").isIn(each.name())) {
            return isWhole(each) && !hasBase(each.row())
                    ? Optional.of("没有写出成本数额，无从检验。请改为单位成本或总成本的上限，例如“单场平均成本 ≤0.8 万元”")
                    : Optional.empty();
        }
        return isWhole(each) && Shares.isShare(each)
                ? Optional.of("占比不会超过 100%，怎么做都能完成。请写明要控制在多少以内，或换一个指标")
                : Optional.empty();
    }

    /** ≥0, where less than nothing cannot be. */
    private static boolean isNothing(Quantified each) {
        return each.quantity().number().signum() == 0
                && !each.comparator().isStrict()
                && !each.ruleset().wordList("value.signed").isIn(each.name());
    }

    private static boolean isWhole(Quantified each) {
        return each.quantity().value().compareTo(Shares.WHOLE) >= 0;
    }

    /** Whether another cell of the row names an amount to measure against. */
    private static boolean hasBase(IndicatorRow row) {
        var indicator = row.indicator();
        return List.of(
                        indicator.explanation(),
                        indicator.standard(),
                        indicator.scoringRule(),
                        indicator.basis(),
                        indicator.baseline(),
                        indicator.remark())
                .stream()
                .map(Cell::raw)
                .anyMatch(text -> text.chars().anyMatch(c -> c >= '0' && c <= '9'));
    }

    private Finding finding(Quantified each, String why) {
        var raw = each.row().indicator().target().raw();
        return Finding.by(this, each.at(), Places.row(each.row()) + "：指标值“" + raw + "”" + why + "。")
                .also(each.row().also("target"))
                .value("value", raw);
    }
}
