package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Card;
import org.hengji.evaluation.SelfEvaluation;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Form;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Plans;
import org.hengji.plan.ProjectPlanList;
import org.hengji.plan.ProjectPlans;
import org.junit.jupiter.api.Test;

class FormChecksTest {

    private static List<String> groups(Form form) {
        return FormChecks.of(form).stream()
                .map(check -> Card.of(check).name())
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .toList();
    }

    @Test
    void a_plan_has_no_scores_and_no_progress() {
        assertThat(Stream.of(Plans.clean(), ProjectPlans.approved(), ProjectPlanList.blank()))
                .allSatisfy(plan ->
                        assertThat(groups(plan)).contains("value", "cross").doesNotContain("score", "monitor"));
    }

    @Test
    void scores_are_judged_on_self_evaluations_and_progress_on_monitoring_forms() {
        assertThat(groups(SelfEvaluations.clean()))
                .contains("value", "score", "cross")
                .doesNotContain("monitor");
        assertThat(groups(Monitorings.clean()))
                .contains("value", "monitor", "cross")
                .doesNotContain("score");
    }

    @Test
    void of_an_evaluation_by_others_only_the_arithmetic_is_judged() {
        var byOthers = SelfEvaluations.clean().with("kind", SelfEvaluation.BY_OTHERS);
        assertThat(FormChecks.of(byOthers))
                .extracting(check -> Card.of(check).name())
                .filteredOn(name -> name.startsWith("score."))
                .containsExactly("score.total-mismatch", "score.over-weight", "score.total-row-empty");
    }

    @Test
    void all_are_those_of_every_kind_of_form() {
        assertThat(FormChecks.all()).doesNotHaveDuplicates().containsAll(FormChecks.of(Monitorings.clean()));
        assertThat(FormChecks.all()).containsAll(FormChecks.of(SelfEvaluations.clean()));
    }
}
