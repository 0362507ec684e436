package org.hengji.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.hengji.check.Card;
import org.hengji.check.Check;
import org.hengji.check.Examination;
import org.hengji.check.Examples;
import org.hengji.check.Finding;
import org.hengji.check.Severity;
import org.hengji.check.cross.Filed;
import org.hengji.evaluation.SelfEvaluations;
import org.hengji.monitoring.Monitorings;
import org.hengji.plan.Plans;
import org.hengji.plan.ProjectPlans;
import org.hengji.ruleset.SampleRulesets;
import org.junit.jupiter.api.Test;

final class JudgeTest {

    private static final List<Check> CHECKS = List.of(
            new SampleChecks.Guesses(),
            new SampleChecks.Finds(),
            new SampleChecks.Defers(),
            new SampleChecks.DoesNotApply());

    private static Judgement judged(Map<String, String> deviations) {
        var ruleset = SampleRulesets.deviating("test/1", deviations);
        return Judge.examine(CHECKS, Examination.of(Plans.clean(), ruleset));
    }

    @Test
    void findings_come_in_the_order_of_the_checks_as_their_cards_say() {
        assertThat(judged(Map.of()).findings())
                .extracting(Finding::check, Finding::severity)
                .containsExactly(tuple("test.guesses", Severity.EXPLAIN), tuple("test.finds", Severity.HINT));
    }

    @Test
    void what_could_not_be_decided_is_said_with_its_reason() {
        assertThat(judged(Map.of()).deferred()).containsExactly(new Judgement.Deferral("test.defers", "不能判断", "缺少数据"));
    }

    @Test
    void a_ruleset_may_switch_a_check_off() {
        var judgement = judged(Map.of("test.finds", "off", "test.defers", "off"));
        assertThat(judgement.findings()).extracting(Finding::check).containsExactly("test.guesses");
        assertThat(judgement.deferred()).isEmpty();
    }

    @Test
    void a_ruleset_may_weigh_a_check_otherwise() {
        var judgement = judged(Map.of("test.finds", "block", "test.guesses", "hint"));
        assertThat(judgement.findings()).extracting(Finding::severity).containsExactly(Severity.HINT, Severity.BLOCK);
        assertThat(judgement.blocks()).isTrue();
        assertThat(judgement.count(Severity.BLOCK)).isEqualTo(1);
        assertThat(judgement.count(Severity.EXPLAIN)).isZero();
    }

    @Test
    void a_finding_that_is_not_certain_never_blocks() {
        var judgement = judged(Map.of("test.guesses", "block"));
        assertThat(judgement.blocks()).isFalse();
        assertThat(judgement.count(Severity.EXPLAIN)).isEqualTo(1);
    }

    @Test
    void what_is_said_of_targets_is_a_hint_once_they_were_approved() {
        var checks = List.<Check>of(new SampleChecks.BlocksTarget(), new SampleChecks.BlocksScore());
        for (var report : List.of(SelfEvaluations.clean(), Monitorings.clean())) {
            assertThat(Judge.examine(checks, Examples.examination(report)).findings())
                    .extracting(Finding::check, Finding::severity)
                    .containsExactly(tuple("value.blocks", Severity.HINT), tuple("score.blocks", Severity.BLOCK));
        }
        assertThat(Judge.examine(checks, Examples.examination(ProjectPlans.approved()))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCK, Severity.BLOCK);
    }

    @Test
    void forms_that_were_read_together_are_held_against_each_other() {
        var plan = Examples.changed(ProjectPlans.approved(), "indicators[0].target = ≥80");
        var judged = Judge.examine(List.of(new Filed("自评.txt", SelfEvaluations.clean()), new Filed("目标.txt", plan)));
        assertThat(judged).hasSize(2);
        assertThat(judged.getFirst().findings())
                .filteredOn(finding -> finding.check().startsWith("cross."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("绩效目标表（目标.txt）里是 ≥80"));
        assertThat(judged.getLast().findings())
                .noneMatch(finding -> finding.check().startsWith("cross."));
    }

    @Test
    void a_check_without_a_card_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Card.of(new SampleChecks.HasNoCard()))
                .withMessageContaining("HasNoCard");
    }
}
