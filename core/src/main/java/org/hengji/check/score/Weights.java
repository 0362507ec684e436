package org.hengji.check.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.scheme.Scheme;
import org.hengji.scoring.RowScore;

/** 分值: the weights of a form: of execution, of each level 1, together. */
final class Weights {

    private final Scores scores;
    private final Scheme scheme;

    private Weights(Scores scores) {
        this.scores = scores;
        this.scheme = scores.scheme();
    }

    static Weights of(Scores scores) {
        return new Weights(scores);
    }

    BigDecimal sum() {
        return scores.sheet().total().weights();
    }

    /** What they should add up to: the scheme's sum for an evaluation. */
    BigDecimal due() {
        return scheme.figure("evaluation").value();
    }

    /** What the form's last row prints for all of them. */
    Optional<BigDecimal> printed() {
        return scores.sheet().total().weight().known();
    }

    boolean areShort() {
        return sum().compareTo(printed().orElse(due())) < 0;
    }

    boolean areNone() {
        return scores.sheet().rows().stream().noneMatch(row -> row.weight().isKnown());
    }

    /** Rows that were scored though no weight could be read for them. */
    long unweighted() {
        return scores.sheet().rows().stream()
                .filter(row -> !row.isExecution() && !row.weight().isKnown())
                .count();
    }

    /** The points of execution, in the funds block or as a row of its own; empty where none are printed. */
    Optional<BigDecimal> execution() {
        return scores.sheet().rows().stream()
                .filter(this::isExecution)
                .flatMap(row -> row.weight().known().stream())
                .reduce(BigDecimal::add);
    }

    BigDecimal indicators() {
        return sum().subtract(execution().orElse(BigDecimal.ZERO));
    }

    /** Whether the last row only adds up the indicators. */
    boolean leaveOutExecution() {
        return execution().isPresent()
                && sum().compareTo(due()) == 0
                && printed()
                        .filter(weight -> weight.compareTo(indicators()) == 0)
                        .isPresent();
    }

    boolean isExecution(RowScore row) {
        return row.isExecution() || scheme.words().isExecution(row.name());
    }

    /** Standard level 1 → its weights; empty where a row has none, or one the taxonomies do not know. */
    Optional<Map<String, BigDecimal>> levels() {
        var levels = new LinkedHashMap<String, BigDecimal>();
        for (var row : scores.sheet().rows()) {
            if (isExecution(row) || !(row.weight() instanceof Cell.Known<BigDecimal>(var weight, var _))) {
                continue;
            }
            var level = level(row);
            if (level.isEmpty()) {
                return Optional.empty();
            }
            levels.merge(level.get(), weight, BigDecimal::add);
        }
        return Optional.of(levels);
    }

    private Optional<String> level(RowScore row) {
        var steps = row.at().steps();
        var top = Path.FORM.plus(steps.get(0)).plus(steps.get(1));
        return Forms.at((Record) scores.form(), top)
                .filter(Indicator.class::isInstance)
                .flatMap(own -> ((Indicator) own).level1().known())
                .flatMap(scores.examination().taxonomies()::level1);
    }

    /** 预算执行率 10、产出 50、效益 30. */
    String print() {
        var parts = new LinkedHashMap<String, BigDecimal>();
        execution().ifPresent(points -> parts.put("预算执行率", points));
        levels().ifPresentOrElse(parts::putAll, () -> parts.put("各项指标", indicators()));
        return print(parts);
    }

    static String print(Map<String, BigDecimal> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + RowFinding.number(part.getValue()))
                .collect(Collectors.joining("、"));
    }
}
