package org.hengji.plan;

import java.util.ArrayList;
import java.util.List;
import org.hengji.form.Cell;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.indicator.Indicator;
import org.hengji.money.Yuan;

/** 年度重点工作任务: what will be done, by which measures, for how much, shown by which key indicators. */
public record KeyTask(
        RowId id,
        Cell<String> name,
        Cell<String> content,
        Cell<Yuan> amount,
        Cell<Yuan> fiscalAppropriation,
        Cell<Yuan> other,
        List<Indicator> indicators) {

    public KeyTask {
        indicators = List.copyOf(indicators);
    }

    public static KeyTask blank() {
        return new KeyTask(
                RowId.NONE, Cell.blank(), Cell.blank(), Cell.absent(), Cell.absent(), Cell.absent(), List.of());
    }

    public KeyTask withIndicators(List<Indicator> changed) {
        return new KeyTask(id, name, content, amount, fiscalAppropriation, other, changed);
    }

    public KeyTask plus(Indicator indicator) {
        var longer = new ArrayList<>(indicators);
        longer.add(indicator);
        return withIndicators(longer);
    }

    /** The same task with one cell changed; {@code component} is the record component's name. */
    public KeyTask with(String component, Object changed) {
        return Records.with(this, component, changed);
    }
}
