package org.hengji.evaluation;

import java.math.BigDecimal;
import org.hengji.form.Cell;

/** 总分: the last row of an evaluation, and the grade word beside it. */
public record Total(Cell<BigDecimal> weight, Cell<BigDecimal> score, Cell<String> grade) {

    /** A form that prints no total. */
    public static final Total ABSENT = new Total(Cell.absent(), Cell.absent(), Cell.absent());
}
