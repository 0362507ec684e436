package org.hengji.check.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.hengji.form.Path;
import org.hengji.indicator.Target;
import org.hengji.time.Phase;

/** 指标不相近: two indicators of one list do not count the same thing in other words. */
@Rule(
        name = "indicator.near-duplicate",
        title = "疑似重复的指标",
        meaning = "两项指标的值和单位相同，名称里除通用词外有一半以上的文字相同，像是同一件事写了两遍。交叉重复的要合并。",
        severity = Severity.HINT,
        certainty = Certainty.LIKELY,
        basis = "practice:duplicates",
        raises = "+ indicators = level1: 产出指标; level2: 数量指标; name: 演出惠民专场场次; unit: 场; target: ≥60",
        passes = "+ indicators = level1: 产出指标; level2: 数量指标; name: 非遗讲座场次; unit: 场; target: ≥60")
final class IndicatorsDiffer implements Check {

    /** Only the last few rows with the same value are compared, however long the table is. */
    private static final int WINDOW = 30;

    private static final String SATISFACTION = "满意";

    /** 同值: the list and the half a row stands in, its unit and its value. */
    private record Key(Path list, Phase phase, String unit, String target) {}

    @Override
    public Outcome examine(Examination examination) {
        var groups = new LinkedHashMap<Key, List<IndicatorRow>>();
        for (var row : examination.rows()) {
            if (isCompared(examination, row)) {
                var key = new Key(row.at().parent(), row.phase(), row.unitLabel(), row.targetLabel());
                groups.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(row);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var group : groups.values()) {
            if (group.size() > 1) {
                pairs(examination, group).forEach(pair -> findings.add(finding(pair)));
            }
        }
        return Outcome.found(findings);
    }

    private static boolean isCompared(Examination examination, IndicatorRow row) {
        return row.indicator().target() instanceof Cell.Known<Target>(var target, var _)
                && isTelling(target)
                && !row.name().isEmpty()
                && !row.name().contains(SATISFACTION)
                && !isRatio(examination, row);
    }

    private static boolean isRatio(Examination examination, IndicatorRow row) {
        var measure = examination.measure(row);
        return measure.isPresent() && measure.get().isRatio();
    }

    /** A number that two things hardly share by chance: neither a percentage nor 0 or 1. */
    private static boolean isTelling(Target target) {
        return switch (target) {
            case Target.Quantity quantity ->
                !quantity.unit().equals("%") && quantity.value().compareTo(BigDecimal.ONE) > 0;
            case Target.Range range -> !range.unit().equals("%");
            case Target.Period _, Target.Deadline _, Target.Qualitative _ -> false;
        };
    }

    private static List<Pair> pairs(Examination examination, List<IndicatorRow> group) {
        var names = group.stream().map(row -> telling(examination, row)).toList();
        var share = examination
                .ruleset()
                .parameter("indicator.near-duplicate.share")
                .intValue();
        var pairs = new ArrayList<Pair>();
        for (var later = 1; later < group.size(); later++) {
            for (var earlier = Math.max(0, later - WINDOW); earlier < later; earlier++) {
                if (new Likeness(names.get(later), names.get(earlier)).reaches(share)) {
                    pairs.add(new Pair(group.get(later), group.get(earlier)));
                    break;
                }
            }
        }
        return pairs;
    }

    private static String telling(Examination examination, IndicatorRow row) {
        return Words.without(row.nameLabel(), examination.ruleset().wordList("indicator.near.generic"));
    }

    private Finding finding(Pair pair) {
        var value = pair.later().indicator().target().raw();
        var message = Places.row(pair.later()) + "：与" + Places.row(pair.earlier()) + "对象相近，值都是“" + value
                + "”，单位相同，像是同一件事。请合并，或把两项的区别写进名称。";
        return Finding.by(this, pair.later().at(), message).also(pair.also()).value("target", value);
    }
}
