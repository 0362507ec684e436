package org.hengji.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.time.Phase;

/**
 * 绩效指标: one row of an indicator table, or one key indicator of a task. Columns a form does not print are
 * {@link Cell.Absent}.
 *
 * @param section the block of an evaluation the row stands in, where the form has several
 * @param level1 一级指标; blank where no label is printed, never filled in
 * @param level1Weight the points printed in the label, such as 产出指标（50分）
 * @param core 核心指标: the stars or the word printed with the name
 * @param unit 计量单位, split out of the name, its own column or the value
 * @param templateBound a bound the template left in the name, such as ≥**人; never the target
 * @param direction 指标性质 or 指标方向, where it has a column of its own
 * @param baseline 上年完成值 or 基期值
 * @param basis 指标值设定依据
 * @param actual 实际完成值; in monitoring what was done by the month
 * @param forecast 全年预计完成情况
 * @param likelihood 完成目标可能性
 * @param cause 偏差原因分析 of a monitoring form
 * @param reason 偏差原因分析及改进措施 of an evaluation
 * @param rows the rows without points of their own that stand under a row with points
 */
public record Indicator(
        RowId id,
        Phase phase,
        Cell<String> section,
        Cell<String> level1,
        Cell<BigDecimal> level1Weight,
        Cell<String> level2,
        Cell<String> core,
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
        Cell<String> remark,
        Cell<Target> actual,
        Cell<Target> forecast,
        Cell<String> likelihood,
        Cell<String> cause,
        Cell<String> measure,
        Cell<BigDecimal> score,
        Cell<String> reason,
        List<Indicator> rows) {

    private static final Indicator BLANK = new Indicator(
            RowId.NONE,
            Phase.UNDIVIDED,
            Cell.absent(),
            Cell.blank(),
            Cell.absent(),
            Cell.blank(),
            Cell.absent(),
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
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            Cell.absent(),
            List.of());

    private static final Indicator BLANK_KEY =
            BLANK.with("level1", Cell.absent()).with("level2", Cell.absent()).with("weight", Cell.absent());

    public Indicator {
        rows = List.copyOf(rows);
    }

    /** A blank row of an indicator table. */
    public static Indicator blank() {
        return BLANK;
    }

    /** 关键性指标: a blank key indicator of a task, which has neither levels nor weight. */
    public static Indicator blankKey() {
        return BLANK_KEY;
    }

    /** The same row with one cell changed; {@code component} is the record component's name. */
    public Indicator with(String component, Object changed) {
        return Records.with(this, component, changed);
    }

    public boolean isBlank() {
        return !level1.isAnswered() && !level2.isAnswered() && !name.isAnswered() && !target.isAnswered();
    }
}
