package org.hengji.plan;

import java.util.List;
import org.hengji.edit.Edits;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Edited;
import org.hengji.form.Form;
import org.hengji.form.Records;
import org.hengji.form.Source;
import org.hengji.time.FiscalYear;

/** 项目绩效目标清单: the plans of several projects in one table, one indicator a line. */
public record ProjectPlanList(
        Scope scope,
        String ruleset,
        Cell<FiscalYear> year,
        Cell<String> title,
        Department department,
        List<ListedProject> projects,
        Source source)
        implements Form {

    public static final String KIND = "project-plan-list";

    public ProjectPlanList {
        projects = List.copyOf(projects);
    }

    /** A form nobody has written into yet. */
    public static ProjectPlanList blank() {
        return new ProjectPlanList(
                Scope.PROJECT, "", Cell.blank(), Cell.blank(), Department.ABSENT, List.of(), Source.TYPED);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ProjectPlanList withSource(Source changed) {
        return with("source", changed);
    }

    @Override
    public ProjectPlanList withRuleset(String changed) {
        return with("ruleset", changed);
    }

    /** The same list with one component changed, by the record component's name. */
    public ProjectPlanList with(String component, Object changed) {
        return Records.with(this, component, changed);
    }

    @Override
    public Edited<ProjectPlanList> with(List<Edit> edits) {
        return Edits.apply(this, edits);
    }
}
