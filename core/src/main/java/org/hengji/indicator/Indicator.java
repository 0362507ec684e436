package org.hengji.indicator;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.form.Records;
import org.hengji.form.RowId;

/**
 * 绩效指标: one row of an indicator table, or one key indicator of a task. Columns a form does not print are
 * {@link Cell.Absent}.
 *
 * @param level1 一级指标; blank where no label is printed, never filled in
 * @param unit 计量单位, split out of the name, its own column or the value
 * @param templateBound a bound the template left in the name, such as ≥**人; never the target
 * @param direction 指标性质 or 指标方向, where it has a column of its own
 * @param baseline 上年完成值 or 基期值
 * @param basis 指标值设定依据
 */
public record Indicator(
        RowId id,
        Cell<String> level1,
        Cell<String> level2,
        Cell<String> name,
        Cell<String> unit,
        Cell<BigDecimal> weight,
        Cell<Target> target,
        Cell<String> templateBound,
        Cell<String> direction,
        Cell<String> baseline,
        Cell<String> basis,
        Cell<String> standard,
        Cell<String> explanation,
        Cell<String> scoringRule,
        Cell<String> remark) {

    /** A blank row of an indicator table. */
    public static Indicator blank() {
        return new Indicator(
                RowId.NONE,
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent(),
                Cell.absent());
    }

    /** 关键性指标: a blank key indicator of a task, which has neither levels nor weight. */
    public static Indicator blankKey() {
        return blank().with("level1", Cell.absent())
                .with("level2", Cell.absent())
                .with("weight", Cell.absent());
    }

    /** The same row with one cell changed; {@code component} is the record component's name. */
    public Indicator with(String component, Object changed) {
        return Records.with(this, component, changed);
    }

    public boolean isBlank() {
        return !level1.isAnswered() && !level2.isAnswered() && !name.isAnswered() && !target.isAnswered();
    }
}
