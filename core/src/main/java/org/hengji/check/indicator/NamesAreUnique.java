package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.IndicatorRow;
import org.hengji.check.Outcome;
import org.hengji.check.Places;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.hengji.number.Folds;
import org.hengji.time.Phase;

/** 指标不重复: within one list and one class a name stands once. */
@Rule(
        name = "indicator.duplicate",
        title = "指标重复",
        meaning = "同一张表、同一个二级指标里，同名的指标出现两次；或同一名称既作产出又作效益。重复的只计一次分，值不同时不知以哪个为准。",
        severity = Severity.BLOCK,
        certainty = Certainty.CERTAIN,
        basis = "practice:duplicates",
        raises = "+ indicators = level1: 产出指标; level2: 数量指标; name: 开展惠民演出场次; unit: 场; target: ≥70",
        passes = "+ indicators = level1: 产出指标; level2: 数量指标; name: 惠民演出; unit: 元; target: ≥70")
final class NamesAreUnique implements Check {

    private static final Set<String> OUTPUT_AND_OUTCOME = Set.of("产出指标", "效益指标");

    /** 同名: a name in one half of its list. */
    private record Named(Path list, Phase phase, String section, String name) {}

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        var judged = new HashSet<Path>();
        for (var pair : pairs(examination)) {
            if (!judged.contains(pair.later().at())) {
                judged.addAll(pair.also());
                severity(examination, pair).ifPresent(severity -> findings.add(finding(pair, severity)));
            }
        }
        return Outcome.found(findings);
    }

    /** Those of the table, its rows with their twins; then those of the key indicators of each task. */
    private static List<Pair> pairs(Examination examination) {
        var pairs = new ArrayList<Pair>();
        var seen = new HashMap<Named, List<IndicatorRow>>();
        for (var row : examination.rows()) {
            if (!row.inTask()) {
                pair(examination, row, seen).ifPresent(pairs::add);
            }
        }
        for (var row : examination.keyRows()) {
            pair(examination, row, seen).ifPresent(pairs::add);
        }
        return pairs;
    }

    /** The row with the first of its name and list among those seen, which it then joins. */
    private static Optional<Pair> pair(Examination examination, IndicatorRow row, Map<Named, List<IndicatorRow>> seen) {
        var name = normalised(examination, row);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var same = seen.computeIfAbsent(
                new Named(
                        row.at().parent(),
                        row.phase(),
                        row.indicator().section().raw(),
                        name),
                _ -> new ArrayList<>(1));
        var pair = Optional.<Pair>empty();
        for (var i = 0; i < same.size() && pair.isEmpty(); i++) {
            pair = Optional.of(new Pair(row, same.get(i))).filter(each -> isRepeated(examination, each));
        }
        same.add(row);
        return pair;
    }

    private static boolean isRepeated(Examination examination, Pair pair) {
        return sameUnit(pair.earlier(), pair.later())
                && severity(examination, pair).isPresent();
    }

    private static boolean sameUnit(IndicatorRow one, IndicatorRow other) {
        return one.unit().isEmpty() || other.unit().isEmpty() || one.unitLabel().equals(other.unitLabel());
    }

    /** In one class it blocks, as output and as outcome it is to be explained, elsewhere it may stand. */
    private static Optional<Severity> severity(Examination examination, Pair pair) {
        if (level2(examination, pair.later()).equals(level2(examination, pair.earlier()))) {
            return Optional.of(Severity.BLOCK);
        }
        var dimensions = Stream.of(pair.later(), pair.earlier())
                .flatMap(row -> examination.dimension(row).stream())
                .collect(Collectors.toSet());
        return dimensions.equals(OUTPUT_AND_OUTCOME) ? Optional.of(Severity.EXPLAIN) : Optional.empty();
    }

    private static String level2(Examination examination, IndicatorRow row) {
        return examination
                .category(row)
                .orElseGet(() -> Folds.label(row.indicator().level2().raw()));
    }

    private static String normalised(Examination examination, IndicatorRow row) {
        var leading = examination.ruleset().wordList("indicator.same.leading");
        var closing = examination.ruleset().wordList("indicator.same.closing");
        return Words.withoutClosing(Words.withoutLeading(row.nameLabel(), leading), closing);
    }

    private Finding finding(Pair pair, Severity severity) {
        var where = severity == Severity.BLOCK ? "" : "，一处作产出、一处作效益";
        var message = Places.row(pair.later()) + "：与" + Places.row(pair.earlier()) + "重复" + where + remedy(pair);
        return Finding.by(this, pair.later().at(), message)
                .also(pair.also())
                .severity(severity)
                .value("earlier", value(pair.earlier()))
                .value("later", value(pair.later()));
    }

    private static String remedy(Pair pair) {
        var earlier = value(pair.earlier());
        var later = value(pair.later());
        return earlier.equals(later) ? "。请合并成一项。" : "，指标值一处是“" + earlier + "”，一处是“" + later + "”。请合并成一项，定下一个值。";
    }

    private static String value(IndicatorRow row) {
        return row.indicator().target().raw();
    }
}
