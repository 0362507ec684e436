package org.hengji.judgement;

import java.util.List;
import org.hengji.check.Check;
import org.hengji.check.cross.CrossChecks;
import org.hengji.check.monitor.MonitorChecks;
import org.hengji.check.score.ScoreChecks;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.form.Form;
import org.hengji.monitoring.Monitoring;

/** 各种表的核查规则: which checks look at which kind of form. */
public final class FormChecks {

    private static final List<Check> PLAN = joined(List.of(PlanChecks.all(), CrossChecks.ALL));
    private static final List<Check> MONITORING = joined(List.of(PlanChecks.all(), MonitorChecks.ALL, CrossChecks.ALL));
    private static final List<Check> SELF_EVALUATION =
            joined(List.of(PlanChecks.all(), ScoreChecks.ALL, CrossChecks.ALL));
    private static final List<Check> EVALUATION = joined(List.of(PlanChecks.all(), ScoreChecks.ARITHMETIC));
    private static final List<Check> ALL =
            joined(List.of(PlanChecks.all(), ScoreChecks.ALL, MonitorChecks.ALL, CrossChecks.ALL));

    private FormChecks() {}

    /** Every check there is, in the order people read them. */
    public static List<Check> all() {
        return ALL;
    }

    /** The checks that look at a form of this kind. */
    public static List<Check> of(Form form) {
        return switch (form.kind()) {
            case SelfEvaluation.KIND -> SELF_EVALUATION;
            case SelfEvaluation.BY_OTHERS -> EVALUATION;
            case Monitoring.KIND -> MONITORING;
            default -> PLAN;
        };
    }

    private static List<Check> joined(List<List<Check>> groups) {
        return groups.stream().flatMap(List::stream).toList();
    }
}
