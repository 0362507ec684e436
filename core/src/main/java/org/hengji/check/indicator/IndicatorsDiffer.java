package org.hengji.check.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.hengji.indicator.Target;
import org.hengji.number.Folds;

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

    @Override
    public Outcome examine(Examination examination) {
        var groups = new LinkedHashMap<String, List<IndicatorRow>>();
        for (var row : examination.rows()) {
            key(examination, row)
                    .ifPresent(key ->
                            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(row));
        }
        return Outcome.found(groups.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(group -> pairs(examination, group).stream())
                .map(this::finding)
                .toList());
    }

    /** List, value and unit; empty for what is never compared. */
    private static Optional<String> key(Examination examination, IndicatorRow row) {
        var measure = examination.ruleset().measures().of(row.unit());
        var isRatio = measure.filter(unit -> unit.isRatio()).isPresent();
        if (isRatio || row.name().isEmpty() || row.name().contains(SATISFACTION)) {
            return Optional.empty();
        }
        return examination
                .target(row)
                .filter(IndicatorsDiffer::isTelling)
                .map(target -> row.at().parent() + "\t" + Folds.label(row.unit()) + "\t"
                        + Folds.label(row.indicator().target().raw()));
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
        return Words.without(Folds.label(row.name()), examination.ruleset().words("indicator.near.generic"));
    }

    private Finding finding(Pair pair) {
        var value = pair.later().indicator().target().raw();
        var message = "%s：与%s对象相近，值都是“%s”，单位相同，像是同一件事。请合并，或把两项的区别写进名称。"
                .formatted(Places.row(pair.later()), Places.row(pair.earlier()), value);
        return Finding.by(this, pair.later().at(), message).also(pair.also()).value("target", value);
    }
}
