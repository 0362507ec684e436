package org.hengji.check.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Fix;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Target;
import org.hengji.number.Scale;
import org.hengji.ruleset.Ruleset;

/** 定量指标要有单位: a number that does not say what it counts. */
@Rule(
        name = "value.missing-unit",
        title = "漏写计量单位",
        meaning = "指标值是数字，名称、单位栏和指标值里都没有计量单位，不知道数的是什么。全表都没有单位时只说一次。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:units",
        raises = "indicators[0].unit =",
        passes = """
            indicators[0].unit =
            indicators[0].target = ≥60场
            """)
final class QuantityHasUnit implements Check {

    @Override
    public Outcome examine(Examination examination) {
        var bare = new ArrayList<IndicatorRow>();
        var isUsual = false;
        for (var row : examination.rows()) {
            if (isNumeric(row)) {
                var hasUnit = !Units.of(row).isEmpty();
                isUsual |= hasUnit;
                if (!hasUnit && !isUnitless(examination.ruleset(), row) && !isMoney(examination, row)) {
                    bare.add(row);
                }
            }
        }
        if (bare.isEmpty()) {
            return Outcome.nothing();
        }
        if (!examination.source().hasCells()) {
            return Outcome.deferred("原文没有分出单元格，单位可能已经丢失，不能判断是不是漏写。");
        }
        if (isUsual) {
            return Outcome.found(
                    bare.stream().map(row -> finding(examination, row)).toList());
        }
        return examination.source().complete()
                ? Outcome.found(nowhere(bare))
                : Outcome.deferred("表格不完整，不能判断是全表都不写单位，还是个别漏写。");
    }

    private static boolean isNumeric(IndicatorRow row) {
        return row.indicator().target() instanceof Cell.Known<Target>(var target, var _) && target.isNumeric();
    }

    /** Whether the row says that it has no unit, or its name that it needs none. */
    private static boolean isUnitless(Ruleset ruleset, IndicatorRow row) {
        return row.indicator().unit() instanceof Cell.NotApplicable<String>
                || ruleset.wordList("value.unitless").ends(row.name());
    }

    /** 250万 of a cost is short for 250万元. */
    private static boolean isMoney(Examination examination, IndicatorRow row) {
        return row.indicator().target() instanceof Cell.Known<Target>(Target.Quantity quantity, var _)
                && quantity.scale() != Scale.ONE
                && Direction.isDown(examination, row);
    }

    private Finding finding(Examination examination, IndicatorRow row) {
        var counter = counter(examination.ruleset(), row.name());
        var example = counter.map(unit -> "，例如“" + unit + "”").orElse("");
        var message =
                Places.row(row) + "：指标值“" + row.indicator().target().raw() + "”没有计量单位，不知道数的是什么。请补上单位" + example + "。";
        var finding = Finding.by(this, row.at().child("unit"), message)
                .also(row.also("unit"))
                .value("value", row.indicator().target().raw());
        return counter.map(unit -> finding.value("unit", unit).fix(fill(examination, row, unit)))
                .orElse(finding);
    }

    private static Fix fill(Examination examination, IndicatorRow row, String unit) {
        return new Fix("补上单位“" + unit + "”", false, Rewrite.cells(examination, row, Rewrite.Column.UNIT, unit));
    }

    /** The counter the name ends in, else the noun's own, else % for a rate. */
    private static Optional<String> counter(Ruleset ruleset, String name) {
        var measures = ruleset.measures();
        return Stream.concat(measures.unitsOfEnding(name).stream(), measures.countersOf(name).stream())
                .findFirst()
                .or(() -> ruleset.wordList("value.ratios").ends(name) ? Optional.of("%") : Optional.empty());
    }

    private Finding nowhere(List<IndicatorRow> bare) {
        var message = "绩效指标：全表 %s 个数字指标值都没有计量单位，不知道数的是什么。请逐项补上单位。".formatted(bare.size());
        return Finding.by(this, Path.FORM.child("indicators"), message)
                .severity(Severity.EXPLAIN)
                .also(bare.stream().map(row -> row.at().child("unit")).toList())
                .value("count", Integer.toString(bare.size()));
    }
}
