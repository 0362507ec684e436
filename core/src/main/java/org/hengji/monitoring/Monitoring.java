package org.hengji.monitoring;

import java.util.List;
import org.hengji.edit.Edits;
import org.hengji.form.Cell;
import org.hengji.form.Edit;
import org.hengji.form.Edited;
import org.hengji.form.Form;
import org.hengji.form.Records;
import org.hengji.form.Source;
import org.hengji.indicator.Indicator;
import org.hengji.plan.Department;
import org.hengji.plan.Fund;
import org.hengji.plan.Goal;
import org.hengji.plan.Project;
import org.hengji.plan.Scope;
import org.hengji.time.FiscalYear;

/**
 * 绩效运行监控表: how far money and targets have come by a month of the year, and what is expected of the rest
 * (财预〔2019〕136号).
 *
 * @param through the month the figures run to, as {@code 2019-06}
 * @param cause 偏差原因分析 where the form asks for it once, below the table
 * @param measure 措施 where the form asks for it once
 */
public record Monitoring(
        Scope scope,
        String ruleset,
        Cell<FiscalYear> year,
        Cell<String> title,
        Cell<String> through,
        Department department,
        Project project,
        List<Fund> funds,
        List<Goal> goals,
        List<Indicator> indicators,
        Cell<String> cause,
        Cell<String> measure,
        Source source)
        implements Form {

    public static final String KIND = "monitoring";

    public Monitoring {
        funds = List.copyOf(funds);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    /** A form nobody has written into yet. */
    public static Monitoring blank() {
        return new Monitoring(
                Scope.PROJECT,
                "",
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Department.ABSENT,
                Project.ABSENT,
                List.of(),
                List.of(),
                List.of(),
                Cell.absent(),
                Cell.absent(),
                Source.TYPED);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Monitoring withSource(Source changed) {
        return with("source", changed);
    }

    @Override
    public Monitoring withRuleset(String changed) {
        return with("ruleset", changed);
    }

    /** The same form with one component changed, by the record component's name. */
    public Monitoring with(String component, Object changed) {
        return Records.with(this, component, changed);
    }

    @Override
    public Edited<Monitoring> with(List<Edit> edits) {
        return Edits.apply(this, edits);
    }
}
