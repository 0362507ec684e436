package org.hengji.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hengji.entry.Targets;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.ruleset.Rulesets;
import org.hengji.scoring.RowScore;
import org.hengji.scoring.ScoreSheet;
import org.hengji.scoring.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** 重算得分: an evaluation's rows to a score sheet without any text, beside a bare loop over the same BigDecimals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoreRows {

    private static final int ROWS = 1000;

    /** 一行的数: what the bare loop has ready in fields. */
    private record Figures(boolean isUpper, BigDecimal weight, BigDecimal target, BigDecimal actual, BigDecimal score) {}

    private final Scorer scorer = Scorer.of(Rulesets.get("national/2020"));
    private final List<Figures> figures = new ArrayList<>();
    private SelfEvaluation form = SelfEvaluation.blank();

    @Setup
    public void prepare() {
        var rows = new ArrayList<Indicator>();
        for (var i = 0; i < ROWS; i++) {
            var isUpper = i % 4 == 3;
            var unit = i % 2 == 0 ? "%" : "人";
            var target = 90 + i % 10;
            var actual = i % 3 == 0 ? target + (isUpper ? 7 : -7) : target + i % 2;
            var score = BigDecimal.valueOf(i % 5 == 0 ? 9 : 10);
            figures.add(new Figures(
                    isUpper, BigDecimal.TEN, BigDecimal.valueOf(target), BigDecimal.valueOf(actual), score));
            rows.add(Indicator.blank()
                    .with("name", Cell.text("指标" + i))
                    .with("weight", Cell.known(BigDecimal.TEN, "10"))
                    .with("target", target((isUpper ? "≤" : "≥") + target + unit))
                    .with("actual", target(actual + unit))
                    .with("score", Cell.known(score, score.toString())));
        }
        form = SelfEvaluation.blank().with("indicators", rows);
    }

    private static Cell<Target> target(String raw) {
        return Targets.read(raw);
    }

    /** Whole forms: rows, sections, total, grade. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ScoreSheet scoreForms() {
        return scorer.score(form);
    }

    /** Rows alone. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void scoreRows(Blackhole hole) {
        var rows = form.indicators();
        for (var i = 0; i < ROWS; i++) {
            RowScore scored = scorer.score(rows.get(i), Path.FORM, 2020, 2);
            hole.consume(scored);
        }
    }

    /** What a spreadsheet would do with numbers alone: compare, divide, round, compare with what was published. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void bareLoop(Blackhole hole) {
        for (var row : figures) {
            var order = row.actual().compareTo(row.target());
            var isMet = row.isUpper() ? order <= 0 : order >= 0;
            var part = row.isUpper() ? row.target() : row.actual();
            var whole = row.isUpper() ? row.actual() : row.target();
            var score = isMet ? row.weight() : row.weight().multiply(part).divide(whole, 2, RoundingMode.HALF_UP);
            hole.consume(score.compareTo(row.score()) == 0);
            hole.consume(score);
        }
    }
}
