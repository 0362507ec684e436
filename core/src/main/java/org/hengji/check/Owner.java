package org.hengji.check;

import java.util.List;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Department;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.plan.Scope;

/** 填表的单位: whose promise a form is, by the names it prints. */
final class Owner {

    private Owner() {}

    static Department department(Form form) {
        return switch (form) {
            case DepartmentPlan plan -> plan.department();
            case ProjectPlan plan -> plan.department();
            case ProjectPlanList list -> list.department();
            case Monitoring seen -> seen.department();
            case SelfEvaluation done -> done.department();
            default -> Department.ABSENT;
        };
    }

    /** The department, else the unit that carries the project out, else the department above it; empty without a name. */
    static String of(Form form, List<Part> parts) {
        var own = text(department(form).name());
        return own.isEmpty() && !parts.isEmpty() ? of(parts.getFirst().project(), isHandedDown(form)) : own;
    }

    private static String of(Project project, boolean isHandedDown) {
        var unit = text(project.unit());
        return unit.isEmpty() && !isHandedDown ? text(project.competentDepartment()) : unit;
    }

    /** Money handed down is the province's or the nation's, and so is the department above. */
    private static boolean isHandedDown(Form form) {
        var scope = switch (form) {
            case ProjectPlan plan -> plan.scope();
            case Monitoring seen -> seen.scope();
            case SelfEvaluation done -> done.scope();
            default -> Scope.PROJECT;
        };
        return scope == Scope.TRANSFER || scope == Scope.REGION;
    }

    private static String text(Cell<String> cell) {
        return cell instanceof Cell.Known<String>(var value, var _) ? value : "";
    }
}
