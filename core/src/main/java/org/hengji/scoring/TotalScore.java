package org.hengji.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.hengji.form.Cell;

/**
 * 总分.
 *
 * @param weight the points of all rows as printed in the last row
 * @param published the total as printed
 * @param weights the rows' weights together
 * @param added the published scores of all rows together; blank where a scored row prints none or the form is cut off
 * @param points what the rule gives
 * @param why why it could not be recomputed; empty where it was
 */
public record TotalScore(
        Cell<BigDecimal> weight,
        Cell<BigDecimal> published,
        BigDecimal weights,
        Cell<BigDecimal> added,
        Points points,
        Verdict verdict,
        String why) {

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
