package org.hengji.evaluation;

import java.math.BigDecimal;
import org.hengji.form.Cell;
import org.hengji.form.Records;
import org.hengji.form.RowId;

/** 分部得分: a part of an evaluation that prints points of its own, such as 预算执行情况（20分）. */
public record Section(RowId id, Cell<String> name, Cell<BigDecimal> weight, Cell<BigDecimal> score) {

    public static Section blank() {
        return new Section(RowId.NONE, Cell.blank(), Cell.blank(), Cell.blank());
    }

    /** The same part with one cell changed, by the record component's name. */
    public Section with(String component, Object changed) {
        return Records.with(this, component, changed);
    }
}
