package org.hengji.plan;

import java.util.List;
import org.hengji.form.Records;
import org.hengji.form.RowId;
import org.hengji.indicator.Indicator;

/** 清单中的项目: one project of a list of plans, with what the list prints of it. */
public record ListedProject(RowId id, Project project, List<Fund> funds, List<Goal> goals, List<Indicator> indicators) {

    public ListedProject {
        funds = List.copyOf(funds);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    public static ListedProject blank() {
        return new ListedProject(RowId.NONE, Project.ABSENT, List.of(), List.of(), List.of());
    }

    /** The same project with one component changed, by the record component's name. */
    public ListedProject with(String component, Object changed) {
        return Records.with(this, component, changed);
    }
}
