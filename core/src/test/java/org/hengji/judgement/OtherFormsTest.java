package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.form.Form;
import org.hengji.judgement.Judgement.Deferral;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Plans;
import org.hengji.plan.Projects;
import org.hengji.ruleset.Rulesets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the checks make of forms that are no department's plan. */
class OtherFormsTest {

    private static Judgement judged(Form form) {
        return Judge.examine(form, Rulesets.get(form.ruleset()));
    }

    private static List<String> deferred(Form form, String changes) {
        return judged(Examples.changed(form, changes)).deferred().stream()
                .map(Deferral::check)
                .toList();
    }

    static Stream<Form> clean() {
        return Stream.of(Projects.clean(), Projects.halved(), Projects.list());
    }

    @ParameterizedTest
    @MethodSource("clean")
    void a_clean_plan_of_a_project_raises_nothing(Form form) {
        assertThat(judged(form).findings()).extracting(Finding::message).isEmpty();
        assertThat(judged(form).deferred()).extracting(Deferral::check).containsExactly("structure.taxonomy");
    }

    @Test
    void whether_targets_fit_the_money_is_not_decided_without_money() {
        assertThat(deferred(Plans.clean(), "")).contains("review.money-fit");
        assertThat(deferred(Projects.clean(), """
            funds[0].initial =
            funds[1].initial =
            funds[2].initial =
            """)).contains("review.money-fit");
        assertThat(deferred(SelfEvaluations.clean(), "")).doesNotContain("review.money-fit");
        assertThat(deferred(Monitorings.clean(), "")).doesNotContain("review.money-fit");
    }

    @Test
    void where_evidence_has_no_column_it_cannot_be_judged() {
        assertThat(deferred(SelfEvaluations.clean(), "")).contains("review.evidence");
        assertThat(deferred(Projects.clean(), "")).doesNotContain("review.evidence");
    }

    @Test
    void cost_at_level_1_tells_the_newer_tree() {
        assertThat(judged(Examples.changed(Projects.clean(), "indicators[3].level1 = 成本指标"))
                        .deferred())
                .extracting(Deferral::why)
                .anyMatch(why -> why.contains("101号体系"));
    }

    @Test
    void an_empty_list_of_projects_is_an_unfilled_form() {
        assertThat(judged(Projects.list().with("projects", List.of())).findings())
                .extracting(Finding::check)
                .containsExactly("text.required");
    }
}
