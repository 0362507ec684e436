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
 * 部门整体支出绩效目标: what one department promises to achieve with its whole budget of one year (财预〔2015〕88号, and the
 * regional forms derived from it).
 */
public record DepartmentPlan(
        Scope scope,
        String ruleset,
        Cell<FiscalYear> year,
        Cell<String> title,
        Department department,
        Cell<Integer> headcount,
        Cell<Integer> subordinateUnits,
        Budget budget,
        Cell<String> goal,
        List<KeyTask> tasks,
        List<Indicator> indicators,
        Source source)
        implements Form {

    public static final String KIND = "department-plan";

    public DepartmentPlan {
        tasks = List.copyOf(tasks);
        indicators = List.copyOf(indicators);
    }

    /** A form nobody has written into yet. */
    public static DepartmentPlan blank() {
        return new DepartmentPlan(
                Scope.DEPARTMENT,
                "",
                Cell.blank(),
                Cell.blank(),
                Department.BLANK,
                Cell.absent(),
                Cell.absent(),
                Budget.ABSENT,
                Cell.blank(),
                List.of(),
                List.of(),
                Source.TYPED);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public DepartmentPlan withSource(Source changed) {
        return with("source", changed);
    }

    @Override
    public DepartmentPlan withRuleset(String changed) {
        return with("ruleset", changed);
    }

    /** The same plan with one component changed, by the record component's name. */
    public DepartmentPlan with(String component, Object changed) {
        return Records.with(this, component, changed);
    }

    @Override
    public Edited<DepartmentPlan> with(List<Edit> edits) {
        return Edits.apply(this, edits);
    }
}
