package org.hengji.check.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Cell;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.monitoring.Monitoring;
import org.hengji.number.Folds;
import org.hengji.plan.Department;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.plan.Scope;

/**
 * 表说的是谁: a project or a department by its name, as names are compared.
 *
 * @param at the form, or the project in its list
 * @param unit who carries the project out; empty where the form does not say
 */
record Subject(Path at, boolean isDepartment, String name, String unit) {

    private static final Pattern CODE = Pattern.compile("^[\\[(]?[0-9A-Za-z]{3,30}[\\])]?-?(?=\\p{IsHan})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年度?");
    private static final Path PROJECTS = Path.FORM.child("projects");

    /** What a form is about; several projects in a list, nothing where no name could be read. */
    static List<Subject> of(Form form) {
        var subjects = switch (form) {
            case DepartmentPlan plan -> List.of(department(plan.department(), Project.ABSENT));
            case ProjectPlan plan -> List.of(of(plan.scope(), plan.department(), plan.project()));
            case Monitoring seen -> List.of(of(seen.scope(), seen.department(), seen.project()));
            case SelfEvaluation done -> List.of(of(done.scope(), done.department(), done.project()));
            case ProjectPlanList list -> listed(list);
            default -> List.<Subject>of();
        };
        return subjects.stream().filter(subject -> !subject.name.isEmpty()).toList();
    }

    private static List<Subject> listed(ProjectPlanList list) {
        var subjects = new ArrayList<Subject>();
        for (var i = 0; i < list.projects().size(); i++) {
            subjects.add(project(
                    PROJECTS.row(i), list.department(), list.projects().get(i).project()));
        }
        return subjects;
    }

    private static Subject of(Scope scope, Department department, Project project) {
        return (scope == Scope.DEPARTMENT || scope == Scope.UNIT)
                        && !project.name().isKnown()
                ? department(department, project)
                : project(Path.FORM, department, project);
    }

    private static Subject department(Department department, Project project) {
        var own = key(department.name());
        return new Subject(Path.FORM, true, own.isEmpty() ? key(project.unit()) : own, "");
    }

    private static Subject project(Path at, Department department, Project project) {
        var unit = key(project.unit());
        return new Subject(at, false, key(project.name()), unit.isEmpty() ? key(department.name()) : unit);
    }

    private static String key(Cell<String> name) {
        return name instanceof Cell.Known<String>(var text, var _) ? key(text) : "";
    }

    /** A name without its code, its year and whatever is neither letter nor digit. */
    static String key(String text) {
        var label = Folds.label(text);
        var bare = CODE.matcher(YEAR.matcher(label).replaceAll("")).replaceFirst("");
        var kept = bare.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return kept.toString();
    }

    /** Whether both names may mean one: the same project of the same unit, as far as both say which unit. */
    boolean isSame(Subject other) {
        return isDepartment == other.isDepartment
                && name.equals(other.name)
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }
}
