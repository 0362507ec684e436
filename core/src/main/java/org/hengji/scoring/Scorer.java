package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.plan.Fund;
import org.hengji.plan.Goal;
import org.hengji.ruleset.Ruleset;
import org.hengji.scheme.Scheme;
import org.hengji.time.FiscalYear;

/** 重算: an evaluation and a scheme make a score sheet. Never throws on what people write; renders no text. */
public final class Scorer {

    private static final String EXECUTION = "预算执行率";
    private static final String GOAL = "总体目标";
    static final Path FUNDS = Path.FORM.child("funds");
    private static final Path GOALS = Path.FORM.child("goals");
    static final Path INDICATORS = Path.FORM.child("indicators");

    private final Scheme scheme;
    private final Answers answers;
    private final SubRows subRows;
    private final Executions executions;
    private final Summing summing;

    private Scorer(Ruleset ruleset) {
        scheme = Scheme.of(ruleset);
        answers = new Answers(scheme, ruleset.taxonomies());
        subRows = new SubRows(scheme, answers);
        executions = new Executions(scheme);
        summing = new Summing(scheme, ruleset.taxonomies());
    }

    /** The scorer of a ruleset's scheme, made once. */
    public static Scorer of(Ruleset ruleset) {
        return ruleset.compiled(Scorer.class, Scorer::new);
    }

    public ScoreSheet score(SelfEvaluation form) {
        var decimals = Comparison.decimals(form);
        var rows = rows(form, decimals);
        return summing.sheet(form, rows, decimals);
    }

    private List<RowScore> rows(SelfEvaluation form, int decimals) {
        var rows = new ArrayList<RowScore>();
        var year = form.year().known().map(FiscalYear::value).orElse(0);
        executions.row(form.funds()).ifPresent(position -> {
            if (isScored(form, position)) {
                rows.add(execution(form.funds(), position, decimals));
            }
        });
        for (var i = 0; i < form.goals().size(); i++) {
            if (form.goals().get(i).score().isKnown()) {
                rows.add(goal(form.goals().get(i), GOALS.row(i)));
            }
        }
        for (var i = 0; i < form.indicators().size(); i++) {
            indicator(rows, form.indicators().get(i), INDICATORS.row(i), year, decimals);
        }
        return rows;
    }

    /** Whether the block is about execution at all, and no indicator of its own already carries the points. */
    private boolean isScored(SelfEvaluation form, int position) {
        var fund = form.funds().get(position);
        var hasColumns = !fund.executed().isAbsent()
                || fund.weight().isKnown()
                || fund.score().isKnown();
        var hasPoints = fund.weight().isKnown() || fund.score().isKnown();
        return hasColumns
                && (hasPoints
                        || form.indicators().stream()
                                .noneMatch(row -> row.weight().isKnown()
                                        && scheme.words().isExecution(row.name().raw())));
    }

    private RowScore execution(List<Fund> funds, int position, int decimals) {
        var fund = funds.get(position);
        var explained = executions.explain(funds, position);
        return new RowScore(
                FUNDS.row(position),
                EXECUTION,
                fund.weight(),
                Cell.absent(),
                Cell.absent(),
                fund.score(),
                fund.reason(),
                explained,
                Comparison.verdict(explained, fund.weight(), fund.score(), decimals));
    }

    private RowScore goal(Goal goal, Path at) {
        var explained = new Explanation.Uncomputable(
                Obstacle.of(Obstacle.Kind.GOAL), scheme.bands().best().basis());
        return new RowScore(
                at,
                GOAL,
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                goal.score(),
                Cell.absent(),
                explained,
                Verdict.NOT_COMPUTABLE);
    }

    private void indicator(List<RowScore> rows, Indicator row, Path at, int year, int decimals) {
        if (scheme.words().isSubtotal(row.name().raw())) {
            return;
        }
        if (hasScoredRows(row)) {
            for (var i = 0; i < row.rows().size(); i++) {
                indicator(rows, row.rows().get(i), at.child("rows").row(i), year, decimals);
            }
            return;
        }
        if (isFilled(row)) {
            rows.add(row(row, at, explain(row, year), decimals));
        }
    }

    /** Whether a row is only a heading over rows that have points of their own. */
    private static boolean hasScoredRows(Indicator row) {
        return !row.target().isKnown()
                && row.rows().stream().anyMatch(each -> each.weight().isKnown());
    }

    /** Whether a row holds anything to be scored; the placeholders of a template do not count. */
    private boolean isFilled(Indicator row) {
        return isFilled(row.weight())
                || isFilled(row.target())
                || isFilled(row.actual())
                || isFilled(row.score())
                || row.rows().stream().anyMatch(this::isFilled);
    }

    private boolean isFilled(Cell<?> cell) {
        return switch (cell) {
            case Cell.Known<?>(Target.Qualitative(var text, var _), var _) ->
                !scheme.words().isPlaceholder(text);
            case Cell.Known<?> _ -> true;
            case Cell.Unreadable<?>(var raw, var _) -> !scheme.words().isPlaceholder(raw);
            case Cell.Blank<?>(), Cell.Absent<?>(), Cell.NotApplicable<?>(var _) -> false;
        };
    }

    /** What a row earns, for the points it prints; its degree of completion where it prints none. */
    public Explanation explain(Indicator row, int year) {
        return switch (row.weight()) {
            case Cell.Known<BigDecimal>(var weight, var raw) ->
                weight.signum() < 0
                        ? unknown(Obstacle.of(Obstacle.Kind.NEGATIVE_WEIGHT, raw))
                        : weighed(row, weight, year);
            case Cell.Unreadable<BigDecimal>(var raw, var why)
            when !scheme.words().isPlaceholder(raw) -> unknown(new Obstacle(Obstacle.Kind.UNREADABLE_WEIGHT, raw, why));
            case Cell.Blank<BigDecimal>(),
                    Cell.Absent<BigDecimal>(),
                    Cell.NotApplicable<BigDecimal>(var _),
                    Cell.Unreadable<BigDecimal>(var _, var _) -> {
                var completed = weighed(row, BigDecimal.ONE, year);
                yield completed instanceof Explanation.Uncomputable ? completed : new Explanation.Completed(completed);
            }
        };
    }

    private Explanation weighed(Indicator row, BigDecimal weight, int year) {
        return row.rows().isEmpty() || row.target().isKnown()
                ? answers.explain(row, weight, year)
                : subRows.explain(row, weight, year);
    }

    private Explanation unknown(Obstacle obstacle) {
        return new Explanation.Uncomputable(
                obstacle, scheme.formulas().lowerBound().basis());
    }

    private static RowScore row(Indicator row, Path at, Explanation explained, int decimals) {
        return new RowScore(
                at,
                row.name().raw(),
                row.weight(),
                row.target(),
                row.actual(),
                row.score(),
                row.reason(),
                explained,
                Comparison.verdict(explained, row.weight(), row.score(), decimals));
    }

    /** One row by itself, as a form that prints so many decimals would be judged. */
    public RowScore score(Indicator row, Path at, int year, int decimals) {
        return row(row, at, explain(row, year), decimals);
    }
}
