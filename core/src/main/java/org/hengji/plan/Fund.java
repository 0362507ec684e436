package org.hengji.plan;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.money.Yuan;
import org.hengji.time.Phase;

/**
 * 项目资金: one row of a funds block: the total or one source of it. Columns a form does not print are absent.
 *
 * @param label the row's label as printed, without 其中
 * @param parent the label of the row this one is part of, where the form nests sources
 * @param initial 年初预算数; in a plan the amount planned
 * @param adjusted 全年预算数, after adjustment
 * @param executed 全年执行数, or what was executed by the month of a monitoring form
 * @param forecast 全年预计执行数
 * @param rate 执行率, in percent
 */
public record Fund(
        RowId id,
        FundSource source,
        Cell<String> label,
        Cell<String> parent,
        Phase phase,
        Cell<Yuan> initial,
        Cell<Yuan> adjusted,
        Cell<Yuan> executed,
        Cell<Yuan> forecast,
        Cell<BigDecimal> weight,
        Cell<BigDecimal> rate,
        Cell<BigDecimal> score,
        Cell<String> reason) {

    /** A blank row of a funds block that has none of the optional columns. */
    public static Fund blank() {
        return new Fund(
                RowId.NONE,
                FundSource.OTHER,
                Cell.blank(),
                Cell.absent(),
                Phase.UNDIVIDED,
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent());
    }

    /** The same row with one component changed, by the record component's name. */
    public Fund with(String component, Object changed) {
        return Records.with(this, component, changed);
    }
}
