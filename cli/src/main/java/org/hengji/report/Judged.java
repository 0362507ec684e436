package org.hengji.report;

import java.util.Optional;
import org.hengji.check.Fix;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Form;
import org.hengji.judgement.Judgement;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.Department;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.Project;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.ruleset.Ruleset;

/** 体检过的表: a form of a file, the ruleset it was judged by, and what the checks say. */
public record Judged(String file, Form form, Ruleset ruleset, Judgement judgement) {

    /** The department or project; the title where the form names neither. */
    String owner() {
        return switch (form) {
            case DepartmentPlan plan -> named(plan.department(), Project.ABSENT);
            case ProjectPlan plan -> named(plan.department(), plan.project());
            case Monitoring monitoring -> named(monitoring.department(), monitoring.project());
            case SelfEvaluation evaluation -> named(evaluation.department(), evaluation.project());
            default -> named(Department.ABSENT, Project.ABSENT);
        };
    }

    private String named(Department department, Project project) {
        return project.name()
                .known()
                .or(() -> department.name().known())
                .or(() -> form instanceof DepartmentPlan
                        ? Optional.empty()
                        : form.title().known())
                .orElse("（未填名称）");
    }

    String year() {
        return form.year().known().map(year -> year + " 年").orElse("年度未填");
    }

    String kind() {
        return switch (form.kind()) {
            case DepartmentPlan.KIND -> "部门整体绩效目标表";
            case ProjectPlan.KIND -> "项目绩效目标表";
            case ProjectPlanList.KIND -> "项目绩效目标清单";
            case Monitoring.KIND -> "绩效运行监控表";
            case SelfEvaluation.KIND -> "绩效自评表";
            case SelfEvaluation.BY_OTHERS -> "绩效评价表";
            default -> form.kind();
        };
    }

    String rules() {
        return ruleset.name() + "（" + ruleset.id() + "）";
    }

    long safeFixes() {
        return judgement.findings().stream()
                .filter(finding -> finding.fixes().stream().anyMatch(Fix::safe))
                .count();
    }
}
