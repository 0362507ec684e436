package org.hengji.evaluation;

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
 * 绩效自评表: what a project, department, transfer or region achieved with its money, in its own points (财预〔2020〕10号
 * annex 1). The table of an evaluation by somebody else has the same shape and another {@code kind}.
 *
 * @param kind {@link #KIND} or {@link #BY_OTHERS}
 */
public record SelfEvaluation(
        String kind,
        Scope scope,
        String ruleset,
        Cell<FiscalYear> year,
        Cell<String> title,
        Department department,
        Project project,
        List<Fund> funds,
        List<Goal> goals,
        List<Section> sections,
        List<Indicator> indicators,
        Total total,
        Source source)
        implements Form {

    public static final String KIND = "self-evaluation";
    public static final String BY_OTHERS = "evaluation";

    public SelfEvaluation {
        funds = List.copyOf(funds);
        goals = List.copyOf(goals);
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
    }

    /** A form nobody has written into yet. */
    public static SelfEvaluation blank() {
        return new SelfEvaluation(
                KIND,
                Scope.PROJECT,
                "",
                Cell.blank(),
                Cell.blank(),
                Department.ABSENT,
                Project.ABSENT,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Total.ABSENT,
                Source.TYPED);
    }

    @Override
    public SelfEvaluation withSource(Source changed) {
        return with("source", changed);
    }

    @Override
    public SelfEvaluation withRuleset(String changed) {
        return with("ruleset", changed);
    }

    /** The same form with one component changed, by the record component's name. */
    public SelfEvaluation with(String component, Object changed) {
        return Records.with(this, component, changed);
    }

    @Override
    public Edited<SelfEvaluation> with(List<Edit> edits) {
        return Edits.apply(this, edits);
    }
}
