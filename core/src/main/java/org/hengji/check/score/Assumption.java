package org.hengji.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hengji.check.Examination;
import org.hengji.form.Cell;
import org.hengji.form.Forms;
import org.hengji.indicator.Indicator;
import org.hengji.indicator.Target;
import org.hengji.ruleset.Taxonomies;
import org.hengji.scheme.Satisfaction;
import org.hengji.scoring.Explanation;
import org.hengji.scoring.Flag;
import org.hengji.scoring.RowScore;

/** 计分的前提: whether a row may have been scored by another rule than the formula, so that nothing about it is certain. */
final class Assumption {

    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> BETTER_MORE = Set.of("效益指标", "满意度指标");

    private final Examination examination;
    private final Satisfaction satisfaction;

    Assumption(Examination examination, Satisfaction satisfaction) {
        this.examination = examination;
        this.satisfaction = satisfaction;
    }

    /** Whether the formula is only our guess for the row. */
    boolean isMade(RowScore row) {
        return row.explanation() instanceof Explanation.Doubtful
                || indicator(row).map(own -> isMade(row, own)).orElse(false);
    }

    private boolean isMade(RowScore row, Indicator own) {
        return own.scoringRule().isKnown()
                || row.flags().contains(Flag.DIRECTION_ASSUMED) && !isBetterMore(own)
                || isInterval(own);
    }

    private Optional<Indicator> indicator(RowScore row) {
        return Forms.at((Record) examination.form(), row.at())
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast);
    }

    /** Whether more is better though no comparator says so. */
    private boolean isBetterMore(Indicator row) {
        if (examination
                .ruleset()
                .wordList("value.less-is-better")
                .isIn(row.name().raw())) {
            return false;
        }
        var category = standard(row.level2()).orElse("");
        return category.equals("数量指标")
                || isPercent(row)
                || BETTER_MORE.contains(dimension(row.level1()))
                || taxonomies().parents(category).stream().anyMatch(BETTER_MORE::contains);
    }

    /** 满意度 may be scored in steps: all the points from some share on, whatever the target. */
    private boolean isInterval(Indicator own) {
        return isSatisfaction(own)
                && own.actual() instanceof Cell.Known<Target>(Target.Quantity quantity, var _)
                && isPercent(own)
                && quantity.number().compareTo(satisfaction.fullFrom().multiply(HUNDRED)) >= 0;
    }

    private boolean isSatisfaction(Indicator row) {
        var levels = List.of(standard(row.level2()).orElse(""), dimension(row.level1()));
        return levels.stream().anyMatch(satisfaction.levels()::contains);
    }

    private static boolean isPercent(Indicator row) {
        return row.unit().raw().equals(PERCENT) || row.target().raw().endsWith(PERCENT);
    }

    private Optional<String> standard(Cell<String> level2) {
        return level2.known().flatMap(taxonomies()::level2);
    }

    private String dimension(Cell<String> level1) {
        return level1.known().flatMap(taxonomies()::level1).orElse("");
    }

    private Taxonomies taxonomies() {
        return examination.taxonomies();
    }
}
