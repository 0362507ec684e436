package org.hengji.check.cross;

import org.hengji.check.Examination;
import org.hengji.check.Part;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Form;
import org.hengji.form.Path;
import org.hengji.monitoring.Monitoring;
import org.hengji.plan.DepartmentPlan;
import org.hengji.plan.ProjectPlan;
import org.hengji.plan.ProjectPlanList;
import org.hengji.ruleset.Ruleset;

/** 对照的表: another form about the same project or department, or the project in a list that is the same. */
record Counterpart(Filed filed, Path at, Ruleset ruleset) {

    /** 阶段: in what order the forms of one year are written. */
    enum Stage {
        PLAN("绩效目标表"),
        MONITORING("监控表"),
        SELF_EVALUATION("自评表"),
        OTHER("");

        private final String title;

        Stage(String title) {
            this.title = title;
        }

        static Stage of(Form form) {
            return switch (form.kind()) {
                case DepartmentPlan.KIND, ProjectPlan.KIND, ProjectPlanList.KIND -> PLAN;
                case Monitoring.KIND -> MONITORING;
                case SelfEvaluation.KIND -> SELF_EVALUATION;
                default -> OTHER;
            };
        }
    }

    Form form() {
        return filed.form();
    }

    Stage stage() {
        return Stage.of(form());
    }

    /** 绩效目标表（a.txt）. */
    String title() {
        return stage().title + "（" + filed.file() + "）";
    }

    Part part() {
        return Examination.of(form(), ruleset).parts().stream()
                .filter(part -> part.at().equals(at))
                .findFirst()
                .orElseThrow();
    }
}
