package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.form.Path;
import org.hengji.indicator.Target;
import org.hengji.law.Basis;

/**
 * 一行得分: the form's cells, what the rule gives, and what comes of holding one against the other. Texts are made when asked
 * for.
 *
 * @param at the row in the form: {@code funds[0]}, {@code indicators[3]}, {@code indicators[3].rows[1]}, {@code goals[0]}
 * @param weight 分值 as printed
 * @param published 得分 as printed
 */
public record RowScore(
        Path at,
        String name,
        Cell<BigDecimal> weight,
        Cell<Target> target,
        Cell<Target> actual,
        Cell<BigDecimal> published,
        Cell<String> reason,
        Explanation explanation,
        Verdict verdict) {

    /** The points the rule gives; empty where it gives a band or nothing. */
    public Optional<BigDecimal> recomputed() {
        return explanation.points() instanceof Points.Exact(var score) ? Optional.of(score) : Optional.empty();
    }

    /** The least the rule allows; empty where it gives one figure or nothing. */
    public Optional<BigDecimal> low() {
        return explanation.points() instanceof Points.Between between ? Optional.of(between.low()) : Optional.empty();
    }

    /** The most the rule allows. */
    public Optional<BigDecimal> high() {
        return explanation.points() instanceof Points.Between between ? Optional.of(between.high()) : Optional.empty();
    }

    /** Published − recomputed; empty where one of them is missing. */
    public Optional<BigDecimal> excess() {
        return recomputed().flatMap(rule -> published.known().map(printed -> printed.subtract(rule)));
    }

    public boolean isExecution() {
        return !at.isForm() && at.parent().equals(Scorer.FUNDS);
    }

    /** Whether the actual value meets its target; undecided where that cannot be said. */
    public Standing standing() {
        return explanation.standing();
    }

    public List<Flag> flags() {
        return explanation.flags();
    }

    public Basis basis() {
        return explanation.basis();
    }

    /** The formula in words and numbers; empty where there is none. */
    public String formula() {
        return FormulaText.of(explanation);
    }

    /** Met or missed, and by how much; empty where that cannot be said. */
    public String shortfall() {
        return ShortfallText.shortfall(explanation);
    }

    /** What full marks would have needed; empty where they are earned or nothing can be said. */
    public String needed() {
        return ShortfallText.needed(explanation);
    }

    /** Why the row cannot be computed, or what is odd about it; empty where there is nothing to say. */
    public String why() {
        return WhyText.of(this);
    }
}
