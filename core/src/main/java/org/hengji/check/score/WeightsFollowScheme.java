package org.hengji.check.score;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hengji.check.Certainty;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Finding;
import org.hengji.check.Outcome;
import org.hengji.check.Rule;
import org.hengji.check.Severity;
import org.hengji.form.Path;
import org.hengji.scheme.Split;

/** 一级权重按方案: the points of each level 1 are one of the ways the scheme shares them out. */
@Rule(
        name = "score.weights-off-scheme",
        title = "一级指标分值与方案不同",
        meaning = "各个一级指标的分值与赋分方案不同（一般是预算执行率 10、产出 50、效益 30、满意度 10）。情况特殊可以调整，要说明。",
        severity = Severity.EXPLAIN,
        certainty = Certainty.CERTAIN,
        basis = {"mof-2020-10:13", "mof-notice-2016:weights"},
        raises = """
            indicators[0].weight = 5
            indicators[0].score = 5
            indicators[6].weight = 20
            indicators[6].score = 20
            """,
        passes = """
            indicators[0].weight = 5
            indicators[0].score = 5
            indicators[1].weight = 25
            indicators[1].score = 25
            """)
final class WeightsFollowScheme implements Check {

    private static final Path INDICATORS = Path.FORM.child("indicators");

    @Override
    public Outcome examine(Examination examination) {
        return Scores.whole(examination, this::examine);
    }

    private Outcome examine(Scores scores) {
        var weights = Weights.of(scores);
        if (weights.areNone()) {
            return Outcome.notApplicable("表里没有印分值");
        }
        if (!scores.isWhole() && weights.areShort() || weights.unweighted() > 0) {
            return Outcome.deferred("原文不完整，或有的行没有印分值，一级指标的分值加不起来");
        }
        return scores.scheme().splits().stream()
                        .allMatch(split -> split.levels().isEmpty())
                ? byParts(scores, weights)
                : byLevels(scores, weights);
    }

    /** A scheme that only divides execution from indicators. */
    private Outcome byParts(Scores scores, Weights weights) {
        var isSplit = scores.scheme().splits().stream()
                .anyMatch(split ->
                        isExecution(split, weights) && split.indicators().compareTo(weights.indicators()) == 0);
        return isSplit ? Outcome.nothing() : Outcome.found(finding(scores, weights));
    }

    private Outcome byLevels(Scores scores, Weights weights) {
        var levels = weights.levels();
        if (levels.isEmpty()) {
            return Outcome.notApplicable("有的行没有一级指标，或不是方案里的一级指标");
        }
        var isSplit = scores.scheme().splits().stream()
                .filter(split -> !split.levels().isEmpty())
                .anyMatch(split -> isExecution(split, weights) && isSame(split.levels(), levels.get()));
        return isSplit ? Outcome.nothing() : Outcome.found(finding(scores, weights));
    }

    private static boolean isExecution(Split split, Weights weights) {
        return weights.execution()
                .filter(points -> points.compareTo(split.execution()) != 0)
                .isEmpty();
    }

    private static boolean isSame(Map<String, BigDecimal> one, Map<String, BigDecimal> other) {
        var names = new HashSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .allMatch(name ->
                        one.getOrDefault(name, BigDecimal.ZERO).compareTo(other.getOrDefault(name, BigDecimal.ZERO))
                                == 0);
    }

    private Finding finding(Scores scores, Weights weights) {
        var split = nearest(scores, weights);
        var message = "分值：%s，与%s的方案（预算执行率 %s、%s）不同。请按方案分配，或说明为什么调整。"
                .formatted(weights.print(), scores.scheme().name(), RowFinding.number(split.execution()), split.name());
        return Finding.by(this, INDICATORS, message).value("weights", weights.print());
    }

    /** The split to be told: one with the form's own levels where there is one. */
    private static Split nearest(Scores scores, Weights weights) {
        var names = weights.levels().map(Map::keySet).orElse(Set.of());
        return scores.scheme().splits().stream()
                .filter(split -> split.levels().keySet().equals(names))
                .findFirst()
                .orElseGet(() -> scores.scheme().splits().getFirst());
    }
}
