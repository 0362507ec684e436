package org.hengji.plan;

import java.util.List;
import org.hengji.edit.Edits;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Edited;
import org.hengji.form.Form;
import org.hengji.form.Records;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.time.FiscalYear;

/**
 * 项目支出绩效目标: what one project, earmarked fund or transfer is to achieve, for the year, and in some forms for its
 * whole term as well (财预〔2015〕88号 and the regional forms derived from it).
 */
public record ProjectPlan(
        Scope scope,
        String ruleset,
        Cell<FiscalYear> year,
        Cell<String> title,
        Department department,
        Project project,
        List<Fund> funds,
        List<Goal> goals,
        List<Indicator> indicators,
        Source source)
        implements Form {

    public static final String KIND = "project-plan";

    public ProjectPlan {
        funds = List.copyOf(funds);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    /** A form nobody has written into yet. */
    public static ProjectPlan blank() {
        return new ProjectPlan(
                Scope.PROJECT,
                "",
                Cell.blank(),
                Cell.blank(),
                Department.ABSENT,
                Project.ABSENT,
                List.of(),
                List.of(),
                List.of(),
                Source.TYPED);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ProjectPlan withSource(Source changed) {
        return with("source", changed);
    }

    @Override
    public ProjectPlan withRuleset(String changed) {
        return with("ruleset", changed);
    }

    /** The same plan with one component changed, by the record component's name. */
    public ProjectPlan with(String component, Object changed) {
        return Records.with(this, component, changed);
    }

    @Override
    public Edited<ProjectPlan> with(List<Edit> edits) {
        return Edits.apply(this, edits);
    }
}
