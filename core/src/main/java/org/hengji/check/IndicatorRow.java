package org.hengji.check;

import java.util.List;
import org.hengji.form.Path;
import org.hengji.indicator.Indicator;

/**
 * 指标行: an indicator and where it stands. One that stands in a task and in the table with the same name, unit and value is
 * one row, at its table row, the task's place in {@code also}.
 */
public record IndicatorRow(Path at, List<Path> also, Indicator indicator) {

    public IndicatorRow {
        also = List.copyOf(also);
    }

    public boolean inTask() {
        return at.toString().startsWith("tasks");
    }

    public String name() {
        return indicator.name().known().orElse("");
    }

    public String unit() {
        return indicator.unit().known().orElse("");
    }

    /** The same place for one cell of the row and of its twins. */
    public List<Path> also(String component) {
        return also.stream().map(place -> place.child(component)).toList();
    }
}
