package org.hengji.check.value;

import java.util.ArrayList;
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
import org.hengji.indicator.Target;
import org.hengji.ruleset.Ruleset;

/** 指标值是一个数: a count or share given as a range has no line between met and missed. */
@Rule(
        name = "value.range",
        title = "指标值写成区间",
        meaning = "数量或比率写成 5-8 这样的区间，多数系统不受理，计分时也不知道以哪个数为准。年龄段、期间和国家标准规定的上下限不算。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = "practice:values",
        raises = "indicators[0].target = 60-80",
        passes = "indicators[0].target = 18-60周岁")
final class ValueIsOneNumber implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        for (var row : examination.rows()) {
            if (row.indicator().target() instanceof Cell.Known<Target>(Target.Range range, var raw)
                    && !isBand(examination.ruleset(), row)) {
                findings.add(finding(examination, row, range, raw));
            }
        }
        return Outcome.found(findings);
    }

    private Finding finding(Examination examination, IndicatorRow row, Target.Range range, String raw) {
        var bound = Direction.bound(examination, row);
        var kept = bound.isUpperBound()
                ? range.low().max(range.high())
                : range.low().min(range.high());
        var after = bound.sign() + Figures.plain(kept) + range.unit();
        var message = Places.row(row) + "：指标值“" + raw + "”是区间，不知道做到多少算完成。请只写一个数，例如 " + after + "。";
        return Finding.by(this, row.at().child("target"), message)
                .also(row.also("target"))
                .value("low", Figures.plain(range.low()))
                .value("high", Figures.plain(range.high()))
                .fix(Rewrite.value(examination, row, after));
    }

    /** Ages, durations and bands that a standard prescribes. */
    private static boolean isBand(Ruleset ruleset, IndicatorRow row) {
        var unit = Units.of(row);
        return ruleset.wordList("value.band-units").holds(unit)
                || ruleset.wordList("value.bands").isIn(row.name())
                || Units.measure(ruleset, unit)
                        .filter(measure -> measure.dimension().equals("duration"))
                        .isPresent();
    }
}
