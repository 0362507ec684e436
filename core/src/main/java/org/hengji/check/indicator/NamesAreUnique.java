package org.hengji.check.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

    @Override
    public Outcome examine(Examination examination) {
        var findings = new ArrayList<Finding>();
        var judged = new HashSet<Path>();
        lists(examination)
                .forEach(list -> pairs(examination, list).stream()
                        .filter(pair -> !judged.contains(pair.later().at()))
                        .forEach(pair -> {
                            judged.addAll(pair.also());
                            severity(examination, pair)
                                    .map(severity -> finding(pair, severity))
                                    .ifPresent(findings::add);
                        }));
        return Outcome.found(findings);
    }

    /** The table, its rows with their twins; then the key indicators of each task. */
    private static Stream<List<IndicatorRow>> lists(Examination examination) {
        var table = examination.rows().stream().filter(row -> !row.inTask()).toList();
        var tasks = new LinkedHashMap<Path, List<IndicatorRow>>();
        examination
                .keyRows()
                .forEach(row -> tasks.computeIfAbsent(row.at().parent(), _ -> new ArrayList<>())
                        .add(row));
        return Stream.concat(Stream.of(table), tasks.values().stream());
    }

    private static List<Pair> pairs(Examination examination, List<IndicatorRow> list) {
        var seen = new HashMap<String, List<IndicatorRow>>();
        var pairs = new ArrayList<Pair>();
        for (var row : list) {
            var name = normalised(examination, row.name());
            if (!name.isEmpty()) {
                var same = seen.computeIfAbsent(name, _ -> new ArrayList<>());
                earlier(examination, same, row)
                        .map(before -> new Pair(row, before))
                        .ifPresent(pairs::add);
                same.add(row);
            }
        }
        return pairs;
    }

    private static Optional<IndicatorRow> earlier(Examination examination, List<IndicatorRow> same, IndicatorRow row) {
        return same.stream()
                .filter(before -> sameUnit(before, row))
                .filter(before -> severity(examination, new Pair(row, before)).isPresent())
                .findFirst();
    }

    private static boolean sameUnit(IndicatorRow one, IndicatorRow other) {
        return one.unit().isEmpty()
                || other.unit().isEmpty()
                || Folds.label(one.unit()).equals(Folds.label(other.unit()));
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

    private static String normalised(Examination examination, String name) {
        var leading = examination.ruleset().words("indicator.same.leading");
        var closing = examination.ruleset().words("indicator.same.closing");
        return Words.withoutClosing(Words.withoutLeading(Folds.label(name), leading), closing);
    }

    private Finding finding(Pair pair, Severity severity) {
        var where = severity == Severity.BLOCK ? "" : "，一处作产出、一处作效益";
        var message =
                "%s：与%s重复%s%s".formatted(Places.row(pair.later()), Places.row(pair.earlier()), where, remedy(pair));
        return Finding.by(this, pair.later().at(), message)
                .also(pair.also())
                .severity(severity)
                .value("earlier", value(pair.earlier()))
                .value("later", value(pair.later()));
    }

    private static String remedy(Pair pair) {
        var earlier = value(pair.earlier());
        var later = value(pair.later());
        return earlier.equals(later) ? "。请合并成一项。" : "，指标值一处是“%s”，一处是“%s”。请合并成一项，定下一个值。".formatted(earlier, later);
    }

    private static String value(IndicatorRow row) {
        return row.indicator().target().raw();
    }
}
