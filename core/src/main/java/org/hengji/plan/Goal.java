package org.hengji.plan;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.time.Phase;

/**
 * 总体目标: what is expected of a project or a department, and, in an evaluation, what came of it.
 *
 * @param period the years a mid-term goal spans, as printed
 * @param actual 实际完成情况
 */
public record Goal(
        RowId id,
        Phase phase,
        Cell<String> period,
        Cell<String> expected,
        Cell<String> actual,
        Cell<BigDecimal> score) {

    public static Goal blank() {
        return new Goal(RowId.NONE, Phase.UNDIVIDED, Cell.absent(), Cell.blank(), Cell.absent(), Cell.absent());
    }

    /** The same goal with one component changed, by the record component's name. */
    public Goal with(String component, Object changed) {
        return Records.with(this, component, changed);
    }
}
