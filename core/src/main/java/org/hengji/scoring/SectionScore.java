package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.form.Cell;
import org.hengji.form.Path;

/**
 * 分部得分: a part of an evaluation, one the form prints ({@code sections[0]}) or a level 1 of its indicators.
 *
 * @param at the form's own section; the first row of a level 1
 * @param weight the points printed for it, or those of its rows together
 * @param published the points printed for it, or those of its rows together; blank where not all rows print them
 * @param points what the rule gives its rows together
 */
public record SectionScore(
        Path at, String name, Cell<BigDecimal> weight, Cell<BigDecimal> published, Points points, Verdict verdict) {

    public Optional<BigDecimal> recomputed() {
        return points instanceof Points.Exact(var score) ? Optional.of(score) : Optional.empty();
    }

    public Optional<BigDecimal> low() {
        return points instanceof Points.Between between ? Optional.of(between.low()) : Optional.empty();
    }

    public Optional<BigDecimal> high() {
        return points instanceof Points.Between between ? Optional.of(between.high()) : Optional.empty();
    }
}
